// The lantern of this window: its colours, and the sea before a concert as its mark.
import type { LanternLook } from '../../src/ui/keepsake/lantern/lantern-look';

/** Seen among the keepsakes once the window is lit. */
export const lanternLook: LanternLook = {
  paper: ['#c9f5e4', '#3fa5b0'],
  rim: '#0c2a55',
  mark: 'M8 30 Q22 14 36 30 T64 30 T92 30 L92 42 Q78 26 64 42 T36 42 T8 42 Z M8 54 Q22 38 36 54 T64 54 T92 54 L92 66 Q78 50 64 66 T36 66 T8 66 Z M8 78 Q22 62 36 78 T64 78 T92 78 L92 90 Q78 74 64 90 T36 90 T8 90 Z',
  ink: '#0c2a55',
};
