// The lantern of this window: its colours, and a key that leans, with something unsent on it as its mark.
import type { LanternLook } from '../../src/ui/keepsake/lantern/lantern-look';

/** Seen among the keepsakes once the window is lit. */
export const lanternLook: LanternLook = {
  paper: ['#ff9cc2', '#d92a6c'],
  rim: '#241b2f',
  mark: 'M22 26 Q24 13 37 15 L80 23 Q93 26 91 39 L82 80 Q79 91 67 89 L25 81 Q13 78 15 65 Z M29 49 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0 Z M46 52 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0 Z M63 55 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0 Z',
  ink: '#ffe14d',
};
