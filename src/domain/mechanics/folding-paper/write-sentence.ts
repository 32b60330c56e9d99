// A day's sentence, word by word: gaps, words that weigh, the bell, and "nothing today".
import type { Mechanic } from '../../scenario/types';
import { caption, foldOn, hearFold } from './change';
import type { Applied, DaySlots, FoldingPaperState as State, Post } from './types';
import { foldOfWeight, postOf, wordingOf } from './weigh';

/** More than anybody lifts in a day; from then on what lies there stays, so that every day ends. */
const mostLifts = 16;

/** Tavi's own sentence for the sign, which weighs nothing. */
export const hisOwn = 'ask';
const out = 'out.';
const loupe = 'look.';

/** Puts what was posted on its day into the week, and the fold that it makes into the sheet. */
export function settle(state: State, post: Post): State {
  const posts = [...state.posts.filter(({ day }) => day !== post.day), post];
  // On Sunday nothing can be folded any more: the sheet is open.
  const kind = post.day === 'sun' ? undefined : foldOfWeight(post.weight);
  const fold = kind && { kind, day: post.day, from: 'post', own: true };
  return { ...state, posts, ...(fold ? foldOn(state, fold) : {}) };
}

const openGap = ({ gaps }: State): number => gaps.indexOf(null);

/** What lies in a gap may be changed; an open gap may always be filled. */
const mayChange = ({ lifts }: State): boolean => lifts < mostLifts;

/** A word goes into the gap it belongs to, also where another one lies. */
function fill(state: State, day: DaySlots, id: string): State {
  const slot = day.slots.findIndex((wordings) => wordings.some((wording) => wording.id === id));
  const lying = state.gaps[slot];
  if (lying === undefined || lying === id || (lying !== null && !mayChange(state))) return state;
  const gaps = state.gaps.map((word, index) => (index === slot ? id : word));
  return { ...state, gaps, lifts: state.lifts + 1 };
}

const finished = (state: State): State => ({ ...state, writing: false });

/** Whether a post is held back: the app asks once, on Wednesday, and folds come after the answer. */
type IsHeld = (post: Post) => boolean;

function post(state: State, day: DaySlots, words: readonly string[], isHeld: IsHeld): Applied {
  const made = postOf(day, words);
  if (isHeld(made)) return { state: finished({ ...state, posts: [...state.posts, made] }), reactions: [] };
  const after = settle(finished(state), made);
  return { state: after, reactions: hearFold(state, after) };
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

function takeOut(state: State, id: string): Applied {
  const isThere = state.gaps.includes(id) && mayChange(state);
  const gaps = state.gaps.map((word) => (word === id ? null : word));
  return { state: isThere ? { ...state, gaps } : state, reactions: [] };
}

/** A word lies under the loupe; only the first look counts. */
function look(state: State, day: DaySlots, id: string): Applied {
  const isNew = day.slots.flat().some((wording) => wording.id === id) && !state.looked.includes(id);
  return { state: isNew ? { ...state, looked: [...state.looked, id] } : state, reactions: [] };
}

/** Tavi is asked, and his own sentence goes up. */
function letHimSay(state: State): Applied {
  const post: Post = { day: 'sun', words: [hisOwn], weight: 0, name: false };
  return { state: settle(finished(state), post), reactions: [] };
}

function apply(state: State, day: DaySlots, move: string, isHeld: IsHeld): Applied {
  const isSunday = day.day === 'sun';
  const chosen = state.gaps.filter((word) => word !== null);
  if (move === 'nothing') {
    return { state: settle(finished(state), postOf(day, [])), reactions: [caption('tool.nothing.done')] };
  }
  if (move === 'post' && chosen.length === day.slots.length) return post(state, day, chosen, isHeld);
  if (move === 'bell' && !isSunday) return ring(state, day, isHeld);
  if (move.startsWith(out)) return takeOut(state, move.slice(out.length));
  if (move.startsWith(loupe) && isSunday) return look(state, day, move.slice(loupe.length));
  if (move === hisOwn && isSunday && state.askedFirst) return letHimSay(state);
  return take(state, day, move);
}

function moves(state: State, day: DaySlots): readonly string[] {
  const isSunday = day.day === 'sun';
  const lying = state.gaps.filter((word) => word !== null);
  const open = (day.slots[openGap(state)] ?? []).map(({ id }) => id);
  const unseen = isSunday ? open.filter((id) => !state.looked.includes(id)) : [];
  return [
    ...open,
    ...unseen.map((id) => loupe + id),
    ...(mayChange(state) ? lying.map((id) => out + id) : []),
    ...(isSunday && state.askedFirst ? [hisOwn] : []),
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
