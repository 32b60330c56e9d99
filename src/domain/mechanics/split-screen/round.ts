// One round of guests on the right half: keep the beat, look closer, decide.
import { including } from '../../shared/lists';
import type { Mechanic, Pace, Reaction } from '../../scenario/types';
import { homeOf, moveBorder, moveSteady, percent } from './change';
import { arriving, settle, visitorOf } from './settle';
import { barOf, calmFlicks, passBar, pullOf, type Flicks } from './time';
import { applyTool, explain, offers } from './tools';
import type { Applied, SplitScreenState, Visitor } from './types';
import { applyUndo, undoMoves } from './undo';

const tools = ['accept', 'answer', 'decline', 'leave', 'delete', 'restrict', 'block', 'report', 'save', 'tell'];
/** A guest is gone by itself after six bars (24 beats); a turn is worth two at least. */
const longest = 6;
const shortest = 2;
const rounds = 3;
/** Bars that the mask stands there before it can be met: four beats that are only kept. */
const maskBars = 1;
/** In the second round closer looks load slowly for whoever took no break. */
const slowRound = 2;

const sizeOf = (state: SplitScreenState): number => state.queue.length / rounds;
const isMask = (state: SplitScreenState): boolean => state.index === state.queue.length - 1;

/** The border leans back half of the way when a guest has gone. */
const easeHome = (state: SplitScreenState): number => percent((state.border + homeOf(state)) / 2);

function arrive(state: SplitScreenState, pool: readonly Visitor[]): SplitScreenState {
  const id = state.queue[state.index];
  if (id === undefined || state.index >= state.round * sizeOf(state)) return { ...state, guest: null };
  const guest = arriving(visitorOf(pool, id));
  const border = percent(easeHome(state) + (isMask(state) ? 10 : 0));
  return { ...state, guest, border, movesLeft: 3 };
}

function leave(state: SplitScreenState, pool: readonly Visitor[], first: readonly Reaction[] = []): Applied {
  const settled = settle(state, 'guest', pool);
  const next = arrive({ ...settled.state, index: state.index + 1 }, pool);
  const mask: Reaction[] = next.guest && isMask(next) ? [{ kind: 'caption', key: 'sr.mask' }] : [];
  return { state: next, reactions: [...first, ...settled.reactions, ...mask] };
}

/** The mask does not go when its bar is over: how it is met is a choice of the story. */
function standBefore(state: SplitScreenState, flicks: Flicks): Applied {
  const { guest } = state;
  if (!guest) return { state, reactions: [] };
  const played = passBar(state, pullOf(guest, state.loose), flicks);
  return { state: { ...played, guest: { ...guest, bars: guest.bars + 1 } }, reactions: [] };
}

function endTurn(state: SplitScreenState, pool: readonly Visitor[], first: readonly Reaction[] = []): Applied {
  let ended = state;
  for (let bar = state.guest?.bars ?? 0; bar < shortest; bar += 1) {
    ended = passBar(ended, pullOf(ended.guest, ended.loose), calmFlicks(ended));
  }
  return leave(ended, pool, first);
}

function applyBar(state: SplitScreenState, pool: readonly Visitor[], move: string): Applied | undefined {
  const flicks = barOf(move);
  if (!flicks || !state.guest) return undefined;
  if (isMask(state)) return standBefore(state, flicks);
  const guest = { ...state.guest, bars: state.guest.bars + 1 };
  const next = { ...passBar(state, pullOf(guest, state.loose), flicks), guest };
  if (guest.bars < longest) return { state: next, reactions: [] };
  return leave(next, pool, guest.moves.length === 0 ? [{ kind: 'caption', key: 'sr.time' }] : []);
}

function breathe(state: SplitScreenState): Applied {
  const { guest } = state;
  if (!guest || !offers(guest, 'breathe')) return { state, reactions: [] };
  const moved = { ...moveBorder(state, pullOf(guest, state.loose).border), ...moveSteady(state, 12) };
  const after = { ...guest, moves: [...guest.moves, 'breathe'] };
  const used = including(state.used, 'breathe');
  const next = { ...state, ...moved, used, guest: after, movesLeft: Math.max(0, state.movesLeft - 1) };
  const shown: Reaction = { kind: 'caption', key: 'tool.breathe.shown' };
  return { state: next, reactions: [shown, ...explain(state.used, 'breathe', guest.reason)] };
}

/** Looking costs nothing, unless it loads slowly: then two beats pass without a hand on them. */
function look(state: SplitScreenState): Applied {
  const looked = applyTool(state, 'guest', 'look');
  const slow = state.pushed && state.round === slowRound && looked.state !== state;
  if (!slow) return looked;
  const waited = passBar(looked.state, pullOf(state.guest, state.loose), { kept: 0, missed: 2 });
  return { state: waited, reactions: [{ kind: 'caption', key: 'tool.look.slow' }, ...looked.reactions] };
}

function apply(state: SplitScreenState, pool: readonly Visitor[], move: string): Applied {
  if (move === 'done') return isMask(state) ? standBefore(state, calmFlicks(state)) : endTurn(state, pool);
  if (move === 'look') return look(state);
  if (move === 'keep') {
    if (state.kept) return { state, reactions: [] };
    return { state: { ...state, kept: true }, reactions: [{ kind: 'caption', key: 'tool.keep.shown' }] };
  }
  const other = applyBar(state, pool, move) ?? applyUndo(state, pool, move);
  if (other) return other;
  if (isMask(state)) return { state, reactions: [] };
  if (move === 'breathe') return breathe(state);
  if (!tools.includes(move)) return { state, reactions: [] };
  const used = applyTool(state, 'guest', move);
  return move === 'leave' && used.state !== state ? endTurn(used.state, pool, used.reactions) : used;
}

function moves(state: SplitScreenState, pace: Pace): readonly string[] {
  const { guest } = state;
  if (!guest) return [];
  const calm = pace === 'calm';
  const open = isMask(state) || (calm && state.movesLeft === 0) ? [] : [...tools, 'breathe'];
  const asked = ['look', ...open].filter((tool) => offers(guest, tool));
  return [...(calm && !state.kept ? ['keep'] : []), ...asked, ...undoMoves(state), 'done'];
}

/**
 * A round of the split screen with the guests `round` (1–3) of the queue. Before the last guest of all, the mask, the
 * tools stay closed for four beats, and the third round ends: how it is met is a choice of the story.
 */
export function guestRound(pool: readonly Visitor[], round: 1 | 2 | 3): Mechanic<SplitScreenState> {
  return {
    enter: (state) => arrive({ ...state, round, index: (round - 1) * sizeOf(state), guest: null }, pool),
    moves,
    apply: (state, move) => apply(state, pool, move),
    done: (state) => state.guest === null || (isMask(state) && state.guest.bars >= maskBars),
  };
}
