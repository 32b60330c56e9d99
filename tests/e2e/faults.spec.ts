// A machine or a network that fails: the story goes on in words, or says in a sentence what can be tried.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { at, favouring, playUntil, watch, wordsOn } from '../support/play';
import { sayIn } from '../support/say';
import { slipsIn } from '../support/slips';
import { throughTheDoor, toTheStreet } from '../support/ways';

test.use({ viewport: { width: 390, height: 844 } });

const say = sayIn('en');
const manifest = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../dist/.vite/manifest.json'), 'utf8'),
) as Record<string, { file: string; name?: string }>;
const story = './?lang=en&pace=lively&seed=7#/level/block-the-bullies';

/** Cuts the network for one file of the build; returns how to mend it. */
async function cut(page: Page, source: string): Promise<() => Promise<void>> {
  const chunk = manifest[source] ?? Object.values(manifest).find(({ name }) => name === source);
  if (!chunk) throw new Error(`the build has no ${source}`);
  const address = `**/${chunk.file}`;
  await page.route(address, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(address);
}

test('without a way to draw, a whole story is told in words, even where the lively pace was asked for', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(story);
  await page.locator('[data-choice="play"]').click();
  await expect(page.getByText(say('er-stage'))).toBeVisible({ timeout: 20_000 });
  const played = await playUntil(page, 'debrief', favouring('perm-friends'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ui-quiet-hour'));
  expect(played.words.flatMap(slipsIn)).toEqual([]);
  expect(errors).toEqual([]);
});

test('without WebGL there is a picture of another kind, or the story in words', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...rest: unknown[]) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  });
  await page.goto(story);
  await page.locator('[data-choice="play"]').click();
  await expect(page.getByText(say('er-stage')).or(page.locator('#stage canvas'))).toBeVisible({ timeout: 20_000 });
  await playUntil(page, 'a1-permission', favouring());
});

test('a picture that is lost in the middle of a story comes back or is done without', async ({ page }) => {
  const { problems } = watch(page);
  await page.goto('./?lang=en&pace=calm&seed=7#/level/block-the-bullies');
  await page.locator('[data-choice="play"]').click();
  await expect(page.locator('#stage canvas')).toBeVisible({ timeout: 20_000 });
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const context = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    setTimeout(() => extension?.restoreContext(), 300);
  });
  await playUntil(page, 'a2-round-1', favouring('perm-everyone'));
  expect(problems).toEqual([]);
});

for (const [what, source] of [
  ['the engine', 'phaser'],
  ['the picture of a story', 'scenes/block-the-bullies/stage.ts'],
] as const) {
  test(`when ${what} does not arrive, the story goes on in words and says so`, async ({ page }) => {
    await cut(page, source);
    await page.goto(story);
    await page.locator('[data-choice="play"]').click();
    await expect(page.getByText(say('er-stage'))).toBeVisible({ timeout: 20_000 });
    await playUntil(page, 'a1-permission', favouring());
  });
}

test('nobody goes through a door before its note has come', async ({ page }) => {
  const words = manifest['virtual:doors/en'];
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => void (arrive = resolve));
  await page.route(`**/${words?.file ?? 'nowhere'}`, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(story);
  await at(page, 'waiting');
  await expect(page.locator('[data-choice="play"]')).toHaveCount(0);
  arrive();
  await at(page, 'note');
  await expect(page.getByText(say('door.note'))).toBeVisible();
});

test('when the words of the doors do not arrive, the doors still open', async ({ page }) => {
  await cut(page, 'virtual:doors/en');
  await page.goto(story);
  await page.locator('[data-choice="play"]').click();
  await at(page, 'level');
});

for (const [what, source] of [
  ['a story', 'scenes/block-the-bullies/level.ts'],
  ['the words of a story', 'locales/en/levels/block-the-bullies.json'],
] as const) {
  test(`when ${what} does not arrive, a sentence says so, and trying again opens the door`, async ({ page }) => {
    const mend = await cut(page, source);
    await page.goto('./?lang=en&pace=calm&seed=7&still#/level/block-the-bullies');
    await page.locator('[data-choice="play"]').click();
    await at(page, 'stuck');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('er-level'));
    expect(slipsIn(await wordsOn(page))).toEqual([]);
    await mend();
    await page.getByRole('button', { name: say('er-try') }).click();
    await at(page, 'level');
  });
}

test('when all levels stay away, the street and its other doors still open', async ({ page }) => {
  await toTheStreet(page);
  await cut(page, 'scenes/block-the-bullies/level.ts');
  await page.reload();
  await at(page, 'hub');
  await page.getByRole('link', { name: say('note-help') }).click();
  await at(page, 'help');
});

test('when a translation does not arrive, the present language stays', async ({ page }) => {
  await toTheStreet(page);
  await cut(page, 'locales/ar/ui.json');
  await page.goto('./?lang=en&still#/settings');
  await page.locator('select[name="language"]').selectOption('ar');
  await expect(page.locator('#announcer')).not.toHaveText('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('ui-settings'));
  await page.getByRole('link', { name: say('set-done') }).click();
  await at(page, 'hub');
  await throughTheDoor(page);
});
