// What a sentence weighs, and what the week weighed in all.
import type { DaySlots, FoldingPaperState as State, FoldKind, Post, Wording } from './types';

const sharpFrom = 4;
const smallFrom = 2;
/** The five days of the week together, so that they count as light. */
const lightWeek = 6;
const nameDaysNeeded = 3;
const spokenDaysNeeded = 3;

/** The wording with this id; the days are closed, so it exists. */
export function wordingOf({ slots }: DaySlots, id: string): Wording {
  const found = slots.flat().find((wording) => wording.id === id);
  if (!found) throw new Error(`no wording is called ${id}`);
  return found;
}

/** What a sentence does to the paper, by what its words weigh together. */
export function foldOfWeight(weight: number): FoldKind | undefined {
  if (weight >= sharpFrom) return 'sharp';
  return weight >= smallFrom ? 'small' : undefined;
}

/** Words chosen so far, as a post. */
export function postOf(day: DaySlots, words: readonly string[]): Post {
  const wordings = words.map((id) => wordingOf(day, id));
  return {
    day: day.day,
    words,
    weight: wordings.reduce((sum, { weight }) => sum + weight, 0),
    name: wordings.some(({ name }) => name === true),
  };
}

/** The heaviest word of a post; the first of them. */
export const heaviest = (day: DaySlots, { words }: Post): Wording | undefined =>
  words.map((id) => wordingOf(day, id)).sort((one, other) => other.weight - one.weight)[0];

/** The post of a day, if there was one or silence was chosen. */
export const postOn = ({ posts }: State, day: Post['day']): Post | undefined => posts.find((post) => post.day === day);

const week = ({ posts }: State): readonly Post[] => posts.filter(({ day }) => day !== 'sun');

/** Days of the week without a word. */
export const silentDays = (state: State): number => week(state).filter(({ words }) => words.length === 0).length;

/** Days of the week on which his name was said. */
export const nameDays = (state: State): number => week(state).filter(({ name }) => name).length;

/** What Lina's five posts weigh together. */
export const ownWeight = (state: State): number => week(state).reduce((sum, { weight }) => sum + weight, 0);

/** The week weighed little: his name on three days, or light words on at least three. Silence alone is not light. */
export const lightlySaid = (state: State): boolean =>
  nameDays(state) >= nameDaysNeeded ||
  (ownWeight(state) <= lightWeek && week(state).length - silentDays(state) >= spokenDaysNeeded);
