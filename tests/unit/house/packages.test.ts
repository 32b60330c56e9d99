// What the check of packages refuses: each rule is broken once.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOfPackages, holesIn } from '../../../.config/scripts/package-rules.mjs';

interface Entry {
  readonly [field: string]: unknown;
}
interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
const lock = JSON.parse(read('package-lock.json')) as Lock;
const notice = read('NOTICE.md');
const place = 'node_modules/preact';

/** The lock file with something else about one package. */
const locked = (change: Entry, where = place): Lock => ({
  ...lock,
  packages: { ...lock.packages, [where]: { ...lock.packages[where], ...change } },
});
const faults = (changed: Lock): readonly string[] => faultsOfPackages(manifest, changed, notice);

describe('packages', () => {
  it('are as they must be', () => expect(faults(lock)).toEqual([]));

  it('are pinned, and the same in the lock file', () => {
    const loose = { ...manifest, dependencies: { ...manifest.dependencies, preact: '^10.0.0' } };
    expect(faultsOfPackages(loose, lock, notice)).toEqual([
      'preact is not pinned: ^10.0.0',
      'preact is another version in the lock file: run npm install',
    ]);
  });

  it('have a checksum and come from the registry', () => {
    expect(faults(locked({ integrity: undefined }))).toEqual(['preact has no checksum']);
    const elsewhere = 'git+ssh://git@example.org/preact.git';
    expect(faults(locked({ resolved: elsewhere }))).toEqual(['preact is not from the registry']);
  });

  it('run nothing when they are installed', () => {
    expect(faults(locked({ hasInstallScript: true }))).toEqual(['preact wants to run something when it is installed']);
    expect(read('.npmrc')).toContain('ignore-scripts=true');
  });

  it('may be passed on, where they are shipped', () => {
    expect(faults(locked({ license: 'GPL-3.0-only' }))).toHaveLength(1);
    expect(faults(locked({ license: 'MPL-2.0' }))).toHaveLength(1);
    expect(faults(locked({ license: 'MPL-2.0', dev: true }))).toEqual([]);
    expect(faults(locked({ license: undefined }))).toEqual([
      'preact has the licence unknown, which is not on the list',
    ]);
    expect(faults(locked({ license: '(GPL-3.0-only OR MIT)' }))).toEqual([]);
    expect(faults(locked({ license: 'MIT AND GPL-3.0-only' }))).toHaveLength(1);
  });

  it('are named in the notice when they are shipped', () => {
    const brought = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
    expect(faults(locked(brought, 'node_modules/somebody'))).toEqual([
      'somebody is not in NOTICE.md: run npm run notice',
    ]);
  });

  it('have no known hole, as far as the registry answers', () => {
    const answer = (severity: string) =>
      JSON.stringify({ vulnerabilities: { lie: { name: 'lie', severity } }, metadata: {} });
    expect(holesIn(answer('critical'))).toEqual(['lie has a known hole (critical): see npm audit']);
    expect(holesIn(answer('low'))).toEqual([]);
    for (const none of ['', 'npm error', '{"error":{}}', '{"message":"405"}', 'null'])
      expect(holesIn(none)).toBeUndefined();
  });
});
