// A seventh level and a fourth language are one folder each: no file of the game names the ones there are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLevels, streetDoors } from '../../src/app/levels/levels';

const root = path.resolve(import.meta.dirname, '../..');
const foldersOf = (folder: string) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const levels = foldersOf('scenes').filter((name) => existsSync(path.join(root, 'scenes', name, 'level.ts')));
const tags = foldersOf('locales');

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|css)$/.test(file))
  .map((file) => path.join('src', file));
const shared = [...sources, 'index.html', 'vite.config.ts'].map((file) => ({
  file,
  text: readFileSync(path.join(root, file), 'utf8'),
}));

describe('levels and languages', () => {
  it('are not named by the game: each is found by its folder', () => {
    expect(levels.length).toBeGreaterThan(0);
    const naming = shared.flatMap(({ file, text }) =>
      levels.filter((id) => text.includes(id)).map((id) => `${file}: ${id}`),
    );
    expect(naming).toEqual([]);
  });

  it('are not listed: no file of the game names two languages besides English', () => {
    const others = tags.filter((tag) => tag !== 'en');
    // Class codes name a language by its place, and a code that is on a blackboard must stay what it was.
    const frozen = path.join('src', 'domain', 'assignment', 'assignment.ts');
    const listing = shared.filter(
      ({ file, text }) => file !== frozen && others.filter((tag) => text.includes(`'${tag}'`)).length > 1,
    );
    expect(listing.map(({ file }) => file)).toEqual([]);
  });

  it('have words, a lesson, a stage and a page for the teacher', () => {
    const parts = (id: string) => [
      `locales/en/levels/${id}.json`,
      `locales/en/lessons/${id}.json`,
      `scenes/${id}/stage.ts`,
      `scenes/${id}/README.md`,
    ];
    expect(levels.flatMap(parts).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

it('the street knows window and person of every level as the level itself does', async () => {
  const told = (await loadLevels()).map(({ id, order, you }) => ({ id, order, you }));
  expect(streetDoors).toEqual(told);
});
