// Finds every language and text file by folder, so that a new one is checked without an edit here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One flat file of words: key to text. */
export type Words = Readonly<Record<string, string>>;

/** A language as its folder tells it. */
export interface Locale {
  readonly tag: string;
  readonly meta: Readonly<Record<string, unknown>>;
  /** Words by file name without ending, e.g. `levels/block-the-bullies`. */
  readonly files: ReadonlyMap<string, Words>;
}

/** Folders inside a language that hold words; the notes for translators are read on their own. */
const rooms = ['', 'levels', 'lessons', 'practice'];

/** The flat JSON files of a folder with words, by name. */
export function readWords(folder: string): ReadonlyMap<string, Words> {
  const files = new Map<string, Words>();
  for (const room of rooms) {
    const inside = path.join(folder, room);
    const names = existsSync(inside) ? readdirSync(inside).filter((name) => name.endsWith('.json')) : [];
    for (const name of names.filter((file) => file !== 'meta.json' && file !== 'rules.json')) {
      const text = readFileSync(path.join(inside, name), 'utf8');
      files.set(path.posix.join(room, name.slice(0, -'.json'.length)), JSON.parse(text) as Words);
    }
  }
  return files;
}

/** Every language under `locales`, in order of tags. */
export function readLocales(root: string): readonly Locale[] {
  const tags = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return (
    tags
      .map(({ name }) => name)
      // As in the game: a folder is a language once it says so itself.
      .filter((tag) => existsSync(path.join(root, tag, 'meta.json')))
      .sort()
      .map((tag) => {
        const meta = JSON.parse(readFileSync(path.join(root, tag, 'meta.json'), 'utf8')) as Locale['meta'];
        return { tag, meta, files: readWords(path.join(root, tag)) };
      })
  );
}
