// Small changes that rules and choices share, each kept within its range.
import { including } from '../../shared/lists';
import type { SplitScreenState, Told } from './types';

/** A number kept between 0 and 100. */
export const percent = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));

/** The border moved by so many points; more is more for the guest. */
export const moveBorder = (state: SplitScreenState, by: number): Pick<SplitScreenState, 'border'> => ({
  border: percent(state.border + by),
});

/** The line made steadier (or, below zero, less steady). */
export const moveSteady = (state: SplitScreenState, by: number): Pick<SplitScreenState, 'steady'> => ({
  steady: percent(state.steady + by),
});

/** Tells people; Zuri and Ms Dewi take beats from then on. */
export function tell(state: SplitScreenState, ...people: readonly Told[]): Pick<SplitScreenState, 'told' | 'keepers'> {
  const told = including(state.told, ...people);
  const helpers = told.filter((person) => person !== 'arif').length;
  return { told, keepers: helpers >= 2 ? 3 : helpers === 1 ? 2 : 1 };
}

/** The mark for giving the screenshots away, if there are any. */
export const hand = (state: SplitScreenState): Pick<SplitScreenState, 'marks'> => ({
  marks: state.proof > 0 ? including(state.marks, 'safe.handed') : state.marks,
});

/** Whether this account was blocked or restricted, so that what it writes is not seen here any more. */
export const isShutOut = ({ settled }: SplitScreenState, handle: string): boolean =>
  settled.some(
    (entry) =>
      entry.handle === handle && entry.shut && entry.moves.some((move) => move === 'block' || move === 'restrict'),
  );

/** Where the border stands when nobody leans on it. */
export function homeOf({ perm, closed }: SplitScreenState): number {
  if (perm === 'no-one') return 20;
  return perm === 'everyone' && !closed ? 50 : 35;
}
