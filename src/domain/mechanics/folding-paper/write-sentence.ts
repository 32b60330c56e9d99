// A day's sentence, word by word: gaps, words that weigh, the bell, and "nothing today".
import { including, without } from '../../shared/lists';
import type { Mechanic } from '../../scenario/types';
import { caption, foldOn, hearFold } from './change';
import type { Applied, DaySlots, FoldingPaperState as State, Post } from './types';
import { foldOfWeight, postOf, wordingOf } from './weigh';

/** More than anybody lifts in a day; then what lies there stays, so that every day ends. */
const mostLifts = 16;

/** Tavi's own sentence for the sign, which weighs nothing. */
export const hisOwn = 'ask';

/** Puts what was posted on its day into the week, and the fold that it makes into the sheet. */
export function settle(state: State, post: Post): State {
  const posts = [...state.posts.filter(({ day }) => day !== post.day), post];
  const kind = foldOfWeight(post.weight);
  const fold = kind && { kind, day: post.day, from: 'post', own: true };
  return { ...state, posts, ...(fold ? foldOn(state, fold) : {}) };
}

const openGap = ({ gaps }: State): number => gaps.indexOf(null);

/** A word goes into the gap it belongs to, also where another one lies. */
function fill(state: State, day: DaySlots, id: string): State {
  const slot = day.slots.findIndex((wordings) => wordings.some((wording) => wording.id === id));
  if (slot < 0 || state.gaps[slot] === id || state.lifts >= mostLifts) return state;
  return {
    ...state,
    gaps: state.gaps.map((word, index) => (index === slot ? id : word)),
    lifts: state.lifts + 1,
  };
}

/** A word may be taken out while there is another lift for each gap. */
const mayChange = ({ lifts, gaps }: State): boolean => lifts + gaps.length <= mostLifts;

const finished = (state: State): State => ({ ...state, writing: false });

/** Whether a post is held back: the app asks once, on Wednesday, and folds come after the answer. */
type IsHeld = (post: Post) => boolean;

function post(state: State, day: DaySlots, words: readonly string[], isHeld: IsHeld): Applied {
  const made = postOf(day, words);
  if (isHeld(made)) return { state: finished({ ...state, posts: [...state.posts, made] }), reactions: [] };
  const after = settle(finished(state), made);
  // On Sunday nothing can be folded any more: the sheet is open.
  const kept = day.day === 'sun' ? { ...after, folds: state.folds } : after;
  return { state: kept, reactions: hearFold(state, kept) };
}

/** Every gap that is still open takes the word that is nearest to habit. */
const rung = ({ gaps }: State, { slots }: DaySlots): readonly string[] =>
  gaps.map((word, index) => word ?? slots[index]?.find(({ bell }) => bell === true)?.id ?? '');

function ring(state: State, day: DaySlots, isHeld: IsHeld): Applied {
  const { state: after, reactions } = post(state, day, rung(state, day), isHeld);
  return { state: after, reactions: [caption('write.bell'), ...reactions] };
}

function take(state: State, day: DaySlots, id: string): Applied {
  const after = fill(state, day, id);
  if (after === state) return { state, reactions: [] };
  const { weight } = wordingOf(day, id);
  return { state: after, reactions: [{ kind: 'aloud', key: `weight.${String(weight)}` }] };
}

function apply(state: State, day: DaySlots, move: string, isHeld: IsHeld): Applied {
  const chosen = state.gaps.filter((word) => word !== null);
  if (move === 'nothing') {
    return { state: settle(finished(state), postOf(day, [])), reactions: [caption('tool.nothing.done')] };
  }
  if (move === 'post') {
    return chosen.length < day.slots.length ? { state, reactions: [] } : post(state, day, chosen, isHeld);
  }
  if (move === 'bell') return day.day === 'sun' ? { state, reactions: [] } : ring(state, day, isHeld);
  if (move.startsWith('out.')) {
    const out = move.slice('out.'.length);
    const gaps = state.gaps.map((word) => (word === out ? null : word));
    return { state: chosen.includes(out) && mayChange(state) ? { ...state, gaps } : state, reactions: [] };
  }
  if (day.day !== 'sun') return take(state, day, move);
  if (move === hisOwn && state.askedFirst) {
    const own: Post = { day: 'sun', words: [hisOwn], weight: 0, name: false };
    return { state: settle(finished(state), own), reactions: [] };
  }
  if (move.startsWith('look.')) {
    const looked = including(state.looked, move.slice('look.'.length));
    const isThere = day.slots.flat().some(({ id }) => move === `look.${id}`);
    return { state: isThere && looked.length > state.looked.length ? { ...state, looked } : state, reactions: [] };
  }
  return take(state, day, move);
}

function moves(state: State, day: DaySlots): readonly string[] {
  const filled = state.gaps.filter((word) => word !== null);
  const open = day.slots[openGap(state)] ?? [];
  const words = open.map(({ id }) => id);
  const looks = day.day === 'sun' ? without(words, '').filter((id) => !state.looked.includes(id)) : [];
  return [
    ...words,
    ...looks.map((id) => `look.${id}`),
    ...(mayChange(state) ? filled.map((id) => `out.${id}`) : []),
    ...(day.day === 'sun' && state.askedFirst ? [hisOwn] : []),
    'nothing',
    ...(open.length === 0 ? ['post'] : []),
  ];
}

/**
 * One day's sentence. Words of any gap may be laid in any order and taken out again; `bell` posts what habit would
 * have said. `isHeld` says which posts wait for an answer before they fold anything.
 */
export function writeSentence(day: DaySlots, isHeld: IsHeld = () => false): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, day: day.day, gaps: day.slots.map(() => null), lifts: 0, writing: true }),
    moves: (state) => moves(state, day),
    apply: (state, move) => apply(state, day, move, isHeld),
    done: ({ writing }) => !writing,
  };
}
