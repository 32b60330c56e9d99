// The last border: it cannot be lost, and every hand that was asked for makes it lighter.
import type { Mechanic, Reaction } from '../../scenario/types';
import { percent } from './change';
import { barOf, passBar, type Flicks } from './time';
import type { Applied, SplitScreenState, Visitor } from './types';
import { applyUndo, undoMoves } from './undo';

/** 32 beats; the calm pace has four turns of two bars. */
const bars = 8;
const barsOfTurn = 2;
/** The grey envelope comes back after 16 beats. */
const envelopeAt = 4;
/** At worst the border rests at half. */
const half = 50;
/** The three lean once more; a single hand brings it back to half and no further. */
const leaned = 58;
const least = 10;

const gains = { 1: 1, 2: 2, 3: 4 } as const;
const allKept: Flicks = { kept: 4, missed: 0 };

const caption = (key: string, values?: Reaction['values']): Reaction => ({
  kind: 'caption',
  key,
  ...(values ? { values } : {}),
});

function bar(state: SplitScreenState, flicks: Flicks): SplitScreenState {
  const toHalf = Math.ceil((state.border - half) / (bars - state.bars));
  const back = Math.max(gains[state.keepers], toHalf);
  const played = passBar(state, { border: 0, line: 0 }, flicks);
  const border = Math.max(Math.min(state.border, least), percent(state.border - back));
  return { ...played, border, bars: state.bars + 1 };
}

function envelope(before: SplitScreenState, after: SplitScreenState): Applied {
  if (!before.reported || before.envelope || after.bars < envelopeAt) return { state: after, reactions: [] };
  const said: Reaction = { kind: 'say', key: 'envelope.back', who: 'phone' };
  return { state: { ...after, envelope: true }, reactions: [caption('envelope.back.shown'), said] };
}

function last({ bars: played, keepers, told }: SplitScreenState): readonly Reaction[] {
  if (played < bars) return [];
  if (keepers === 1) return [{ kind: 'say', key: 'a3-border.2', who: 'nila', face: 'anxious' }];
  if (keepers === 2 && told.includes('zuri')) {
    return [{ kind: 'say', key: 'a3-border.3', who: 'zuri', face: 'proud' }];
  }
  return [{ kind: 'say', key: 'a3-border.4', who: 'nila', face: 'calm' }];
}

function advance(state: SplitScreenState, count: number, flicks: Flicks, first: (n: number) => Reaction[]): Applied {
  let after = state;
  for (let played = 0; played < count && after.bars < bars; played += 1) after = bar(after, flicks);
  const posted = envelope(state, after);
  return { state: posted.state, reactions: [...first(after.border), ...posted.reactions, ...last(after)] };
}

/** Whoever takes the next beat: those who were told, one after the other. */
function helperOf(state: SplitScreenState): 'zuri' | 'dewi' | null {
  const told = { zuri: state.told.includes('zuri'), dewi: state.told.includes('dewi') };
  if (told.zuri && told.dewi) return state.beatBy === 'zuri' ? 'dewi' : 'zuri';
  return told.zuri ? 'zuri' : told.dewi ? 'dewi' : null;
}

function share(state: SplitScreenState): Applied {
  const beatBy = helperOf(state);
  if (!beatBy) {
    if (state.reached) return { state, reactions: [] };
    return { state: { ...state, reached: true }, reactions: [caption('tool.share.nobody')] };
  }
  return advance({ ...state, beatBy }, barsOfTurn, allKept, (n) => [
    caption('tool.share.shown'),
    caption(`sr.takes.${beatBy}`, { n }),
  ]);
}

function apply(state: SplitScreenState, pool: readonly Visitor[], move: string): Applied {
  const flicks = barOf(move);
  if (flicks) return advance(state, 1, flicks, () => []);
  if (move === 'share') return share(state);
  const undone = applyUndo(state, pool, move);
  if (undone) return undone;
  if (move !== 'hold') return { state, reactions: [] };
  return advance({ ...state, beatBy: 'nila' }, barsOfTurn, allKept, (n) => [
    caption('tool.hold.shown'),
    caption('sr.hold', { n }),
  ]);
}

/** Friday evening: hold, or let somebody take a beat. Whoever was shut out can still be let back in. */
export function holdBorder(pool: readonly Visitor[]): Mechanic<SplitScreenState> {
  return {
    enter: (state) => ({
      ...{ ...state, bars: 0, envelope: false, beatBy: null, reached: false, comment: null },
      border: Math.max(state.border, leaned),
    }),
    moves: (state) => {
      const own = state.keepers === 1 && state.reached ? ['hold'] : ['hold', 'share'];
      return [...own, ...undoMoves(state)];
    },
    apply: (state, move) => apply(state, pool, move),
    done: (state) => state.bars >= bars,
  };
}
