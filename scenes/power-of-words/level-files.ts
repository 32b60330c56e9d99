// The built pictures of this level.
import type { Files } from '../_kit/load-files';

/** Addresses by path. */
export const levelFiles: Files = import.meta.glob<string>('../../assets/built/scenes/paper-*/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});
