// Every icon that is asked for by its name is in the sheet of icons; one that is not leaves an empty place.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const asked = /\bicon(?:=|: )["']([a-z0-9-]+)["']|<Icon name="([a-z0-9-]+)"/g;

it('every icon that is asked for by name can be drawn', () => {
  const sheet = readFileSync(path.join(root, 'assets/built/icons/icons.svg'), 'utf8');
  const drawn = new Set([...sheet.matchAll(/\bid="([a-z0-9-]+)"/g)].map(([, id]) => id));
  const names = ['src', 'scenes'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(path.join(root, folder, file), 'utf8').matchAll(asked)])
      .map(([, one, other]) => one ?? other ?? ''),
  );
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !drawn.has(name))).toEqual([]);
});
