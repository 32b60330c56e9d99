// The main states of the levels that bring their own passages, one after the other, for tests that look at all of them.
import { expect, type Page } from '@playwright/test';
import { at, favouring, playUntil, type Chooser } from './play';
import type { Look, Tour } from './screens';

const choice = (page: Page, id: string) => page.locator(`[data-choice^="${id}"]`).first();

async function enter(page: Page, { language }: Tour, level: string): Promise<void> {
  await page.goto(`./?lang=${language}&pace=calm&seed=7&still#/level/${level}`);
  await at(page, 'note');
}

/** Plays on to a beat and through what is said in it, so that its passage or its choices are there. */
async function actIn(page: Page, beat: string, choose: Chooser): Promise<void> {
  await playUntil(page, beat, choose);
  const advance = page.locator('[data-advance]');
  while (await advance.isVisible()) await advance.click();
}

async function quietHour(page: Page, look: Look, name: string): Promise<void> {
  await at(page, 'debrief');
  await look(`${name}: quiet hour`);
  for (const summary of await page.locator('summary').all()) await summary.click();
}

const mean = ['play', 'wu-0', 'laugh', 'a1-k0', 'b1-k0', 'a2-k0', 'b2-k0', 'a3-k0', 'b3-k0', 'body-face', 'name-fault'];

/** Level 2: keys, thread, draft, prompt, apology, evening. */
async function tourOfKeyboard(page: Page, tour: Tour, look: Look): Promise<void> {
  await enter(page, tour, 'why-would-you');
  await look('level 2: note');
  await actIn(page, 'a1-warm-up', favouring(...mean));
  await page.locator('[data-key="wu-4"]').press('Enter');
  await look('level 2: keys, one too far up');
  await actIn(page, 'a2-thread-1', favouring(...mean));
  await choice(page, 'aside').click();
  await page.locator('.thread [aria-expanded="false"]').first().click();
  await look('level 2: thread with its tools explained');
  await actIn(page, 'a2-line-3', favouring(...mean, 'move1-vent', 'name2-nothing', 'move2-none', 'dare-yes'));
  await look('level 2: line three with its draft');
  await actIn(page, 'a2-edit', favouring(...mean, 'send-edit'));
  await look('level 2: a line to be taken out');
  await actIn(page, 'a2-rethink', favouring(...mean, 'line.3', 'send2-send'));
  await look('level 2: prompt');
  await actIn(page, 'a3-repair', favouring('rethink-post', 'after-kei', 'arif-joke', 'wrong-dewi', 'dewi-listen'));
  await choice(page, 'r1-').click();
  await look('level 2: apology');
  await playUntil(page, 'debrief', favouring('r2-k4', 'r3-k4', 'public-yes'));
  await quietHour(page, look, 'level 2');
  await page.locator('.bend button').nth(2).click();
  await look('level 2: quiet hour, everything open');
}

/** Level 3: rise, first stone, boat, tools, filter, storm, card, evening, guide. */
async function tourOfBoat(page: Page, tour: Tour, look: Look): Promise<void> {
  await enter(page, tour, 'hold-on-to');
  await actIn(page, 'a1-rise', favouring('play', 'everyone'));
  await choice(page, 'hold.').click();
  await look('level 3: lanterns rise');
  await actIn(page, 'a2-hold', favouring('hold.', 'ina', 'look', 'sit', 'line'));
  await page.locator('[data-thing^="hand:"]').first().click();
  await look('level 3: a lantern open');
  await choice(page, 'answer.').click();
  await expect(choice(page, 'turn.')).toBeVisible();
  await page.locator('.acts [aria-expanded="false"]').first().click();
  await look('level 3: a stone open, its actions explained');
  await choice(page, 'down.').click();
  await page.locator('.bar [aria-expanded="false"]').click();
  await look('level 3: tools');
  await choice(page, 'filter').click();
  await look('level 3: filter words');
  await actIn(page, 'a3-storm', favouring('word.', 'turn.', 'down.', 'ask', 'refresh'));
  await choice(page, 'down').click();
  await look('level 3: storm');
  await actIn(page, 'e-card', favouring('fall', 'take', 'delete', 'later', 'no', 'enough', 'fault'));
  await look('level 3: card, lanterns');
  for (let lantern = 0; lantern < 3; lantern += 1) await choice(page, 'keep.').click();
  await choice(page, 'own.').click();
  await look('level 3: card, own life');
  await playUntil(page, 'debrief', favouring('done', 'night.'));
  await expect(page.locator('.hold-on-card')).toBeVisible();
  await quietHour(page, look, 'level 3');
  await page.locator('.sea-place').first().click();
  await look('level 3: quiet hour, everything open');
  await page.evaluate(() => void (location.hash = '#/guide'));
  await at(page, 'guide');
  await expect(page.locator('.hold-on-card')).toBeVisible();
  await look('level 3: guide with the card');
}

const gaps = ['1', '2', '3', '4'].flatMap((gap) =>
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'].map((day) => `${day}-${gap}b`),
);

/** Level 5: a sentence, remarks, prompt, slips under the loupe, listening, Sunday, notes, evening. */
async function tourOfPaper(page: Page, tour: Tour, look: Look): Promise<void> {
  await enter(page, tour, 'power-of-words');
  await actIn(page, 'mon-write', favouring('play'));
  await choice(page, 'mon-1b').click();
  await look('level 5: a sentence');
  await actIn(page, 'mon-pool', favouring(...gaps, 'post'));
  await look('level 5: a remark');
  await actIn(page, 'in-sort', favouring(...gaps, 'post', 'fall', 'change'));
  await choice(page, 'unsure').click();
  await look('level 5: slips');
  await actIn(page, 'listen', favouring('fold', 'open', 'tired', 'us', 'ask', 'listen'));
  await look('level 5: listening');
  await actIn(page, 'sun-write', favouring('listen', 'clean', 'ask', 'let', 'swap', 'tell', 'noodle'));
  await choice(page, 'look.').click();
  await look('level 5: Sunday, a word under the loupe');
  await actIn(page, 'crane-write', favouring('sun-1d', 'sun-2d', 'sun-3d', 'post'));
  await choice(page, 'note-').click();
  await look('level 5: notes for the crane');
  await playUntil(page, 'debrief', favouring('note-lina', 'note-', 'done'));
  await quietHour(page, look, 'level 5');
}

/** Level 4: a sentence in tiles, lamps, the torn picture, the walk with something that pulls, pocket, strip, evening. */
async function tourOfTiles(page: Page, tour: Tour, look: Look): Promise<void> {
  await enter(page, tour, 'walk-away');
  await actIn(page, 'a1-twist', favouring('play', 'home', 'prize'));
  await look('level 4: a sentence and its twist');
  await actIn(page, 'a2-t1', favouring('done', 'look', 'act', 'ask', 'say', 'own', 'photo', 'who'));
  await choice(page, 'look.ask').click();
  await look('level 4: a voice, one lamp lit');
  await actIn(page, 'a3-crop', favouring('done', 'act', 'stop', 'ask', 'say', 'own', 'photo', 'who', 'tell'));
  await look('level 4: the torn picture');
  await actIn(page, 'a3-walk', favouring('done', 'whole', 'nila'));
  await choice(page, 'step').click();
  await expect(choice(page, 'pocket')).toBeVisible();
  await look('level 4: the walk, something pulls');
  await actIn(page, 'a3-pocket', favouring('pocket', 'step'));
  await look('level 4: the pocket');
  await actIn(page, 'e-strip', favouring('answer.', 'done', 'dewi', 'do', 'sorry', 'own'));
  await look('level 4: the strip');
  await playUntil(page, 'debrief', favouring('then.go'));
  await expect(page.locator('.strip-card')).toBeVisible();
  await quietHour(page, look, 'level 4');
  await page.locator('.street-stop').first().click();
  await look('level 4: quiet hour, somebody on the street');
}

/** Level 6: chat, an answer in it, the street, slips, handles, Theo, the window, a face behind a handle, evening. */
async function tourOfLamp(page: Page, tour: Tour, look: Look): Promise<void> {
  await enter(page, tour, 'what-we-dont-see');
  await actIn(page, 'air-chat', favouring('play'));
  await look('level 6: chat');
  await choice(page, 'ask').click();
  await look('level 6: chat, an answer in it');
  await actIn(page, 'street', favouring('report'));
  await look('level 6: the street, all doors open');
  await actIn(page, 'remi-ask', favouring('remi'));
  await look('level 6: questions on slips');
  await actIn(page, 'remi-handle', favouring('sit', 'okay'));
  await look('level 6: handles');
  await actIn(page, 'tavi-other', favouring('seat', 'none', 'tavi', 'tray', 'crates', 'stall'));
  await look('level 6: whom to ask');
  await actIn(page, 'theo-light', favouring('too', 'on', 'name', 'sit', 'both'));
  await look('level 6: whether to light him');
  await actIn(page, 'mirror-handle', favouring('yes', 'stop', 'who'));
  await look('level 6: something of his own');
  await actIn(page, 'faces', favouring('word'));
  await choice(page, 'turn').click();
  await look('level 6: a face behind a handle');
  await playUntil(page, 'debrief', favouring('turn'));
  await quietHour(page, look, 'level 6');
  await look('level 6: quiet hour, everything open');
}

/** The tours of all levels that bring their own passages, by what is new in each. */
export const levelTours = [
  ['the keyboard that leans', tourOfKeyboard],
  ['the boat', tourOfBoat],
  ['the tiles', tourOfTiles],
  ['the paper', tourOfPaper],
  ['the small lamp', tourOfLamp],
] as const;
