// The lantern of this window: its colours, and Nila's cat of light as its mark.
import type { LanternLook } from '../../src/ui/keepsake/lantern/lantern-look';

/** Seen among the keepsakes once the window is lit. */
export const lanternLook: LanternLook = {
  paper: ['#ffc9b5', '#ff8a73'],
  rim: '#2c2068',
  mark: 'M14 16 L34 32 Q50 27 66 32 L86 16 L90 58 Q86 90 50 92 Q14 90 10 58 Z M28 56 a7 8 0 1 0 14 0 a7 8 0 1 0 -14 0 Z M58 56 a7 8 0 1 0 14 0 a7 8 0 1 0 -14 0 Z M44 70 H56 L50 77 Z',
  ink: '#2c2068',
};
