// Loads a TypeScript source of the game or its tests as the game's own build understands it.
import { createServer } from 'vite';

/** The exports of a source, by its path from the project's root. */
export async function loadSource(file) {
  const vite = await createServer({
    ...{ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' },
  });
  try {
    return await vite.ssrLoadModule(file);
  } finally {
    await vite.close();
  }
}
