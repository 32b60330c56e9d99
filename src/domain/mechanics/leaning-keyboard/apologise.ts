// The same keyboard after something was sent: three lines to Nila, and shame leans on them.
import { including } from '../../shared/lists';
import type { Mechanic, Reaction } from '../../scenario/types';
import { caption, types } from './change';
import { ownsIt, withLine } from './draft';
import type { Applied, Key, LeaningKeyboardState as State, LineNumber, Lines } from './types';
import { keyInReach, keysFaded, reachable } from './write-line';

/** A flat key beside the slope: the box stays open. */
const notNow = 'not-now';
const nothing: Lines = [null, null, null];

/** Whether all three lines were typed, so that it went to Nila. */
export const isWritten = ({ sorry }: State): boolean => sorry.every((line) => line !== null);

/** What the finished apology is worth: it is sent with its third line. */
function send(state: State): Applied {
  const [, why, then] = state.sorry;
  const owned = ownsIt(state.sorry);
  const takenDown = !state.deleted && (then?.height ?? 0) >= 2;
  const unblames = (why?.height ?? 0) >= 3;
  const asks = (then?.height ?? 0) >= 3;
  const gone: Reaction[] = takenDown ? [caption('repair.deleted')] : [];
  return {
    state: {
      ...state,
      repair: owned ? 'owned' : 'tried',
      heard: state.heard || owned,
      deleted: state.deleted || takenDown,
      marks: including(state.marks, ...(unblames ? ['brave.unblame'] : []), ...(asks ? ['kind.true'] : [])),
    },
    reactions: gone,
  };
}

/** Three lines of an apology, or none for now. */
export function apologise(keysFor: (line: LineNumber) => readonly Key[]): Mechanic<State> {
  const type = (state: State, key: Key): Applied => {
    const sorry = withLine(state.sorry, state.line, key);
    const next = state.line === 1 ? 2 : 3;
    if (state.line !== 3) {
      return { state: { ...state, sorry, line: next, keys: keysFor(next) }, reactions: [types(key, 'anxious')] };
    }
    const sent = send({ ...state, sorry, keys: [] });
    return { state: sent.state, reactions: [types(key, 'anxious'), ...sent.reactions] };
  };
  return {
    enter: (state) => ({ ...state, passage: 'repair', line: 1, keys: keysFor(1), sorry: nothing }),
    moves: (state) => [...reachable(state), notNow],
    apply: (state, move) => {
      const key = keyInReach(state, move);
      if (key) return type(state, key);
      if (move !== notNow) return { state, reactions: [] };
      return { state: { ...state, keys: [] }, reactions: [caption('tool.not-now.done')] };
    },
    done: keysFaded,
  };
}
