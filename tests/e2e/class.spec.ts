// A pupil in a class: types the code, plays, and hands in exactly what was chosen; also without network, also two on one device.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { codeOf } from '../../src/domain/assignment/code';
import type { Assignment } from '../../src/domain/assignment/assignment';
import { decodeReceipt } from '../../src/domain/receipt/decode-receipt';
import type { Receipt } from '../../src/domain/receipt/receipt';
import { signOf } from '../../src/domain/receipt/sign';
import { storyTable } from '../../src/domain/receipt/story-table';
import type { Scenario } from '../../src/domain/scenario/types';
import { fromBase64Url } from '../../src/domain/shared/base64url';
import level from '../../scenes/block-the-bullies/level';
import { practice } from '../../scenes/block-the-bullies/practice';
import { fakeClipboard, keptOn } from '../support/device';
import { at, favouring, inWordsAlone, playUntil, watch } from '../support/play';

const assignment: Assignment = {
  ...{ windows: [1], language: null, pace: 'calm', profile: null, naming: 'nickname', number: 4321 },
  ...{ check: true, ticket: true, replay: true, booster: true },
};
const code = codeOf(assignment);
const table = storyTable(level as unknown as Scenario, practice);

function receiptIn(text: string): Receipt {
  const bytes = fromBase64Url(/#r=([\w-]+)/.exec(text)?.[1] ?? '');
  if (!bytes) throw new Error(`no result in: ${text}`);
  const read = decodeReceipt(bytes, [table]);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

async function open(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./?lang=en&still&seed=5#${hash}`);
}

const next = (page: Page) => page.locator('[data-screen="class"] .pupil-next [data-advance]');
const you = (page: Page) => page.locator('.pupil-you > span');

/** Eight lines, all heard alike. A key that meets the page before it listens is pressed once more, as anybody would. */
async function answerLines(page: Page, key: string): Promise<void> {
  await at(page, 'check');
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(page.locator('.talk')).toHaveCount(0, { timeout: 150 });
  }).toPass({ timeout: 30_000, intervals: [0] });
}

/** Leads from a check to `there`. Its end is still being put in place when its way on can be seen. */
async function leaveCheck(way: Locator, there: Locator): Promise<void> {
  await expect(async () => {
    if (!(await there.isVisible())) await way.press('Enter', { timeout: 2000 });
    await expect(there).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
}

async function resultOf(page: Page, copied: () => Promise<string>): Promise<Receipt> {
  await at(page, 'result');
  await page.locator('[data-choice="copy"]').press('Enter');
  await expect.poll(copied).toContain('#r=');
  return receiptIn(await copied());
}

test('a typed code leads from step to step to a result that tells exactly what was chosen', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const copied = await fakeClipboard(page);
  await inWordsAlone(page);
  await open(page, '/class');
  await page.getByRole('textbox').press('Tab');
  await page.getByRole('textbox').focus();
  // As somebody writes who copies it from a board.
  await page.keyboard.type(` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`);
  await page.keyboard.press('Enter');
  await at(page, 'join');
  await page.locator('[data-screen="join"] [data-advance]').press('Enter');
  await expect(page).toHaveURL(/#\/class$/);
  await next(page).press('Enter');
  await answerLines(page, '3');
  const play = page.locator('[data-choice="play"]');
  await leaveCheck(page.locator('[data-choice="story"]'), play);
  await play.press('Enter');
  await at(page, 'level');
  await context.setOffline(true);
  const chosen: Record<string, string> = {};
  const wish = favouring();
  await playUntil(page, 'debrief', (choices, beat, things) => {
    const id = wish(choices, beat, things);
    if (table.places.some((place) => place.beat === beat && place.choices.includes(id))) chosen[beat] = id;
    return id;
  });
  await page.locator('[data-screen="debrief"] [data-advance]').press('Enter');
  await next(page).press('Enter');
  await answerLines(page, '1');
  await leaveCheck(page.locator('[data-screen="check"] [data-advance]'), next(page));
  await next(page).press('Enter');
  await at(page, 'ticket');
  await page.getByRole('radio').nth(2).check();
  await page.locator('[data-screen="ticket"] [data-advance]').press('Enter');
  const receipt = await resultOf(page, copied);
  expect(receipt).toMatchObject({ code, assignment, language: 'en', ticket: { try: 'tell' }, round: null });
  const [story] = receipt.stories;
  expect(story?.choices).toEqual(chosen);
  expect(Object.keys(chosen).length).toBeGreaterThan(3);
  expect(story).toMatchObject({ state: 'lit', tries: 1, isOtherEdition: false });
  expect(new Set(Object.values(story?.check.a ?? {}))).toEqual(new Set(['hurtful']));
  expect(new Set(Object.values(story?.check.b ?? {}))).toEqual(new Set(['ok']));
  await expect(page.locator('.pupil-marks').first()).toContainText(signOf(receipt.pupil));
  expect(receipt.name).not.toBe(null);
  // Practising before its week is over, and handing in once more.
  await page.locator('[data-screen="result"] .screen-head a').press('Enter');
  await page.locator('[data-choice="round"]').press('Enter');
  await playUntil(page, 'class', favouring());
  await expect(page.locator('.pupil-step-done').last()).toContainText('Done');
  await page.locator('[data-choice="hand-in"]').press('Enter');
  const again = await resultOf(page, copied);
  expect(again).toEqual({ ...receipt, last: again.last, round: again.round });
  expect(again.round?.hurtful).toBeGreaterThan(0);
});

interface Kept {
  readonly profiles: readonly {
    readonly progress: { readonly inClass: string | null; readonly classes: readonly { readonly pupil: number }[] };
  }[];
}

test('two pupils on one device keep their own results, and nobody is sat down by the device', async ({ page }) => {
  const { problems } = watch(page);
  await open(page, `a=${code}`);
  // Somebody in a hurry: the other half of a double-click meets the next page.
  await page.locator('[data-screen="join"] [data-advance]').dblclick();
  await at(page, 'class');
  const first = await you(page).innerText();
  await page.locator('[data-choice="hand-in"]').click();
  await page.locator('[data-choice="hand-on"]').click();
  // The next one is asked who that is, and sits down in the same class.
  await at(page, 'join');
  await expect(page.locator('[data-choice^="person."]')).toHaveCount(1);
  await page.locator('[data-screen="join"] [data-advance]').click();
  await expect(next(page)).toBeVisible();
  const second = await you(page).innerText();
  expect(second).not.toBe(first);
  await expect
    .poll(async () => ((await keptOn(page)) as Kept).profiles.map(({ progress }) => progress.classes.length))
    .toEqual([1, 1]);
  const pupils = ((await keptOn(page)) as Kept).profiles.flatMap(({ progress }) => progress.classes);
  expect(new Set(pupils.map(({ pupil }) => pupil)).size).toBe(2);
  await page.locator('[data-choice="not-you"]').click();
  await page.locator('[data-choice="person.p1"]').click();
  await expect(you(page)).toHaveText(first);
  expect(problems).toEqual([]);
});

test('a link asks again who is playing, even on a device that knows somebody of the class', async ({ page }) => {
  await open(page, `a=${code}`);
  await page.locator('[data-screen="join"] [data-advance]').click();
  await expect(next(page)).toBeVisible();
  await open(page, `a=${code}`);
  await at(page, 'join');
  await expect(page.locator('[data-choice="person.p1"]')).toContainText('begun');
});

test('a guest hands in under no name, and the next guest finds nothing of it', async ({ page }) => {
  const copied = await fakeClipboard(page);
  await open(page, `a=${code}`);
  await page.locator('[data-choice="guest"]').click();
  await page.locator('[data-choice="hand-in"]').click();
  const before = await resultOf(page, copied);
  expect(before.name).toBe(null);
  await page.locator('[data-choice="hand-on"]').click();
  await page.locator('[data-choice="hand-on-yes"]').click();
  await at(page, 'join');
  await expect(page.locator('[data-choice="guest-on"]')).toHaveCount(0);
  await page.locator('[data-choice="guest"]').click();
  await page.locator('[data-choice="hand-in"]').click();
  expect((await resultOf(page, copied)).pupil).not.toBe(before.pupil);
});

test('a seat from a card goes into the result; a wrong code stays to be put right', async ({ page }) => {
  const copied = await fakeClipboard(page);
  const seats = codeOf({ ...assignment, naming: 'seat', check: false });
  const wrong = `${seats.slice(0, -1)}${seats.endsWith('0') ? '1' : '0'}`;
  await open(page, `a=${wrong}&s=7`);
  await expect(page.getByRole('textbox')).toHaveValue(wrong);
  await expect(page.locator('.pupil-wrong')).toBeVisible();
  await open(page, `a=${seats}&s=7`);
  await page.locator('[data-screen="join"] [data-advance]').click();
  await page.locator('[data-choice="hand-in"]').click();
  expect((await resultOf(page, copied)).name).toEqual({ seat: 7 });
  const coming = page.waitForEvent('download');
  await page.locator('[data-choice="file"]').click();
  expect((await coming).suggestedFilename()).toBe(`kindlight-${seats.slice(4)}-07.kind.txt`);
});

test('whoever rather reads has read, and the class leads on', async ({ page }) => {
  const copied = await fakeClipboard(page);
  await inWordsAlone(page);
  await open(page, `a=${codeOf({ ...assignment, check: false, ticket: false })}`);
  await page.locator('[data-screen="join"] [data-advance]').click();
  await next(page).click();
  await page.locator('[data-choice="rather-not"]').click();
  await page.locator('[data-screen="rather-not"] a[href="#/class"]').click();
  await expect(page.locator('.pupil-step-aside')).toBeVisible();
  await page.locator('[data-choice="story.block-the-bullies"]').click();
  await page.locator('[data-choice="rather-not"]').click();
  await page.locator('a[href="#/lesson/block-the-bullies"]').click();
  await page.locator('[data-screen="lesson"] [data-advance]').click();
  await next(page).click();
  expect((await resultOf(page, copied)).stories[0]).toMatchObject({ state: 'read', choices: {} });
});
