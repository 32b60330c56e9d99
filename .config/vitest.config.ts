// The fast tests: rules and content in plain Node, interface parts in a simulated page.
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import viteConfig from '../vite.config.ts';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  ...viteConfig,
  root,
  test: {
    // On two cores vitest would keep one of them free, for nobody.
    maxWorkers: '100%',
    // How long a test takes says how busy a machine is; this ends one that hangs.
    testTimeout: 30_000,
    // The counts that `npm test` adds up.
    outputFile: { json: '.cache/vitest.json' },
    coverage: { include: ['src/**'], reportsDirectory: 'coverage' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/{unit,content}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup-ui.ts'],
        },
      },
    ],
  },
});
