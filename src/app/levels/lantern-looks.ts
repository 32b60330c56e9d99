// Finds how each level's lantern looks, by the levels' folders.
import { plainLantern, type LanternLook } from '../../ui/keepsake/lantern/lantern-look';

const looks = import.meta.glob<LanternLook>('../../../scenes/*/window-lantern.tsx', {
  eager: true,
  import: 'lanternLook',
});

/** The look of a level's lantern; plain where the level says nothing. */
export const lanternLookOf = (level: string): LanternLook =>
  looks[`../../../scenes/${level}/window-lantern.tsx`] ?? plainLantern;
