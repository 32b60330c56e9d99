// The playground is for the development server: nothing of it reaches a player.
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

afterEach(() => void vi.unstubAllEnvs());

it('leaves the playground and the pseudo-languages out of the built game', { timeout: 60_000 }, async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const built = (await build({ root, logLevel: 'silent', build: { write: false } })) as Rolldown.RolldownOutput;
  const modules = built.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const inside = modules.map((id) => path.relative(root, id));
  expect(inside).toContain('src/main.ts');
  expect(inside.filter((id) => id.startsWith('src/dev') || id.includes('pseudo'))).toEqual([]);
});
