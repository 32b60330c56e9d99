// A network that spoils one file: the story goes on, or a sentence says so and leads on. All files: the sweep of this name.
import { expect, test } from '@playwright/test';
import { inWordsAlone } from '../support/play';
import { drawnFiles, goOn, spoil, type Fault, type FileName } from '../support/network-faults';
import { calm } from '../support/ways';

const sample: readonly (readonly [FileName, Fault])[] = [
  ['entry', 'missing'],
  ['words of the interface', 'cut'],
  ['pages', 'truncated'],
  ['style of the pages', 'broken'],
  ['plural forms', 'a login page'],
  ['story', 'truncated'],
  ['style of a story', 'missing'],
  ['quiet hour', 'cut'],
];

for (const [name, fault] of sample) {
  test(`${name}, ${fault}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    if (!drawnFiles.includes(name)) await inWordsAlone(page);
    const { asked, mend } = await spoil(page, name, fault);
    await page.goto(`./${calm}`);
    await goOn(page, name === 'quiet hour' ? 'debrief' : 'a1-permission', mend);
    await expect.poll(() => asked.times).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
}
