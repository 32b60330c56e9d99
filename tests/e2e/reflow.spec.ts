// Small pages and big letters: nothing is scrolled sideways, and every control can be reached and pressed.
import { expect, test, type Page } from '@playwright/test';
import { keptOn } from '../support/device';
import { levelTours } from '../support/level-tours';
import { tourOfBeginning, tourOfPages, tourOfStory, type Look } from '../support/screens';
import { calm, toTheStreet } from '../support/ways';

/** What is wrong with the layout of the present screen, in words. */
function troublesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const troubles: string[] = [];
    const kindOf = ({ tagName, className }: Element) => `${tagName.toLowerCase()}.${className}`;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) troubles.push(`${String(scrollWidth - innerWidth)} px to scroll sideways`);
    const root = document.querySelector('dialog[open]') ?? document.body;
    // What is hidden from assistive technology only repeats a control of the page: the picture's windows.
    const all = root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    const controls = [...all].filter((control) => !control.closest('[aria-hidden="true"]'));
    for (const control of controls) {
      const name = (control.ariaLabel ?? control.innerText).trim() || kindOf(control);
      if (!control.checkVisibility()) continue;
      // A radio button or a switch is pressed by its label.
      const target = control.closest('label') ?? control;
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
      // The first line of a link that is broken into several.
      const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
      if (box.left < -1 || box.right > innerWidth + 1) troubles.push(`"${name}" reaches out of the page`);
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!hit || !target.contains(hit)) {
        troubles.push(`"${name}" lies under ${hit ? kindOf(hit) : 'nothing: it can not be scrolled to'}`);
      }
    }
    for (const part of document.querySelectorAll<HTMLElement>('.sheet, dialog, main, .top-bar')) {
      const isWide = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
      if (isWide) troubles.push(`${part.className} is scrolled sideways`);
    }
    scrollTo(0, 0);
    return troubles;
  });
}

/** Takes a tour and gathers what is wrong on the way. */
async function troublesOnTour(page: Page, tour: (look: Look) => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  await tour(async (name) => {
    found.push(...(await troublesOn(page)).map((trouble) => `${name}: ${trouble}`));
  });
  return found;
}

const kinds = [
  { name: 'a page of 320 pixels', width: 320, height: 640, language: 'en' },
  { name: 'a page of 320 pixels in Arabic', width: 320, height: 568, language: 'ar' },
  { name: 'a laptop zoomed to 200 %', width: 683, height: 384, language: 'en' },
] as const;

for (const { name, width, height, language } of kinds) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('the story leaves room for every control', async ({ page }) => {
      test.setTimeout(120_000);
      const found = await troublesOnTour(page, async (look) => {
        await tourOfBeginning(page, { language }, look);
        await tourOfStory(page, look);
      });
      expect(found).toEqual([]);
    });

    test('the other pages leave room for every control', async ({ page }) => {
      expect(await troublesOnTour(page, (look) => tourOfPages(page, { language }, look))).toEqual([]);
    });
  });
}

// The narrowest and lowest page, where the passages of the other levels have it hardest; in Arabic every other one.
for (const [index, [passage, tour]] of levelTours.entries()) {
  const language = index % 2 === 0 ? 'en' : 'ar';
  test.describe(`on a page of 320 pixels in ${language}`, () => {
    test.use({ viewport: { width: 320, height: 568 } });

    test(`${passage} leaves room for every control`, async ({ page }) => {
      test.setTimeout(120_000);
      expect(await troublesOnTour(page, (look) => tour(page, { language }, look))).toEqual([]);
    });
  });
}

for (const { width, height } of [
  { width: 683, height: 384 },
  { width: 390, height: 844 },
]) {
  test.describe(`on a page of ${String(width)} pixels with the biggest letters`, () => {
    test.use({ viewport: { width, height } });

    test('everything leaves room for every control', async ({ page }) => {
      test.setTimeout(120_000);
      await toTheStreet(page);
      await page.goto(`./${calm}#/settings`);
      await page.locator('input[type="radio"][value="4"]').check();
      await expect.poll(() => keptOn(page)).toHaveProperty('profiles.0.settings.textSize', 4);
      const found = await troublesOnTour(page, async (look) => {
        await tourOfPages(page, { language: 'en' }, look);
        await expect(page.locator('html')).toHaveAttribute('data-text-size', '4');
        await page.goto(`./${calm}`);
        await tourOfStory(page, look);
      });
      expect(found).toEqual([]);
    });
  });
}

test('a control that is pushed out or covered would be noticed', async ({ page }) => {
  await page.goto('./?lang=en&still#/settings');
  await page.locator('[data-screen="settings"] fieldset').first().waitFor();
  expect(await troublesOn(page)).toEqual([]);
  await page.evaluate(() => {
    const [one, other] = document.querySelectorAll<HTMLElement>('fieldset');
    if (one) one.style.inlineSize = '150vw';
    if (other) other.style.pointerEvents = 'none';
  });
  const found = await troublesOn(page);
  expect(found.some((trouble) => trouble.includes('to scroll sideways'))).toBe(true);
  expect(found.some((trouble) => trouble.includes('lies under'))).toBe(true);
});
