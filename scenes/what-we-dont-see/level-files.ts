// The built pictures of this level.
import type { Files } from '../_kit/load-files';

/** Addresses by path: places and things of festival night. */
export const levelFiles: Files = import.meta.glob<string>('../../assets/built/scenes/night-*/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});
