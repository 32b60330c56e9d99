// The hold-on card: three lanterns, up to three things of one's own life, one thing for a bad night.
import type { Person } from '../../scenario/people';
import type { Mechanic } from '../../scenario/types';
import { partOf } from './change';
import type { Applied, HoldTheLightState as State } from './types';

const mostLanterns = 3;
const mostOwn = 3;

/** What can be chosen from the lists of the card; ids. */
export interface CardLists {
  readonly own: readonly string[];
  readonly night: readonly string[];
}

/** Whoever tied fewer than three is offered one line each by these people; `<id>.text` is what they say. */
export const fromHome: Readonly<Record<string, Person>> = {
  'w-from-oma': 'oma',
  'w-from-zuri': 'zuri',
  'w-from-tavi': 'tavi',
};

/** The lanterns in the ring: those that were tied first, then all others that were seen. */
export function ringOf({ tied, seen }: State): readonly string[] {
  const offered = tied.length < mostLanterns ? Object.keys(fromHome) : [];
  return [...new Set([...tied, ...offered, ...seen])];
}

function chosen(state: State, move: string): State {
  const lantern = partOf(move, 'keep');
  if (lantern !== undefined) {
    const held = [...state.held, lantern];
    return { ...state, held, card: held.length < mostLanterns ? 'lanterns' : 'own' };
  }
  const own = partOf(move, 'own');
  if (own !== undefined) {
    const list = [...state.own, own];
    return { ...state, own: list, card: list.length < mostOwn ? 'own' : 'night' };
  }
  const night = partOf(move, 'night');
  if (night !== undefined) return { ...state, night };
  return { ...state, card: state.card === 'own' ? 'night' : 'made' };
}

function moves(state: State, lists: CardLists): readonly string[] {
  if (state.card === 'lanterns') {
    return ringOf(state)
      .filter((id) => !state.held.includes(id))
      .map((id) => `keep.${id}`);
  }
  if (state.card === 'own') {
    return [...lists.own.filter((id) => !state.own.includes(id)).map((id) => `own.${id}`), 'done'];
  }
  return [...(state.night === null ? lists.night.map((id) => `night.${id}`) : []), 'done'];
}

/** Three steps; the lists may be passed over with `done`, the lanterns may not: there are always three. */
export function holdOnCard(lists: CardLists): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, card: 'lanterns', held: [], own: [], night: null }),
    moves: (state) => moves(state, lists),
    apply: (state, move): Applied => ({
      state: moves(state, lists).includes(move) ? chosen(state, move) : state,
      reactions: [],
    }),
    done: ({ card }) => card === 'made',
  };
}
