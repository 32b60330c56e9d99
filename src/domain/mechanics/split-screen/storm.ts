// Three masks at one border, and comments that come in over the top.
import { including } from '../../shared/lists';
import type { Mechanic, Pace, Reaction } from '../../scenario/types';
import { homeOf, isShutOut, moveBorder, moveSteady, percent } from './change';
import { arriving, settle, visitorOf } from './settle';
import { barOf, calmFlicks, leans, passBar, type Flicks } from './time';
import { applyTool, explain, offers } from './tools';
import type { Applied, SplitScreenState, Visitor } from './types';
import { applyUndo, undoMoves } from './undo';

const tools = ['leave', 'answer', 'save', 'report', 'restrict', 'block'];
/** Bars a comment stays by itself, and bars a turn is worth at least. */
const longest = 4;
const shortest = 2;
/** Left alone, the border rests here: the tail of the cat still shows. */
const rest = 75;

/** The accounts that tug together, and those with which two of them come back. One point a bar each. */
const trio = ['@mask_08', '@grin_44', '@grin_45', '@static_9', '@static_10'];
const pullers = 3;

function pull(state: SplitScreenState): { border: number; line: number } {
  const shutNow = state.settled.filter(({ item, shut }) => shut && state.comments.includes(item));
  const front = state.comment && !leans(state.comment) ? [state.comment] : [];
  const quiet = [...shutNow, ...front].filter(({ handle }) => trio.includes(handle));
  const pulling = Math.max(0, pullers - new Set(quiet.map(({ handle }) => handle)).size);
  const room = Math.max(0, rest - state.border);
  return { border: Math.min(pulling, room) - (state.closed ? 2 : 0), line: pulling };
}

/** A second pair of hands holds every second beat. */
const helped = ({ kept, missed }: Flicks, keepers: number): Flicks =>
  keepers === 1 ? { kept, missed } : { kept: Math.max(kept, 2), missed: Math.min(missed, 2) };

const bar = (state: SplitScreenState, flicks: Flicks): SplitScreenState =>
  passBar(state, pull(state), helped(flicks, state.keepers));

/** Whoever was blocked or restricted before has made a new account, if they are that kind of person. */
function accountOf(state: SplitScreenState, visitor: Visitor): Visitor {
  const { handle, again } = visitor;
  return again !== undefined && isShutOut(state, handle) ? { ...visitor, handle: again } : visitor;
}

/** Somebody kind who was shut out cannot write; somebody else does instead. */
function whoWrites(state: SplitScreenState, kind: readonly Visitor[]): readonly string[] {
  const mayWrite = kind.filter(({ handle }) => !isShutOut(state, handle)).map(({ id }) => id);
  const spare = mayWrite.filter((id) => !state.comments.includes(id));
  const isKind = (id: string): boolean => kind.some((visitor) => visitor.id === id);
  return state.comments.map((id) => (isKind(id) && !mayWrite.includes(id) ? (spare.shift() ?? id) : id));
}

function arrive(state: SplitScreenState, pool: readonly Visitor[]): SplitScreenState {
  const id = state.comments[state.commentIndex];
  const comment = id === undefined ? null : arriving(accountOf(state, visitorOf(pool, id)));
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
  const taught = [...shown, ...explain(state.used, move, 'other')];
  const used = including(state.used, move);
  if (move === 'close' && !state.closed) {
    return { state: { ...state, closed: true, used, movesLeft }, reactions: taught };
  }
  if (move === 'breathe' && comment && offers(comment, move)) {
    const moved = { ...moveBorder(state, pull(state).border), ...moveSteady(state, 12) };
    const after = { ...comment, moves: including(comment.moves, move) };
    return { state: { ...state, ...moved, used, comment: after, movesLeft }, reactions: taught };
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

/**
 * The storm of comments; `close` shuts the door to strangers, slowly and only for new ones. `pool` is everybody, for
 * letting guests back in; `written` are those who can write.
 */
export function commentStorm(pool: readonly Visitor[], written: readonly Visitor[]): Mechanic<SplitScreenState> {
  const kind = written.filter(({ tag }) => tag !== 'harmful');
  return {
    enter: (state) => {
      const border = percent((state.border + homeOf(state)) / 2);
      const comments = whoWrites(state, kind);
      return arrive({ ...state, border, comments, guest: null, commentIndex: 0, closed: false }, pool);
    },
    moves,
    apply: (state, move) => apply(state, pool, move),
    done: (state) => state.comment === null,
  };
}
