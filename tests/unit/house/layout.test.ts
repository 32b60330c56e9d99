// The house keeps what README promises: its rooms, its commands and the names of those whose work it carries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

const promised = [
  ...['src', 'scenes', 'assets', 'locales', 'tests', 'docs', 'index.html', 'vite.config.ts', 'tsconfig.json'],
  ...[
    'package.json',
    'package-lock.json',
    'README.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'LICENSE-CONTENT.md',
    'NOTICE.md',
  ],
];
const madeByTools = ['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report'];

describe('the house', () => {
  it('has nothing at its top level but the rooms that the architecture names', () => {
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !name.endsWith('.log'));
    expect(found.filter((name) => !promised.includes(name) && !madeByTools.includes(name))).toEqual([]);
  });

  it('knows every command that README and CONTRIBUTING name', () => {
    const texts = read('README.md') + read('CONTRIBUTING.md');
    const named = [...texts.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('has the script behind every command', () => {
    const scripts = Object.values(manifest.scripts).flatMap((command) => /^node (\S+)/.exec(command)?.[1] ?? []);
    expect(scripts.filter((script) => !existsSync(path.join(root, script)))).toEqual([]);
  });

  it('names every shipped package with its version in the notice', () => {
    const notice = read('NOTICE.md');
    const missing = Object.entries(manifest.dependencies).filter(([name, version]) => {
      return !notice.includes(`| ${name} | ${version} |`);
    });
    expect(missing).toEqual([]);
  });
});
