// Writing on the slope: the word of the warm-up and the three lines of the comment, one passage each.
import type { Mechanic, Reaction } from '../../scenario/types';
import { caption, types } from './change';
import { countTyped, withLine } from './draft';
import { keysOf } from './slope';
import type { Applied, Key, KeySet, LeaningKeyboardState as State, LineNumber } from './types';

/** A flat key beside the slope, always in reach. */
export const skip = 'skip-line';

/** Ids of the keys that can be typed at this slope, nearest first. */
export const reachable = (state: State): readonly string[] =>
  keysOf(state)
    .filter((key) => key.reachable)
    .map(({ id }) => id);

/** The key of this id if it can be typed at this slope. */
export const keyInReach = (state: State, id: string): Key | undefined => {
  const found = state.keys.find((key) => key.id === id);
  return found && reachable(state).includes(id) ? found : undefined;
};

/** A passage on the keyboard is over when its keys have faded. */
export const keysFaded = ({ line, keys }: State): boolean => line !== 0 && keys.length === 0;

/** What the class says to a word of the warm-up. */
function heard({ height }: Key): readonly Reaction[] {
  if (height > 1) return [caption('a1-warm-up.thumb')];
  return [caption('a1-warm-up.laughed'), { kind: 'say', key: 'a1-warm-up.laughed.say', who: 'lina', face: 'happy' }];
}

const slid: Reaction = { kind: 'say', key: 'a1-warm-up.2', who: 'remi', face: 'anxious' };

/** One word for the class; nothing in it counts, and the kindest key slides off. */
export function warmUp(keys: readonly Key[]): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, passage: 'warm-up', line: 1, keys, warmUp: null }),
    moves: (state) => [...reachable(state), skip],
    apply: (state, move) => {
      const key = keyInReach(state, move);
      if (key) return { state: { ...state, keys: [], warmUp: key.id }, reactions: [types(key), ...heard(key), slid] };
      if (move !== skip) return { state, reactions: [] };
      return { state: { ...state, keys: [] }, reactions: [caption('tool.skip-line.done'), slid] };
    },
    done: keysFaded,
  };
}

/** The comment with its line typed or left empty, and what is said of it. */
export function applyLine(state: State, move: string): Applied {
  const key = keyInReach(state, move);
  if (!key && move !== skip) return { state, reactions: [] };
  const lines = withLine(state.lines, state.line, key ?? null);
  return {
    state: { ...state, lines, keys: [] },
    reactions: [key ? types(key) : caption('tool.skip-line.done')],
  };
}

const lastLine = 3;
const lit: Reaction = { kind: 'aloud', key: 'sr.send-lit' };

/** One line of the comment. `keysFor` knows which keys lie there tonight. */
export function writeLine(
  keysFor: (set: KeySet, line: LineNumber) => readonly Key[],
  line: LineNumber,
): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, passage: 'line', line, keys: keysFor(state.set, line) }),
    moves: (state) => [...reachable(state), skip],
    apply: (state, move) => {
      const applied = applyLine(state, move);
      const isFinished = applied.state !== state && line === lastLine && countTyped(applied.state.lines) > 0;
      return isFinished ? { ...applied, reactions: [...applied.reactions, lit] } : applied;
    },
    done: keysFaded,
  };
}
