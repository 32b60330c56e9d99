// What is said when lanterns are lost: knocked out of the hands, or drifting off while something cruel is read.
import type { Reaction } from '../../scenario/types';
import { caption } from './change';
import type { HoldTheLightState as State } from './types';

/** One lantern was knocked out of the hands, or two: a stone never takes more places. */
export function knockReactions(before: State, after: State): readonly Reaction[] {
  const knocked = after.hanging.length - before.hanging.length;
  return knocked <= 0 ? [] : [caption(knocked === 1 ? 'done.knock' : 'done.knock-2')];
}

const withinSight = ({ hands, hanging, near }: State): number => hands.length + hanging.length + near.length;

/** A lantern drifted off: one that was held or near, or one far out that nobody had seen come. */
export function driftReactions(before: State, after: State): readonly Reaction[] {
  if (after.drifted <= before.drifted) return [];
  return [caption(withinSight(after) < withinSight(before) ? 'done.drift' : 'done.drift-far')];
}
