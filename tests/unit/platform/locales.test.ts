// What the build says of the languages, and that their letters are in the fonts.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import locales from 'virtual:locales';
import { afterEach, describe, expect, it } from 'vitest';
import { localeFacts } from '../../../.config/vite/locales';
import { lettersOf, rangeTest } from '../../../assets/fonts/letters.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'kindlight-locales-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: object): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(content));
}

describe('virtual:locales', () => {
  it('knows every folder with a meta.json', () => {
    const folders = readdirSync(path.join(root, 'locales'));
    const expected = folders.filter((tag) => existsSync(path.join(root, 'locales', tag, 'meta.json')));
    expect(locales.map(({ tag }) => tag).sort()).toEqual(expected.sort());
    expect(locales[0]).toMatchObject({ tag: 'en', name: 'English', share: 1 });
  });

  it('counts what a language really has: no blanks, plural forms as one, no notes', () => {
    write('en/meta.json', { name: 'English', dir: 'ltr', review: 'source' });
    write('en/ui.json', { a: 'A', b_one: 'B', b_other: 'Bs', c: 'C' });
    write('en/levels/x.json', { d: 'D' });
    write('en/notes/ui.json', { a: 'note' });
    write('xx/meta.json', { name: 'Xx', dir: 'rtl' });
    write('xx/ui.json', { a: 'A', b_other: 'B', c: ' ', stray: 'S' });
    write('notes-only/ui.json', {});
    expect(localeFacts(folder)).toEqual([
      { tag: 'en', name: 'English', direction: 'ltr', digits: 'latn', review: 'source', share: 1 },
      { tag: 'xx', name: 'Xx', direction: 'rtl', digits: 'latn', review: 'draft', share: 0.5 },
    ]);
  });
});

describe('the built fonts', () => {
  const scripts = ['Latn', 'Cyrl', 'Arab'];
  const offered = locales.filter(({ tag }) => scripts.includes(new Intl.Locale(tag).maximize().script ?? ''));

  it.each(offered.map(({ tag }) => tag))('have every letter of the words in %s', (tag) => {
    const list = path.join(root, `assets/built/fonts/${tag}.json`);
    const faces = JSON.parse(readFileSync(list, 'utf8')) as { kind: string; file: string; range: string }[];
    for (const kind of ['display', 'body']) {
      const tests = faces.filter((face) => face.kind === kind).map(({ range }) => rangeTest(range));
      const all = lettersOf(path.join(root, 'locales'), tag) as string[];
      const letters = all.filter((letter) => /\p{L}|\p{N}/u.test(letter));
      // If letters are missing: npm run assets fonts.
      expect(letters.filter((letter) => !tests.some((has) => has(letter)))).toEqual([]);
    }
    for (const { file } of faces) expect(existsSync(path.join(root, 'assets/built/fonts', file))).toBe(true);
  });
});
