// The lantern of this window: its colours, and a folded crane as its mark.
import type { LanternLook } from '../../src/ui/keepsake/lantern/lantern-look';

/** Seen among the keepsakes once the window is lit. */
export const lanternLook: LanternLook = {
  paper: ['#fff6e6', '#ffd9a8'],
  rim: '#2e8f83',
  mark: 'M4 20 L52 56 L40 74 Z M74 8 L56 54 L66 70 L60 50 Z M42 76 L54 58 L66 72 L52 94 Z M68 74 L84 42 L97 50 L88 51 L70 82 Z',
  ink: '#f2603f',
};
