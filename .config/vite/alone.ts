// What scripts beside the game's own bundle are made with: each is one file that knows nothing of the others.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'vite';

/** Browsers that every script of the game is written for. */
export const targets = ['chrome107', 'edge107', 'firefox104', 'safari16'];

/** By what the content of a file is known in its name: eight letters. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 8);
};

/** A script of its own as text; `told` are the constants that it declares, by their names. */
export async function scriptAlone(
  root: string,
  entry: string,
  told: Readonly<Record<string, object>>,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(told).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: targets,
      lib: { entry: path.join(root, entry), formats: ['iife'], name: 'kindlightAlone' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry}: the bundler returned nothing`);
  return output.output[0].code;
}
