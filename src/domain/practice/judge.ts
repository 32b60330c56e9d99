// How lines were met, in practice and in checks: found what hurts, and left in peace what does not.
import type { CheckForm, Round } from '../progress/practice';
import type { CheckItem, PracticeItem, PracticeSet } from './types';

/** Whether a move fits a line. */
export const fits = ({ best }: PracticeItem, move: string): boolean => best.includes(move);

/** What came of a round or a form, for a class to talk about; it is never shown to the pupil. */
export interface Tally {
  /** Hurtful lines that were met, and how many of them were met well. */
  readonly hurtful: number;
  readonly hits: number;
  /** Harmless or unclear lines that were met, and how many of them were shut out by mistake. */
  readonly soft: number;
  readonly alarms: number;
}

/** One line as it was met. */
interface Met {
  readonly isHurtful: boolean;
  readonly isHit: boolean;
  readonly isAlarm: boolean;
}

const count = (all: readonly Met[]): Tally => ({
  hurtful: all.filter(({ isHurtful }) => isHurtful).length,
  hits: all.filter(({ isHit }) => isHit).length,
  soft: all.filter(({ isHurtful }) => !isHurtful).length,
  alarms: all.filter(({ isAlarm }) => isAlarm).length,
});

/** Counts a round. Lines that were not met, or that the game no longer has, are left out. */
export function tallyRound({ items }: Round, sets: readonly PracticeSet[]): Tally {
  const met = items.flatMap(({ level, item, move }): readonly Met[] => {
    const set = sets.find((candidate) => candidate.level === level);
    const line = set?.items.find(({ id }) => id === item);
    if (!set || !line || move === null) return [];
    const isHurtful = line.tag === 'harmful';
    const isFit = fits(line, move);
    return [{ isHurtful, isHit: isHurtful && isFit, isAlarm: !isHurtful && !isFit && set.shuts.includes(move) }];
  });
  return count(met);
}

/** Counts a form: hurtful lines that were found, and others that were called hurtful. */
export function tallyForm(form: CheckForm, items: readonly CheckItem[]): Tally {
  const met = items.flatMap(({ id, answer }): readonly Met[] => {
    const given = Object.hasOwn(form, id) ? form[id] : undefined;
    if (given === undefined) return [];
    const isHurtful = answer === 'hurtful';
    const isCalled = given === 'hurtful';
    return [{ isHurtful, isHit: isHurtful && isCalled, isAlarm: !isHurtful && isCalled }];
  });
  return count(met);
}
