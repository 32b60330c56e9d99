// The checks of `npm test`, in order: plain data, so that the order and the commands are seen at a glance.

/** Where the test runners write their counts (relative to the root). */
export const reports = {
  vitest: '.cache/vitest.json',
  playwright: '.cache/playwright.json',
  browsers: '.cache/browsers.json',
};

/** name: headline · script: file in node_modules, or in the root after `./` · needsBuild: skipped without a build
 * isBeside: runs from the beginning on, beside the others; told in its place */
export const checks = [
  { name: 'Formatting', script: 'prettier/bin/prettier.cjs', parameters: ['--check', '--log-level=warn', '.'] },
  { name: 'Types', script: 'typescript/bin/tsc', parameters: ['--pretty'] },
  {
    name: 'Who may import whom',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    parameters: ['--config', '.config/dependency-cruiser.cjs', 'src', 'scenes'],
  },
  { name: 'Unused code', script: 'knip/bin/knip.js', parameters: ['--config', '.config/knip.json'] },
  { name: 'File names', script: '@ls-lint/ls-lint/bin/cli.js', parameters: ['-config', '.config/ls-lint.yml'] },
  { name: 'Packages and their licences', script: './.config/scripts/packages.mjs', parameters: [] },
  { name: 'Languages', script: './.config/scripts/locales.mjs', parameters: ['check'], isBeside: true },
  { name: 'Assets and their credits', script: './assets/make.mjs', parameters: ['check'] },
  {
    name: 'Lint',
    script: 'eslint/bin/eslint.js',
    parameters: ['--config', '.config/eslint.config.js', '--max-warnings=0', '.'],
    isBeside: true,
  },
  {
    name: 'Unit, content and interface tests',
    script: 'vitest/vitest.mjs',
    parameters: ['run', '--config', '.config/vitest.config.ts', '--reporter=default', '--reporter=json'],
    report: 'vitest',
  },
  { name: 'Build', script: 'vite/bin/vite.js', parameters: ['build'], isBuild: true },
  { name: 'Size budgets', script: 'size-limit/bin.js', parameters: [], needsBuild: true },
  {
    name: 'Play-through in a browser',
    script: '@playwright/test/cli.js',
    parameters: ['test', '--config', 'tests/e2e/playwright.config.ts', '--project=e2e', '--project=drawn'],
    needsBuild: true,
    needsBrowser: true,
    report: 'playwright',
  },
];
