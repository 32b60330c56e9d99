// Level 1 from the first page to the quiet hour, in another engine: calm and lively, upright and wide, left and right.
import { expect } from '@playwright/test';
import { barsKept, drumUntilOver, toThePractice } from '../support/drum';
import { evenings } from '../support/evenings';
import { at, favouring, playUntil, wordsOn } from '../support/play';
import { sayIn } from '../support/say';
import { slipsIn } from '../support/slips';
import { throughTheDoor, toTheStreet } from '../support/ways';
import { coloursIn, fontsOf, soundFilesOf } from './observe';
import { test } from './fixtures';
import type { EngineTab } from './engine';

const [{ helpful }] = evenings as readonly [(typeof evenings)[number]];
const seven = (language: string, pace: string) => `?lang=${language}&pace=${pace}&seed=7`;

/** More colours than words alone have. */
const many = 120;

async function expectQuietHour(tab: EngineTab, language: string): Promise<void> {
  await at(tab, 'debrief');
  const words = await wordsOn(tab);
  expect(words).toContain(sayIn(language)('ui-quiet-hour'));
  expect(slipsIn(words)).toEqual([]);
  const direction = await tab.evaluate(() => document.documentElement.dir, '');
  expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
}

for (const [language, shape] of [
  ['en', 'phone'],
  ['ar', 'wide'],
] as const) {
  test(`a calm evening in ${language} on a ${shape} screen`, async ({ openTab, keepPicture }) => {
    const tab = await openTab(shape);
    const name = `calm-${language}-${shape}`;
    await toTheStreet(tab, seven(language, 'calm'));
    const isDrawn = async (part: string) => {
      const colours = async () => coloursIn(await keepPicture(tab, `${name}-${part}`));
      await expect.poll(colours, { timeout: 60_000 }).toBeGreaterThan(many);
    };
    await isDrawn('1-street');
    await throughTheDoor(tab);
    await isDrawn('2-room');
    await playUntil(tab, 'a2-round-1', helpful.choose, { hand: tab.hand });
    await keepPicture(tab, `${name}-3-phone`);
    const played = await playUntil(tab, 'debrief', helpful.choose, { hand: tab.hand });
    expect(played.beats).toContain('end-full-room');
    await expectQuietHour(tab, language);
    await isDrawn('4-quiet-hour');
    expect((await fontsOf(tab)).failed).toEqual([]);
    expect((await fontsOf(tab)).loaded.length).toBeGreaterThan(1);
    expect(await tab.problems()).toEqual([]);
  });
}

for (const [language, shape, by] of [
  ['ar', 'phone', 'pressing the picture'],
  ['en', 'wide', 'a key'],
] as const) {
  test(`a lively evening in ${language} on a ${shape} screen, its beat kept by ${by}`, async ({
    openTab,
    keepPicture,
    engineName,
  }) => {
    const tab = await openTab(shape);
    const name = `lively-${language}-${shape}`;
    await toThePractice(tab, seven(language, 'lively'));
    await keepPicture(tab, `${name}-1-beat`);
    await drumUntilOver(tab, () => (by === 'a key' ? tab.keyboard.press('m') : tab.poke(195, 180)));
    for (const kept of await barsKept(tab)) expect(kept).toBeGreaterThanOrEqual(3);
    await playUntil(tab, 'a3-storm', favouring('perm-everyone', 'mask-counter', 'counter-more'));
    await keepPicture(tab, `${name}-2-storm`);
    const played = await playUntil(tab, 'debrief', favouring('hold', 'open-bim', 'open-zuri'));
    expect(played.beats.some((beat) => beat.startsWith('end-'))).toBe(true);
    await expectQuietHour(tab, language);
    // One encoding alone: the other one would mean that the first could not be read.
    const wanted = engineName === 'webkit' ? 'm4a' : 'webm';
    expect(new Set(await soundFilesOf(tab))).toEqual(new Set([wanted]));
    expect(await tab.problems()).toEqual([]);
  });
}
