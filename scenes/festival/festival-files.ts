// The built pictures of the festival; the houses are those of the street.
import { atlasAt, fileAt, type Files } from '../_kit/load-files';

/** The painted layers. */
export const shoreFiles: Files = import.meta.glob<string>('../../assets/built/scenes/festival/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const streetFiles: Files = import.meta.glob<string>('../../assets/built/scenes/street/houses.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the layers say how they lie. */
export const layersFile = fileAt(shoreFiles, 'festival/layers.json');
/** The houses with their windows. */
export const housesFile = atlasAt(streetFiles, 'festival-houses', 'street/houses');
/** Lanterns in the air and on the water. */
export const lanternsFile = atlasAt(shoreFiles, 'festival-lanterns', 'festival/lanterns');
