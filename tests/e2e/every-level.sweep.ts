// Every level in every language, pace and wording, played to its quiet hour by somebody who presses anything.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readLocales } from '../support/read-locales';
import { playUntil, watch, wordsOn, type Chooser } from '../support/play';
import { englishIn, slipsIn } from '../support/slips';
import { seededRandom } from '../../src/domain/shared/random';

const root = path.resolve(import.meta.dirname, '../..');
const levels = readdirSync(path.join(root, 'scenes')).filter((id) =>
  existsSync(path.join(root, 'scenes', id, 'level.ts')),
);
const languages = readLocales(path.join(root, 'locales')).map(({ tag }) => tag);
/** Seeds of the players: each goes another way. */
const players = [1, 2];

/** Presses anything; on the way in there is only one way. */
function anything(seed: number): Chooser {
  const random = seededRandom(seed);
  return (choices, _beat, things) => {
    const within = [...choices, ...things].filter((id) => !['rather-not', 'help', 'again'].includes(id));
    return within.includes('play') ? 'play' : (within[Math.floor(random() * within.length)] ?? '');
  };
}

test.use({ viewport: { width: 390, height: 844 } });

for (const level of levels)
  for (const language of languages)
    for (const pace of ['calm', 'lively'])
      for (const profile of ['standard', 'gentle'])
        for (const player of players)
          test(`${level} in ${language}, ${pace}, ${profile}, by player ${String(player)}`, async ({ page }) => {
            test.setTimeout(600_000);
            const { problems } = watch(page);
            const still = pace === 'calm' ? '&still' : '';
            const seed = player * 1000 + languages.indexOf(language);
            const wishes = `?lang=${language}&pace=${pace}&profile=${profile}&seed=${String(seed)}${still}`;
            await page.goto(`./${wishes}#/level/${level}`);
            const { words } = await playUntil(page, 'debrief', anything(seed), { most: 3000 });
            const seen = [...words, await wordsOn(page)];
            expect(seen.flatMap(slipsIn)).toEqual([]);
            expect(seen.flatMap((screen) => englishIn(language, screen))).toEqual([]);
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            expect(problems).toEqual([]);
          });
