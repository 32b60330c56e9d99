// The lantern of this window: its colours, and a hand lamp as its mark.
import type { LanternLook } from '../../src/ui/keepsake/lantern/lantern-look';

/** Seen among the keepsakes once the window is lit. */
export const lanternLook: LanternLook = {
  paper: ['#ffe2a6', '#ffb84a'],
  rim: '#131a3a',
  mark: 'M34 26 a16 16 0 0 1 32 0 L58 26 a8 8 0 0 0 -16 0 Z M26 28 H74 V37 H26 Z M31 41 H69 L76 79 H24 Z M22 83 H78 V93 H22 Z M50 46 C60 58 59 73 50 74 C41 73 40 58 50 46 Z',
  ink: '#28336a',
};
