// A class of thirty plays an assignment on thirty devices and hands in: the report is right to the last count.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { codeOf } from '../../src/domain/assignment/code';
import { decodeReceipt } from '../../src/domain/receipt/decode-receipt';
import { encodeReceipt, receiptFragment } from '../../src/domain/receipt/encode-receipt';
import { fromBase64Url } from '../../src/domain/shared/base64url';
import { seededRandom } from '../../src/domain/shared/random';
import { doEverything, handIn, playStory, sitDown, type Pupil, type Witnessed } from '../support/class-in-browser';
import { at } from '../support/play';
import { allTables } from '../support/story-tables';

const code = codeOf({
  ...{ windows: [5], language: null, pace: 'calm', profile: 'standard', naming: 'seat', number: 12_345 },
  ...{ check: true, ticket: false, replay: true, booster: false },
});
const languages = ['en', 'id', 'ar'] as const;
/** Seats 29 and 30 do not play: they hand in what others made. */
const pupils: readonly Pupil[] = Array.from({ length: 28 }, (_, index) => ({
  seat: index + 1,
  language: languages[index % languages.length] ?? 'en',
  isOffline: index % 5 === 2,
}));

/** The same result under another name, with a checksum that fits: what a clever copier would do. */
function underAnotherName(text: string, seat: number): string {
  const bytes = fromBase64Url(/r=([\w-]+)/.exec(text)?.[1] ?? '');
  const read = bytes && decodeReceipt(bytes, allTables);
  if (!read?.ok) throw new Error('not a result');
  return receiptFragment(encodeReceipt({ ...read.value, name: { seat } }, allTables));
}

type Counts = Readonly<Record<string, number>>;

/** Adds pairs of question and option up, by question. */
function tallied(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, Counts>> {
  const all: Record<string, Record<string, number>> = {};
  for (const [question, option] of pairs) {
    const counts = (all[question] ??= {});
    counts[option] = (counts[option] ?? 0) + 1;
  }
  return all;
}

/** What the file should tell of: each question of five answers or more, with the options in words that were chosen. */
function expectedGroups(seen: readonly Witnessed[]): readonly Counts[] {
  const words = wordsOf('levels/power-of-words');
  const answers = wordsOf('practice');
  const choices = seen.flatMap(({ choices: all }) =>
    Object.entries(all).map(([beat, choice]) => [beat, words[`${beat}.${choice}`] ?? ''] as const),
  );
  const lines = seen.flatMap(({ check }) =>
    Object.entries(check).map(([line, answer]) => [line, answers[`check.answer-${answer}`] ?? ''] as const),
  );
  const told = [...Object.values(tallied(choices)), ...Object.values(tallied(lines))];
  return told.filter((counts) => Object.values(counts).reduce((sum, count) => sum + count, 0) >= 5);
}

const wordsOf = (file: string) =>
  JSON.parse(readFileSync(`locales/en/${file}.json`, 'utf8')) as Readonly<Record<string, string>>;

/** The lines of a file of tabs, as cells. */
const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')));

/** What the file tells of, by moment and without what nobody chose; endings are looked at apart. */
function toldGroups(lines: readonly (readonly string[])[]): readonly Counts[] {
  const groups = new Map<string, Record<string, number>>();
  for (const [story = '', part = '', moment = '', answer = '', count = ''] of lines) {
    if (count === '' || part === 'Ending') continue;
    const key = [story, part, moment].join('|');
    const group = groups.get(key) ?? {};
    groups.set(key, group);
    if (count !== '0') group[answer] = (group[answer] ?? 0) + Number(count);
  }
  return [...groups.values()];
}

const sorted = (all: readonly Counts[]) => all.map((counts) => JSON.stringify(Object.entries(counts).sort())).sort();

async function savedFile(page: Page, choice: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-choice="${choice}"]`).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('thirty pupils on thirty devices, and a report that is right to the last count', async ({
  browser,
  baseURL,
  page,
}) => {
  test.setTimeout(3_600_000);
  const seen: Witnessed[] = [];
  const files: { name: string; text: string }[] = [];
  for (const pupil of pupils) {
    const desk = await sitDown(browser, baseURL ?? '', code, pupil);
    let witnessed = await doEverything(desk, pupil);
    files.push({ name: `${String(pupil.seat)}-1`, text: await handIn(desk) });
    if (pupil.seat % 7 === 0) {
      // Played again: what counts is the last evening.
      witnessed = { ...witnessed, ...(await playStory(desk, pupil, seededRandom(pupil.seat + 1000))) };
      files.push({ name: `${String(pupil.seat)}-2`, text: await handIn(desk) });
    }
    // A device without a network says so in its console, and that is all.
    expect(witnessed.problems.filter((problem) => !pupil.isOffline || !problem.includes('ERR_INTERNET'))).toEqual([]);
    seen.push(witnessed);
    await desk.context.close();
  }
  const [third, fourth] = [files[2]?.text ?? '', files[3]?.text ?? ''];
  files.push({ name: '29-1', text: third }, { name: '30-1', text: underAnotherName(fourth, 30) });
  // The newer results come first, as mail boxes have them.
  const inBox = [...files].reverse();

  await page.goto('./?lang=en&still#/teach/report');
  await at(page, 'report');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(
      inBox.map(({ name, text }) => ({ name: `${name}.kind.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  const main = page.getByRole('main');
  // Before the last file is read there are fewer.
  await expect(main.getByText(`${String(pupils.length)} new pupils`)).toBeVisible({ timeout: 60_000 });

  await page.locator('input[value="tab"]').check();
  const rows = cellsOf(await savedFile(page, 'file-pupils'));
  expect(rows.length).toBe(1 + pupils.length);
  const lines = cellsOf(await savedFile(page, 'file-class')).slice(1);
  await test.info().attach('class.tsv', { body: JSON.stringify(lines, null, 1), contentType: 'application/json' });
  expect(sorted(toldGroups(lines))).toEqual(sorted(expectedGroups(seen)));
  const endings = lines.filter(([, part]) => part === 'Ending').map((cells) => Number(cells[4]));
  const expected = Object.values(tallied(seen.map(({ ending }) => ['ending', ending] as const))['ending'] ?? {});
  expect(endings.filter((count) => count > 0).sort()).toEqual([...expected].sort());
});
