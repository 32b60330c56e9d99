// The built pictures of Lantern Street.
import type { Files } from '../_kit/load-files';

/** Addresses by path. */
export const streetFiles: Files = import.meta.glob<string>('../../assets/built/scenes/street/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});
