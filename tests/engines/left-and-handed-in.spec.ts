// What must outlast a page, in another engine: the game itself, an evening that was left, a result that is handed in.
import { expect } from '@playwright/test';
import { codeOf } from '../../src/domain/assignment/code';
import type { Assignment } from '../../src/domain/assignment/assignment';
import { movesKept } from '../support/device';
import { appears, at } from '../support/play';
import { calm, eveningOn, toTheFirstGuest, toTheStreet } from '../support/ways';
import { test } from './fixtures';

const assignment: Assignment = {
  ...{ windows: [1], language: null, pace: 'calm', profile: null, naming: 'nickname', number: 4321 },
  ...{ check: false, ticket: false, replay: false, booster: false },
};

test('the next visit comes from what the device keeps', async ({ openTab }) => {
  const tab = await openTab('phone');
  await tab.goto(`./${calm}`);
  await at(tab, 'first-run');
  const isKept = () => tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state, '');
  await expect.poll(isKept, { timeout: 60_000 }).toBe('activated');
  await tab.reload();
  await at(tab, 'first-run');
  expect(await tab.evaluate(() => navigator.serviceWorker.controller?.state, '')).toBe('activated');
  expect(await tab.problems()).toEqual([]);
});

test('an evening that was left goes on where it was', async ({ openTab }) => {
  const tab = await openTab('phone');
  await toTheStreet(tab, calm);
  await toTheFirstGuest(tab);
  const before = await eveningOn(tab);
  await expect.poll(async () => (await movesKept(tab)).at(-1), { timeout: 60_000 }).toBe('a2-round-1/save');
  await tab.reload();
  await at(tab, 'note');
  await tab.locator('[data-choice="play"]').click();
  await at(tab, 'level');
  expect(await eveningOn(tab)).toEqual(before);
  expect(await tab.problems()).toEqual([]);
});

test('a class code that is typed leads to a result, and the teacher’s page reads it', async ({
  openTab,
  keepPicture,
}) => {
  const tab = await openTab('wide');
  await tab.goto('./?lang=en&still&seed=5#/class');
  await at(tab, 'class');
  await tab.type('[data-screen="class"] input', codeOf(assignment));
  await tab.keyboard.press('Enter');
  await at(tab, 'join');
  await tab.locator('[data-screen="join"] [data-advance]').click();
  await appears(tab, '[data-choice="hand-in"]');
  await tab.locator('[data-choice="hand-in"]').click();
  await at(tab, 'result');
  await keepPicture(tab, 'class-1-result');
  // The engine's own clipboard takes it; a witness reads along, for asking the clipboard back needs leave.
  await tab.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      document.body.dataset['copied'] = text;
      return write(text);
    };
  }, '');
  await tab.locator('[data-choice="copy"]').click();
  const copied = () => tab.evaluate(() => document.body.dataset['copied'] ?? '', '');
  await expect.poll(copied).toContain('#r=');
  const result = await copied();
  await tab.goto('./?lang=en&still#/teach/report');
  await at(tab, 'report');
  await tab.type('.gather textarea', result.split('\n').at(-1) ?? '');
  await tab.locator('[data-choice="add-text"]').click();
  await appears(tab, '.gather-outcome');
  await appears(tab, '.gather-classes');
  await keepPicture(tab, 'class-2-report');
  expect(await tab.problems()).toEqual([]);
});
