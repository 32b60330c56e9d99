// The gentle profile: nobody of 9 reads what is masked, anywhere in a story, and its own wording is read instead.
import { expect, test } from '@playwright/test';
import { evenings } from '../support/evenings';
import { favouring, inWordsAlone, playUntil, wordsOn } from '../support/play';
import { levelWords } from '../support/say';
import { slipsIn } from '../support/slips';

test.use({ viewport: { width: 390, height: 844 } });

function maskedIn(level: string) {
  const english = levelWords('en', level);
  const all = Object.values(english);
  return Object.entries(english).flatMap(([key, gentle]) => {
    const harsh = key.endsWith('_gentle') ? english[key.replace(/_gentle$/, '')] : undefined;
    // A sentence that stands elsewhere as well, or within its own gentle wording, proves nothing.
    const isOwn = harsh !== undefined && harsh !== gentle && all.filter((text) => text.includes(harsh)).length === 1;
    return isOwn ? [{ harsh, gentle }] : [];
  });
}

/** The evenings in which most is unkind. */
const unkind = evenings.flatMap(({ level, others }) => others.slice(0, 1).map(({ choose }) => ({ level, choose })));
const called = favouring(
  ...['play', 'perm-everyone', 'look', 'mask-counter', 'counter-more', 'fire-yes', 'burn-calloff'],
);
/** Level 6 has few gentle wordings, and most of them lie where somebody is asked kindly. */
const few = 'what-we-dont-see';
const kind = evenings.flatMap(({ level, helpful: { choose } }) => (level === few ? [{ level, choose }] : []));
/** `least`: so many gentle wordings are read at least. */
const told = [
  ...unkind.map((evening) => ({ ...evening, seed: 5, least: evening.level === few ? 2 : 9 })),
  { level: 'block-the-bullies', choose: called, seed: 2, least: 9 },
  ...kind.map((evening) => ({ ...evening, seed: 7, least: 4 })),
];

for (const { level, choose, seed, least } of told) {
  test(`no masked line of ${level} is shown in a gentle evening (seed ${String(seed)})`, async ({ page }) => {
    test.setTimeout(120_000);
    const masked = maskedIn(level);
    await inWordsAlone(page);
    await page.goto(`./?lang=en&profile=gentle&seed=${String(seed)}&still#/level/${level}`);
    const played = await playUntil(page, 'debrief', choose);
    const read = [...played.words, await wordsOn(page)];
    const everything = read.join('\n');
    expect(masked.filter(({ harsh }) => everything.includes(harsh)).map(({ harsh }) => harsh)).toEqual([]);
    expect(masked.filter(({ gentle }) => everything.includes(gentle)).length).toBeGreaterThanOrEqual(least);
    expect(read.flatMap(slipsIn)).toEqual([]);
  });
}
