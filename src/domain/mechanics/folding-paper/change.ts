// Small changes that rules and choices share.
import { including } from '../../shared/lists';
import type { Speaker } from '../../scenario/people';
import type { Reaction } from '../../scenario/types';
import type { Fold, FoldingPaperState as State, FoldKind, Remark } from './types';

/** Something seen. */
export const caption = (key: string): Reaction => ({ kind: 'caption', key });

/** Something said. */
export const say = (key: string, who: Speaker, face: NonNullable<Reaction['face']>): Reaction => ({
  ...{ kind: 'say', key, who, face },
});

/** One fold more. */
export const foldOn = (state: State, fold: Fold): Pick<State, 'folds'> => ({ folds: [...state.folds, fold] });

/** A fold of Lina's own on Saturday. */
export const ownFold = (state: State, from: string): Pick<State, 'folds'> =>
  foldOn(state, { kind: 'small', day: 'sat', from, own: true });

/** Somebody comes closer. */
export const closer = (state: State, ...people: State['near']): Pick<State, 'near'> => ({
  near: including(state.near, ...people),
});

/** For ears, who do not see the sheet: what came to it, and how many folds it has. */
export function hearFold(before: State, after: State): readonly Reaction[] {
  const came = after.folds.at(-1);
  if (after.folds.length === before.folds.length || !came) return [];
  const fold: Reaction = { kind: 'aloud', key: `sheet.${came.kind}` };
  return [fold, { kind: 'aloud', key: 'sheet.count', values: { count: after.folds.length } }];
}

/** The remark with this id; the pool is closed, so it exists. */
export function remarkOf(pool: readonly Remark[], id: string): Remark {
  const found = pool.find((remark) => remark.id === id);
  if (!found) throw new Error(`no remark is called ${id}`);
  return found;
}

/** What a remark does to the paper. */
export const foldKindOf = ({ severity }: Pick<Remark, 'severity'>): FoldKind | undefined =>
  severity === 0 ? undefined : severity === 1 ? 'light' : 'small';
