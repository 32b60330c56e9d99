// Every picture, sound and font says whose work it is.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Credit {
  readonly pattern: string;
  readonly author: string;
  readonly source: string;
  readonly licence: string;
}

const root = path.resolve(import.meta.dirname, '../..');
const { files: credits } = JSON.parse(readFileSync(path.join(root, 'assets/credits.json'), 'utf8')) as {
  files: readonly Credit[];
};
const assets = readdirSync(path.join(root, 'assets'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.parentPath !== path.join(root, 'assets'))
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  // What the asset builder notes for itself is nobody's work.
  .filter((file) => !/^assets\/built\/manifest\.\w+\.json$/.test(file));

/** `**` crosses folders, `*` does not. */
const covers = (pattern: string, file: string): boolean => {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const expression = escaped.replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${expression}$`).test(file);
};

describe('the credits', () => {
  it('cover every asset', () => {
    expect(assets.length).toBeGreaterThan(20);
    expect(assets.filter((file) => !credits.some(({ pattern }) => covers(pattern, file)))).toEqual([]);
  });

  it('name author, source and licence of each', () => {
    const empty = credits.filter(
      ({ author, source, licence }) => ![author, source, licence].every((text) => text.trim()),
    );
    expect(empty).toEqual([]);
  });

  it('credit nothing that is not there', () => {
    expect(credits.filter(({ pattern }) => !assets.some((file) => covers(pattern, file)))).toEqual([]);
  });

  it('tell folders and files apart', () => {
    expect(covers('assets/art/**', 'assets/art/rig/arm.svg')).toBe(true);
    expect(covers('assets/static/*', 'assets/static/icons/a.png')).toBe(false);
    expect(covers('assets/a.b', 'assets/axb')).toBe(false);
  });
});
