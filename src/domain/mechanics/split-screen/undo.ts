// Lets somebody who was shut out back in: an error is noticed, not punished.
import { including } from '../../shared/lists';
import type { Reaction } from '../../scenario/types';

import { visitorOf } from './settle';
import type { Applied, SplitScreenState, Visitor } from './types';

const prefix = 'undo.';

/** The moves that let somebody back in. */
export const undoMoves = (state: SplitScreenState): readonly string[] =>
  state.settled.filter(({ shut }) => shut).map(({ item }) => prefix + item);

/** The state after letting the item back in; a harmful one leans on the border again. */
export function letBack(state: SplitScreenState, item: string): SplitScreenState {
  const found = state.settled.find((entry) => entry.item === item && entry.shut);
  if (!found) return state;
  const alarm = found.how === 'alarm';
  const harmless = alarm || found.how === 'free' || found.how === 'warm';
  const how = alarm ? 'undone' : harmless ? found.how : 'leak';
  return {
    ...state,
    settled: state.settled.map((entry) => (entry === found ? { ...found, how, shut: false } : entry)),
    alarms: state.alarms.filter((id) => id !== item),
    undone: alarm ? including(state.undone, item) : state.undone,
    loose: state.loose + (harmless ? 0 : 1),
  };
}

/** Applies `undo.<item>`; undefined when the move is another one. */
export function applyUndo(state: SplitScreenState, pool: readonly Visitor[], move: string): Applied | undefined {
  if (!move.startsWith(prefix)) return undefined;
  const item = move.slice(prefix.length);
  const next = letBack(state, item);
  if (next === state) return { state, reactions: [] };
  const { handle, voice } = visitorOf(pool, item);
  const back: Reaction = { kind: 'caption', key: 'settled.back', values: { handle } };
  return { state: next, reactions: voice ? [back, { kind: 'say', key: `${item}.undone`, who: voice }] : [back] };
}
