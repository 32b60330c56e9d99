// The thread of other people's comments: each is let lie, laughed along with, or set aside.
import type { Item, Mechanic, Reaction } from '../../scenario/types';
import { caption, leans, moveTilt, moveWeight } from './change';
import type { Applied, How, LeaningKeyboardState as State, Met } from './types';

const prefix = 'back.';
const hands = 3;
/** One breath holds for about so many comments. */
const breathHolds = { standard: 4, gentle: 2 } as const;

/** The comment of this id; pools are closed, so it exists. */
export function commentOf(pool: readonly Item[], id: string): Item {
  const found = pool.find((item) => item.id === id);
  if (!found) throw new Error(`there is no comment ${id}`);
  return found;
}

const half = ({ queue }: State): number => queue.length / 2;
/** Where the passage ends in the queue. */
const endOf = (state: State): number => half(state) * state.thread;

function next(state: State, pool: readonly Item[]): State {
  const id = state.index < endOf(state) ? state.queue[state.index] : undefined;
  const comment = id === undefined ? null : commentOf(pool, id);
  return close({ ...state, comment });
}

/** Set aside in this passage, so that it can still be put back. */
const setAside = ({ met, thread }: State): readonly Met[] =>
  met.filter((entry) => entry.thread === thread && (entry.how === 'aside' || entry.how === 'alarm'));

/** The passage is over by itself when no comment is left and nothing can be put back. */
const close = (state: State): State =>
  state.comment === null && setAside(state).length === 0 ? { ...state, passage: 'none' } : state;

/** What an unkind comment weighs, by what was done with it; others weigh nothing. */
function weightOf({ severity }: Item, move: string): number {
  return move === 'laugh' ? severity : move === 'lie' ? Math.ceil(severity / 2) : 0;
}

const isUnkind = ({ tag }: Pick<Item, 'tag'>): boolean => tag === 'harmful';

function howOf(comment: Item, move: string): How {
  if (move === 'aside') return isUnkind(comment) ? 'aside' : 'alarm';
  if (!isUnkind(comment)) return 'read';
  return move === 'laugh' ? 'laugh' : 'lie';
}

/** Whether one breath is all that was done with the feeling. */
export const onlyBreathed = ({ moves: done }: State): boolean => done.length === 1 && done[0] === 'breathe';

/** Where nothing but one breath was done, the phone goes back up a step after some comments of the second thread. */
function outOfBreath(state: State): Applied {
  const read = state.index - half(state);
  if (state.thread !== 2 || !onlyBreathed(state) || read !== breathHolds[state.profile])
    return { state, reactions: [] };
  const said: Reaction = { kind: 'say', key: 'a2-thread-2.2', who: 'remi', face: 'anxious' };
  return { state: { ...state, ...moveTilt(state, 1) }, reactions: [said] };
}

const sinks = (before: State, after: State): readonly Reaction[] =>
  Math.floor(after.weight / 3) > Math.floor(before.weight / 3) ? [caption('thread.sinks')] : [];

function meet(state: State, pool: readonly Item[], move: string): Applied {
  const { comment, thread } = state;
  if (!comment || thread === 0 || (move === 'aside' && state.hands === 0)) return { state, reactions: [] };
  const { id: item, handle, tag } = comment;
  const met: State = {
    ...state,
    ...moveWeight(state, weightOf(comment, move)),
    hands: state.hands - (move === 'aside' ? 1 : 0),
    met: [...state.met, { item, handle, tag, how: howOf(comment, move), thread }],
    index: state.index + 1,
  };
  const breath = outOfBreath(met);
  const reactions = [
    caption(`tool.${move}.done`),
    ...sinks(state, breath.state),
    ...breath.reactions,
    ...leans(state, breath.state),
  ];
  return { state: next(breath.state, pool), reactions };
}

/** Puts a comment back: a mistake is undone, an unkind one lies there after all and weighs what it weighs. */
function putBack(state: State, pool: readonly Item[], item: string): Applied {
  const found = setAside(state).find((entry) => entry.item === item);
  if (!found) return { state, reactions: [] };
  const how = found.how === 'alarm' ? 'undone' : 'lie';
  const back: State = {
    ...state,
    ...moveWeight(state, weightOf(commentOf(pool, item), 'lie')),
    met: state.met.map((entry) => (entry === found ? { ...found, how } : entry)),
  };
  const said = caption('tool.back.done', { handle: found.handle });
  return { state: close(back), reactions: [said, ...sinks(state, back), ...leans(state, back)] };
}

function moves(state: State): readonly string[] {
  const undo = setAside(state).map(({ item }) => prefix + item);
  if (!state.comment) return ['done', ...undo];
  return ['lie', 'laugh', ...(state.hands > 0 ? ['aside'] : []), ...undo];
}

/**
 * One half of the thread, the first or the second. What was set aside can be put back until the passage is left: by
 * `done` when something lies aside, else by itself.
 */
export function readThread(pool: readonly Item[], thread: 1 | 2): Mechanic<State> {
  return {
    enter: (state) => next({ ...state, passage: 'thread', thread, hands, index: half(state) * (thread - 1) }, pool),
    moves,
    apply: (state, move) => {
      if (move.startsWith(prefix)) return putBack(state, pool, move.slice(prefix.length));
      if (move === 'done' && !state.comment) return { state: { ...state, passage: 'none' }, reactions: [] };
      return ['lie', 'laugh', 'aside'].includes(move) ? meet(state, pool, move) : { state, reactions: [] };
    },
    done: ({ passage }) => passage !== 'thread',
  };
}
