// No word of the interface is carried along unused: each costs a translation in every language and bytes on every page.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sourceKeyOf } from '../support/source-key';

const root = path.resolve(import.meta.dirname, '../..');
/** Keys whose last part is worked out while the game runs. */
const families = [
  /^open-c-\w+(\.\w+)?$/,
  /^who\./,
  /^face\./,
  /^cap-/,
  /^name-(first|second)\./,
  /^cred-\d$/,
  /^privacy-\d$/,
  /^ui-(safe|kind|brave)$/,
  /^set-size-\d$/,
];

it('every word of the interface is used', () => {
  const code = ['src', 'scenes'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  );
  // What the build draws into the page.
  code.push(readFileSync(path.join(root, '.config/vite/first-page.tsx'), 'utf8'));
  const all = code.join('\n');
  const words = JSON.parse(readFileSync(path.join(root, 'locales/en/ui.json'), 'utf8')) as Record<string, string>;
  // As a value in code, or as an attribute.
  const isQuoted = (key: string) => all.includes(`'${key}'`) || all.includes(`"${key}"`);
  const unused = Object.keys(words)
    .map(sourceKeyOf)
    .filter((key) => !families.some((family) => family.test(key)) && !isQuoted(key));
  expect([...new Set(unused)]).toEqual([]);
});
