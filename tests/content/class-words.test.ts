// No word of pupils' pages is carried along unused, and none is asked for that is not there.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import words from '../../locales/en/classroom.json';

const root = path.resolve(import.meta.dirname, '../..');
/** Keys whose last part is worked out while the game runs. */
const families = [/^class-(wrong|step|state)-/, /^receipt-in-(open|half|lit|read)$/];
const pages = ['src/app/classroom', 'src/ui/classroom'];

it('every word of joining and of handing in is used, and the other way round', () => {
  const code = pages.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  );
  const asked = new Set(code.join('\n').match(/(?<=['"])(?:class|receipt)-[a-z-]+(?=['"])/g));
  const known = new Set(Object.keys(words).map((key) => key.replace(/_(one|other)$/, '')));
  const own = [...known].filter((key) => /^(class|receipt)-/.test(key));
  expect(own.filter((key) => !asked.has(key) && !families.some((family) => family.test(key)))).toEqual([]);
  // One word of the street leads back to the class, and stands among its own.
  expect([...asked].filter((key) => key !== 'class-go' && !known.has(key))).toEqual([]);
});
