// The built pictures of this level.
import type { Files } from '../_kit/load-files';

/** Addresses by path: places and things at dusk. */
export const levelFiles: Files = import.meta.glob<string>('../../assets/built/scenes/dusk-*/*.{webp,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** People seen from the side, walking. */
export const viewFiles: Files = import.meta.glob<string>(
  '../../assets/built/people/views/{amara,kei,nila}.{webp,json}',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);
