// How a day's sentence is put together: every language has its own pattern for the gaps.
import { hisOwn } from '../../../src/domain/mechanics/folding-paper/write-sentence';
import type {
  Day,
  DaySlots,
  FoldingPaperState as State,
  Post,
} from '../../../src/domain/mechanics/folding-paper/types';
import { days } from '../days';

/** Looks up a key in the level's words. */
type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const places = ['one', 'two', 'three', 'four'] as const;
/** Stands round the number of a gap while a pattern is taken apart; no language writes it. */
const fence = '\uE000';

/** The gaps of a day. */
export function dayCalled(day: Day): DaySlots {
  const found = days.find((slots) => slots.day === day);
  if (!found) throw new Error(`no sentence is written on ${day}`);
  return found;
}

/** A day's pattern: words between the gaps as text, gaps by their number from 0, in the language's order. */
export function partsOf(words: Words, day: Day): readonly (string | number)[] {
  const fenced = Object.fromEntries(places.map((place, index) => [place, `${fence}${index}${fence}`]));
  return words(`${day}.sentence`, fenced)
    .split(fence)
    .map((part, index) => (index % 2 === 1 ? Number(part) : part))
    .filter((part) => part !== '');
}

/** What was posted, as one sentence; the empty text where nothing was. */
export function sentenceOf(words: Words, { day, words: ids }: Pick<Post, 'day' | 'words'>): string {
  if (ids.length === 0) return '';
  if (ids.includes(hisOwn)) return words('sun.ask');
  return words(`${day}.sentence`, Object.fromEntries(ids.map((id, index) => [places[index] ?? '', words(id)])));
}

const perDay = 2;
const week: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The day on which a remark of the week fell. */
export const dayOfRemark = ({ draw }: Pick<State, 'draw'>, id: string): Day =>
  week[Math.floor(draw.indexOf(id) / perDay)] ?? 'mon';
