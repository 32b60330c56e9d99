// Joining: somebody sits down, the class is opened, and what the teacher wished is set once.
import type { ClassLink } from '../../../domain/assignment/class-link';
import type { HouseName } from '../../../domain/progress/household';
import type { Progress } from '../../../domain/progress/progress';
import { settingsFor } from '../../../domain/progress/settings';
import { wantsLessMotion } from '../../boot/device';
import { sitDown, type Table, type Who } from './people';

/** What somebody joins with. */
export interface Joining {
  readonly who: Who;
  readonly link: ClassLink;
  /** The number typed or from a card; null = none. */
  readonly seat: number | null;
  /** A language that was switched to on the way; null = none. */
  readonly language: string | null;
}

/** How somebody is set in a class already, by its code. */
export const seatIn = ({ classes }: Progress, code: string): number | null =>
  classes.find((one) => one.code === code)?.seat ?? null;

/** Whether somebody joined a class before. */
export const isIn = ({ classes }: Progress, code: string): boolean => classes.some((one) => one.code === code);

/** Whom the device keeps under a seat in a class; undefined = nobody. */
export const personOnSeat = ({ keeper }: Table, code: string, seat: number): string | undefined =>
  keeper.household.value.profiles.find(
    ({ name, progress }) =>
      isIn(progress, code) && (seatIn(progress, code) ?? ('seat' in name ? name.seat : null)) === seat,
  )?.id;

/** A new pupil is kept under the seat where that is free; else under two words, and has the seat in the class alone. */
export function newName({ keeper }: Table, words: HouseName, seat: number | null): HouseName {
  if (seat === null) return words;
  const isTaken = keeper.household.value.profiles.some(({ name }) => 'seat' in name && name.seat === seat);
  return isTaken ? words : { seat };
}

/** Pace and wording of the assignment, for those who join for the first time; they can change both. */
function wish(game: Table, { who, link: { assignment } }: Joining): void {
  const { pace, profile } = assignment;
  const isFresh = who.kind === 'new' || who.kind === 'guest';
  const own = isFresh && wantsLessMotion() ? 'calm' : null;
  if (own) game.keeper.set({ pace: own });
  if (profile) game.keeper.set(settingsFor(profile));
  if (pace) game.keeper.set({ pace });
}

/** The words follow whoever sits down, unless another language was chosen on the way. */
function speak({ keeper, text }: Table, language: string | null): void {
  if (language !== null) keeper.set({ language });
  const own = keeper.settings.peek().language;
  if (own === null || own === text.locale.peek().tag) return;
  text.change(own).catch((error: unknown) => console.warn('the language could not be changed', error));
}

/** Joins; false when nobody could sit down. */
export function joinAs(game: Table, joining: Joining): boolean {
  const { keeper } = game;
  const { who, link, seat, language } = joining;
  if (!sitDown(game, who)) return false;
  const { code, line } = link;
  const before = keeper.progress.peek();
  // Whoever has a seat keeps it: a neighbour's card must not carry it away.
  const isNew = !isIn(before, code);
  keeper.joinClass({ code, line, seat: seatIn(before, code) === null ? seat : null });
  if (isNew) wish(game, joining);
  speak(game, language);
  // Whoever comes with a class was asked enough.
  keeper.set({ asked: true });
  return true;
}
