// The same remarks again, from inside the paper: a fold, not a fold, or "I can't tell".
import type { Mechanic } from '../../scenario/types';
import { caption, remarkOf, say } from './change';
import type { Applied, FoldingPaperState as State, Remark, Verdict } from './types';

const verdicts: readonly Verdict[] = ['fold', 'fine', 'unsure'];
/** How often his face answers. */
export const asksThere = 3;

/** The slip that hangs there now; undefined when all have been called something. */
export const slipNow = ({ draw, verdicts: given }: State): string | undefined => draw[given.length];

const answers = { harmful: 'hurt', benign: 'happy', ambiguous: 'talk' } as const;

function call(state: State, pool: readonly Remark[], verdict: Verdict): Applied {
  const item = slipNow(state);
  if (item === undefined) return { state, reactions: [] };
  const { tag } = remarkOf(pool, item);
  const asked = verdict === 'unsure' && state.asks > 0;
  const after: State = {
    ...state,
    verdicts: [...state.verdicts, { item, verdict }],
    asks: state.asks - (asked ? 1 : 0),
  };
  const wronged = verdict === 'fold' && tag === 'benign' ? [caption('sort.nick')] : [];
  return { state: after, reactions: asked ? [say(`ask.${tag}`, 'tavi', answers[tag])] : wronged };
}

/** Ten slips, one after the other; nothing hurries. */
export function sortSlips(pool: readonly Remark[]): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, verdicts: [], asks: asksThere }),
    moves: () => verdicts,
    apply: (state, move) => {
      const verdict = verdicts.find((one) => one === move);
      return verdict ? call(state, pool, verdict) : { state, reactions: [] };
    },
    done: (state) => slipNow(state) === undefined,
  };
}
