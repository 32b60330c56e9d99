// Three masks at one border, and comments that come in over the top.
import type { Mechanic, Pace, Reaction } from '../../scenario/types';
import { homeOf, including, moveBorder, moveSteady, percent } from './change';
import { arriving, settle, visitorOf } from './settle';
import { barOf, calmFlicks, passBar, type Flicks } from './time';
import { applyTool, offers } from './tools';
import type { Applied, SplitScreenState, Visitor } from './types';
import { applyUndo, undoMoves } from './undo';

const tools = ['leave', 'answer', 'save', 'report', 'restrict', 'block'];
/** The accounts that tug together; the pull is one point a bar for each that is not shut out. */
const trio = ['@mask_08', '@grin_44', '@static_9'];
/** Bars a comment stays by itself, and bars a turn is worth at least. */
const longest = 4;
const shortest = 2;
/** Left alone, the border rests here: the tail of the cat still shows. */
const rest = 75;

function pull(state: SplitScreenState): { border: number; line: number } {
  const shut = state.settled.filter((entry) => entry.shut);
  const pulling = trio.filter((handle) => !shut.some((entry) => entry.handle === handle)).length;
  const room = Math.max(0, rest - state.border);
  return { border: Math.min(pulling, room) - (state.closed ? 2 : 0), line: pulling };
}

const bar = (state: SplitScreenState, flicks: Flicks): SplitScreenState => passBar(state, pull(state), flicks);

function arrive(state: SplitScreenState, pool: readonly Visitor[]): SplitScreenState {
  const id = state.comments[state.commentIndex];
  const comment = id === undefined ? null : arriving(visitorOf(pool, id));
  return { ...state, comment, movesLeft: 3, gate: state.gate || id === 'com-gate' };
}

function next(state: SplitScreenState, pool: readonly Visitor[], first: readonly Reaction[]): Applied {
  const settled = settle(state, 'comment', pool);
  const after = arrive({ ...settled.state, commentIndex: state.commentIndex + 1 }, pool);
  const resting: Reaction = { kind: 'caption', key: 'sr.rest', values: { border: after.border } };
  const over = after.comment === null && after.border >= rest;
  return { state: after, reactions: [...first, ...settled.reactions, ...(over ? [resting] : [])] };
}

function endTurn(state: SplitScreenState, pool: readonly Visitor[], first: readonly Reaction[] = []): Applied {
  let ended = state;
  for (let count = state.comment?.bars ?? 0; count < shortest; count += 1) ended = bar(ended, calmFlicks(ended));
  const moved: Reaction = { kind: 'caption', key: 'sr.moved', values: { a: state.border, b: ended.border } };
  return next(ended, pool, [...first, ...(ended.border === state.border ? [] : [moved])]);
}

function applyBar(state: SplitScreenState, pool: readonly Visitor[], move: string): Applied | undefined {
  const flicks = barOf(move);
  if (!flicks || !state.comment) return undefined;
  const comment = { ...state.comment, bars: state.comment.bars + 1 };
  const after = { ...bar(state, flicks), comment };
  return comment.bars < longest ? { state: after, reactions: [] } : next(after, pool, []);
}

function applyOwn(state: SplitScreenState, move: string): Applied | undefined {
  const { comment } = state;
  const movesLeft = Math.max(0, state.movesLeft - 1);
  const shown: readonly Reaction[] = [{ kind: 'caption', key: `tool.${move}.shown` }];
  if (move === 'keep' && !state.kept) return { state: { ...state, kept: true }, reactions: shown };
  if (move === 'close' && !state.closed) {
    return { state: { ...state, closed: true, movesLeft }, reactions: shown };
  }
  if (move === 'breathe' && comment && offers(comment, move)) {
    const moved = { ...moveBorder(state, pull(state).border), ...moveSteady(state, 12) };
    const after = { ...comment, moves: including(comment.moves, move) };
    return { state: { ...state, ...moved, comment: after, movesLeft }, reactions: shown };
  }
  return undefined;
}

function apply(state: SplitScreenState, pool: readonly Visitor[], move: string): Applied {
  if (move === 'done') return endTurn(state, pool);
  const own = applyOwn(state, move) ?? applyBar(state, pool, move) ?? applyUndo(state, pool, move);
  if (own) return own;
  if (!tools.includes(move)) return { state, reactions: [] };
  const used = applyTool(state, 'comment', move);
  return move === 'leave' && used.state !== state ? endTurn(used.state, pool, used.reactions) : used;
}

function moves(state: SplitScreenState, pace: Pace): readonly string[] {
  const { comment } = state;
  if (!comment) return [];
  const calm = pace === 'calm';
  const open = !calm || state.movesLeft > 0;
  const asked = open ? [...tools, 'breathe'].filter((tool) => offers(comment, tool)) : [];
  const close = open && !state.closed ? ['close'] : [];
  return [...(calm && !state.kept ? ['keep'] : []), ...asked, ...close, ...undoMoves(state), 'done'];
}

/** The storm of comments; `close` shuts the door to strangers, slowly and only for new ones. */
export function commentStorm(pool: readonly Visitor[]): Mechanic<SplitScreenState> {
  return {
    enter: (state) => {
      const border = percent((state.border + homeOf(state)) / 2);
      return arrive({ ...state, border, guest: null, commentIndex: 0, closed: false }, pool);
    },
    moves,
    apply: (state, move) => apply(state, pool, move),
    done: (state) => state.comment === null,
  };
}
