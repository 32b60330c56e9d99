// Pupils of a class as they play in real browsers, and what a witness beside each of them noted down.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { seededRandom } from '../../src/domain/shared/random';
import { at, inWordsAlone, playUntil, watch, type Chooser } from './play';
import { allTables } from './story-tables';

/** One pupil of the class. */
export interface Pupil {
  readonly seat: number;
  readonly language: string;
  /** The network is gone from the beginning of the story until the result is handed in. */
  readonly isOffline: boolean;
}

/** What the witness saw. */
export interface Witnessed {
  /** Beat id → choice id, the last one in each moment that the report counts. */
  readonly choices: Readonly<Record<string, string>>;
  readonly ending: string;
  /** Line id → answer, of both forms. */
  readonly check: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** A pupil's device with what was seen on it. */
export interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: readonly string[];
}

const level = 'power-of-words';
const table = allTables.find((one) => one.level === level);
const answers = ['ok', 'unclear', 'hurtful'];

/** Opens the link of a seat card and sits down. */
export async function sitDown(browser: Browser, address: string, code: string, pupil: Pupil): Promise<Desk> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const { problems } = watch(page);
  await inWordsAlone(page);
  const { seat, language } = pupil;
  await page.goto(`./?lang=${language}&pace=calm&still&seed=${String(seat)}#a=${code}&s=${String(seat)}`);
  await at(page, 'join');
  await page.locator('[data-advance]').first().click();
  await at(page, 'class');
  return { context, page, problems };
}

const goTo = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);

const folder = path.resolve(import.meta.dirname, '../../locales');
const plain = (text: string) => text.replace(/[\s\u2066-\u2069\u200e\u200f]+/g, '');

/** The line of a form that stands on the page, by its words in the pupil's language. */
async function lineOn(page: Page, form: 'a' | 'b', language: string): Promise<string> {
  const words = JSON.parse(readFileSync(path.join(folder, language, `practice/${level}.json`), 'utf8')) as object;
  const shown = plain(await page.getByRole('main').innerText());
  const lines = Object.entries(words).filter(([key]) => table?.check[form].includes(key));
  return lines.find(([, text]) => shown.includes(plain(String(text))))?.[0] ?? '';
}

/** Answers a form by chance; answers by the ids of the lines. */
async function answerCheck(page: Page, form: 'a' | 'b', language: string, chance: () => number) {
  await goTo(page, `#/check/${level}/${form}`);
  await at(page, 'check');
  const given: Record<string, string> = {};
  for (let count = 0; count < (table?.check[form].length ?? 0); count += 1) {
    const line = await lineOn(page, form, language);
    const answer = answers[Math.floor(chance() * answers.length)] ?? 'ok';
    given[line] = answer;
    await page.locator(`[data-choice="${answer}"]`).click();
    await expect.poll(() => lineOn(page, form, language)).not.toBe(line);
  }
  return given;
}

/** Plays the story once, and notes what was chosen in the moments that count. */
export async function playStory({ page, context }: Desk, pupil: Pupil, chance: () => number) {
  const choices: Record<string, string> = {};
  const anything: Chooser = (offered, beat, things) => {
    const within = [...offered, ...things].filter((id) => !['rather-not', 'help', 'again'].includes(id));
    const id = within.includes('play') ? 'play' : (within[Math.floor(chance() * within.length)] ?? '');
    if (table?.places.some((place) => place.beat === beat && place.choices.includes(id))) choices[beat] = id;
    return id;
  };
  await goTo(page, `#/level/${level}`);
  if (pupil.isOffline) {
    await playUntil(page, 'level', anything);
    await context.setOffline(true);
  }
  const { beats } = await playUntil(page, 'debrief', anything, { most: 3000 });
  return { choices, ending: beats.filter((beat) => table?.endings.includes(beat)).at(-1) ?? '' };
}

/** Check, story, check, ticket, as the class's steps ask for them. */
export async function doEverything(desk: Desk, pupil: Pupil): Promise<Witnessed> {
  const chance = seededRandom(pupil.seat * 7919);
  const { page, problems } = desk;
  const before = await answerCheck(page, 'a', pupil.language, chance);
  const story = await playStory(desk, pupil, chance);
  const after = await answerCheck(page, 'b', pupil.language, chance);
  return { ...story, check: { ...before, ...after }, problems };
}

/** Hands the result in as a file; its text. */
export async function handIn({ page }: Desk): Promise<string> {
  await goTo(page, '#/class/result');
  await at(page, 'result');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-choice="file"]').click()]);
  return readFileSync(await file.path(), 'utf8');
}
