// A network that spoils any file of the game, in any way, from the first page to the quiet hour of level 1.
import { expect, test } from '@playwright/test';
import { drawnFiles, faults, files, goOn, spoil, type Fault, type FileName } from '../support/network-faults';
import { at, inWordsAlone } from '../support/play';
import { calm } from '../support/ways';

test.use({ viewport: { width: 390, height: 844 } });
test.setTimeout(120_000);

/** Only these are needed as late as that: for all others the story is believed after its first choices. */
const late: readonly FileName[] = ['quiet hour', 'evening card'];
/** Without a script the browser itself says what is wrong with it. */
const scripts: readonly FileName[] = ['entry', 'first script', 'words of the interface'];
/** A still picture is fetched only where there is no engine. */
const unseen: readonly FileName[] = ['still picture'];

for (const name of Object.keys(files) as FileName[]) {
  if (unseen.includes(name)) continue;
  for (const fault of Object.keys(faults) as Fault[]) {
    test(`${name}: ${fault}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      if (!drawnFiles.includes(name)) await inWordsAlone(page);
      const { asked, mend } = await spoil(page, name, fault);
      // Not `load`: a slow file would hold it up.
      await page.goto(`./${calm}`, { waitUntil: 'commit' });
      // Without any style the picture lies among the words: the style is asked for again until it comes.
      if (name === 'first style' && fault !== 'slow') {
        await at(page, 'first-run');
        mend();
      }
      const { told } = await goOn(page, late.includes(name) ? 'debrief' : 'a1-permission', mend);
      test.info().annotations.push({ type: 'told on', description: told.join(', ') || 'nothing' });
      // Sounds come after the picture, or after it was waited for.
      await expect.poll(() => asked.times, { timeout: 20_000 }).toBeGreaterThan(0);
      expect(errors.filter(() => !(scripts.includes(name) && fault === 'truncated'))).toEqual([]);
    });
  }
}
