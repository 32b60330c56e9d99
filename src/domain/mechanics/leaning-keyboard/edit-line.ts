// A second go: one line is taken out of the finished comment and written anew, on the slope as it is now.
import type { Mechanic } from '../../scenario/types';
import { caption } from './change';
import { withLine } from './draft';
import type { Applied, Key, KeySet, LeaningKeyboardState as State, LineNumber } from './types';
import { applyLine, keysFaded, reachable, skip } from './write-line';

const takes = (line: LineNumber): string => `line.${line}`;
const numbers: readonly LineNumber[] = [1, 2, 3];

/** Lines that have a sentence to take out. */
const typedLines = ({ lines }: State): readonly LineNumber[] => numbers.filter((line) => lines[line - 1] !== null);

/** Takes a line out, then writes it; once. */
export function editLine(keysFor: (set: KeySet, line: LineNumber) => readonly Key[]): Mechanic<State> {
  const takeOut = (state: State, move: string): Applied => {
    const line = typedLines(state).find((number) => move === takes(number));
    if (line === undefined) return { state, reactions: [] };
    const lines = withLine(state.lines, line, null);
    return {
      state: { ...state, lines, line, edited: line, keys: keysFor(state.set, line) },
      reactions: [caption('tool.line.done')],
    };
  };
  return {
    enter: (state) => ({ ...state, passage: 'edit', line: 0, keys: [] }),
    moves: (state) => (state.line === 0 ? typedLines(state).map(takes) : [...reachable(state), skip]),
    apply: (state, move) => (state.line === 0 ? takeOut(state, move) : applyLine(state, move)),
    done: keysFaded,
  };
}
