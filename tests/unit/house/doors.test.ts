// The hub's words: `virtual:doors` carries titles and door lines of every level, and nothing else.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import doors from 'virtual:doors';
import { describe, expect, it } from 'vitest';

const locales = path.resolve(import.meta.dirname, '../../../locales');

describe('virtual:doors', () => {
  it('knows every locale that has levels', () => {
    const expected = readdirSync(locales).filter((tag) => existsSync(path.join(locales, tag, 'levels')));
    expect(Object.keys(doors).sort()).toEqual(expected.sort());
  });

  it('gives each English level its title and its door lines only', async () => {
    const english = (await doors.en?.())?.default ?? {};
    const levels = readdirSync(path.join(locales, 'en/levels')).map((file) => path.basename(file, '.json'));
    expect(Object.keys(english).sort()).toEqual(levels.sort());
    expect(english['block-the-bullies']?.title).toBe('Block the Bullies');
    const keys = Object.values(english).flatMap((texts) => Object.keys(texts));
    expect(keys.filter((key) => key !== 'title' && !key.startsWith('door.'))).toEqual([]);
    expect(keys).toContain('door.dark');
  });
});
