// The lantern of this window: its colours, and a low sun at the end of the street as its mark.
import type { LanternLook } from '../../src/ui/keepsake/lantern/lantern-look';

/** Seen among the keepsakes once the window is lit. */
export const lanternLook: LanternLook = {
  paper: ['#ffd7a8', '#f08a86'],
  rim: '#43369a',
  mark: 'M20 62 A30 30 0 0 1 80 62 Z M46 12 H54 V24 H46 Z M12 30 L18 24 L27 33 L21 39 Z M88 30 L82 24 L73 33 L79 39 Z M6 68 H94 V75 H6 Z M20 81 H80 V88 H20 Z',
  ink: '#43369a',
};
