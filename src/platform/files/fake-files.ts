// Files for tests: read for real, with pictures that are given instead of drawn.
import type { Files } from '../../ports/files';
import { readFiles } from './read-files';

/** Creates the port; every picture has these dots. */
export const createFakeFiles = (pixels?: ImageData): Files => ({
  dropped: (transfer) => Promise.resolve([...transfer.files]),
  read: readFiles,
  pixels: () => Promise.resolve(pixels),
});
