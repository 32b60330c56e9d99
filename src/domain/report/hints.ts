// What a teacher may want to ask about: hints, never accusations. A receipt proves nothing, and neither do these.
import type { HouseName } from '../progress/household';
import type { Receipt } from '../receipt/receipt';
import type { Pupil } from './collection';

/**
 * Something to ask about: results of one pupil carry two names; a story came to its end in fewer minutes than reading
 * it takes; the device's clock is ahead; a story was played in another edition, so its choices cannot be told.
 */
export type Hint = 'two-names' | 'quick' | 'clock' | 'edition';

/**
 * Minutes of playing, in all tries together, that are a hint when a story came to its end in them; receipts round up. The
 * shortest way through the shortest story has over 300 words, most have twice as many: nobody reads those and presses
 * on in a minute. Twice that would already blame whoever reads fast, or had the story read aloud before.
 */
export const quickMinutes = 1;

/** Minutes that a clock may be ahead before it is told: devices drift. */
export const clockSlack = 15;

const nameText = (name: HouseName): string => ('seat' in name ? `${name.seat}` : `${name.first} ${name.second}`);

const namesOf = (pupil: Pupil): ReadonlySet<string> =>
  new Set(pupil.results.flatMap(({ receipt: { name } }) => (name === null ? [] : [nameText(name)])));

const isQuick = ({ stories }: Receipt): boolean =>
  stories.some(({ state, minutes }) => state === 'lit' && minutes <= quickMinutes);

/** The hints on a pupil. `now` are minutes since 1970. */
export function hintsOf(pupil: Pupil, now: number): readonly Hint[] {
  const { receipt } = pupil.counted;
  const hints: readonly (readonly [Hint, boolean])[] = [
    ['two-names', namesOf(pupil).size > 1],
    ['quick', isQuick(receipt)],
    ['clock', pupil.results.some(({ receipt: { last } }) => last > now + clockSlack)],
    ['edition', receipt.stories.some(({ isOtherEdition, state }) => isOtherEdition && state !== 'open')],
  ];
  return hints.flatMap(([hint, holds]) => (holds ? [hint] : []));
}
