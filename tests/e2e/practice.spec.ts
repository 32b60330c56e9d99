// Practising: the street asks after a week, a round is played and kept, "never" is for ever; a check is done by keyboard.
import { expect, test, type Page } from '@playwright/test';
import { addMember, emptyHousehold } from '../../src/domain/progress/household';
import { emptyProgress, finishLevel } from '../../src/domain/progress/progress';
import { defaultSettings } from '../../src/domain/progress/settings';
import { keptOn, putOn } from '../support/device';
import { at, watch } from '../support/play';

const dayLength = 86_400_000;
const level = 'block-the-bullies';

/** A street on which a story was finished so many days ago. */
function streetOf(age: number): unknown {
  const run = { level, seed: 1, profile: 'standard', remembered: {}, path: [] } as const;
  const day = Math.floor(Date.now() / dayLength) - age;
  const street = finishLevel(emptyProgress, { ending: 'e', marks: [], carry: {}, run, day });
  const result = addMember(emptyHousehold, { seat: 4 }, street, { ...defaultSettings, asked: true, pace: 'calm' });
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** Opens an address with that street on the device. */
async function openWith(page: Page, street: unknown, hash: string): Promise<void> {
  await page.goto('./?lang=en&still#/about');
  await at(page, 'about');
  await putOn(page, street);
  await open(page, hash);
}

/** Opens an address anew. */
async function open(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./?lang=en&still&seed=5#/${hash}`);
}

interface Kept {
  readonly profiles: readonly {
    readonly progress: {
      readonly practice: { rounds: unknown[]; ask: boolean };
      readonly checks: Readonly<Record<string, { readonly b: object }>>;
    };
  }[];
}
const progressOn = async (page: Page) => ((await keptOn(page)) as Kept).profiles[0]?.progress;
const practiceOn = async (page: Page) => (await progressOn(page))?.practice;

async function meetLine(page: Page): Promise<void> {
  await page.locator('[data-screen="practice"] [data-choice]').first().click();
  await page.locator('[data-screen="practice"] [data-advance]').click();
}

test('after a week the street asks; a round keeps its place, ends and is not asked for again', async ({ page }) => {
  const { problems } = watch(page);
  await openWith(page, streetOf(8), '');
  await page.locator('[data-choice="practice"]').click();
  await at(page, 'practice');
  for (let line = 0; line < 3; line += 1) await meetLine(page);
  const fourth = await page.locator('.talk-line').innerText();
  await expect(async () => expect(await keptOn(page)).toMatchObject({ version: 3 })).toPass();
  await page.waitForFunction(() => document.querySelectorAll('.talk-lit').length === 4);
  await open(page, 'practice');
  await at(page, 'practice');
  await expect(page.locator('.talk-line')).toHaveText(fourth);
  for (let line = 3; line < 8; line += 1) await meetLine(page);
  await expect(page.locator('.talk-done')).toBeVisible();
  await expect.poll(async () => (await practiceOn(page))?.rounds.length).toBe(1);
  await page.locator('[data-choice="street"]').click();
  await at(page, 'hub');
  // The invitation is fetched behind the street: what would have been asked has had its time.
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.hub-invite')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('whoever says "never" is not asked again, and can still practise', async ({ page }) => {
  await openWith(page, streetOf(20), '');
  await page.locator('[data-choice="practice-never"]').click();
  await expect(page.locator('.hub-invite')).toHaveCount(0);
  await expect.poll(async () => (await practiceOn(page))?.ask).toBe(false);
  await open(page, '');
  await at(page, 'hub');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.hub-invite')).toHaveCount(0);
  await open(page, 'lessons');
  await page.locator('a[href="#/practice"]').click();
  await at(page, 'practice');
  await expect(page.locator('.talk-line')).toBeVisible();
});

test('before a week has passed nobody is asked, and the page says when to come back', async ({ page }) => {
  await openWith(page, streetOf(3), 'practice');
  await at(page, 'practice');
  await expect(page.locator('.talk-rest')).toBeVisible();
  await expect(page.locator('.talk-line')).toHaveCount(0);
});

test('a check is answered by keyboard alone, keeps its place, and gives its reasons after the story', async ({
  page,
}) => {
  const { problems } = watch(page);
  await openWith(page, streetOf(8), `teach/plan/${level}`);
  await page.locator('[data-choice="check-b"]').press('Enter');
  await at(page, 'check');
  // Keys count from where focus is.
  await expect(page.locator('main :focus')).toHaveCount(1);
  for (let line = 1; line <= 5; line += 1) {
    await expect(page.locator('.talk-lit')).toHaveCount(line);
    await page.keyboard.press(String((line % 3) + 1));
  }
  await expect(page.locator('.talk-lit')).toHaveCount(6);
  const sixth = await page.locator('.talk-line').innerText();
  // A page that is left sooner may take the last answer with it.
  await expect.poll(async () => Object.keys((await progressOn(page))?.checks[level]?.b ?? {})).toHaveLength(5);
  await open(page, `check/${level}/b`);
  await at(page, 'check');
  await expect(page.locator('.talk-line')).toHaveText(sixth);
  await expect(page.locator('main :focus')).toHaveCount(1);
  for (let line = 6; line <= 8; line += 1) {
    await expect(page.locator('.talk-lit')).toHaveCount(line);
    await page.keyboard.press('2');
  }
  await expect(page.locator('.talk-reasons li')).toHaveCount(8);
  expect(problems).toEqual([]);
});
