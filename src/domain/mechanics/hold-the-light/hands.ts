// Two hands, five places: what is in them, what falls out, what is tied.
import { including, without } from '../../shared/lists';
import { lanternOf } from './change';
import type { HoldTheLightState as State, Sea, Stone } from './types';

const places = 5;
/** A lantern takes one place, a stone (and each piece of one that split) two. */
const stonePlaces = 2;
/** How long a lantern that was knocked out hangs near. */
const hangingTurns = 2;

/** Places there are: Zuri on the line holds a sixth. */
export const placesOf = ({ onLine }: State): number => places + (onLine ? 1 : 0);
/** Places taken now. */
export const takenOf = ({ hands, stones }: State): number =>
  hands.length + stonePlaces * stones.reduce((sum, { pieces }) => sum + pieces, 0);
/** Places free now. */
export const freeOf = (state: State): number => placesOf(state) - takenOf(state);

/** The stone of this item, if it has come. */
export const stoneOf = ({ stones }: State, item: string): Stone | undefined =>
  stones.find((stone) => stone.item === item);

/** The stones lying in one place, in order of arrival. */
export const stonesIn = ({ stones }: State, where: Stone['where']): readonly Stone[] =>
  stones.filter((stone) => stone.where === where);

/** The state with one stone changed. */
export const withStone = (state: State, item: string, change: Partial<Stone>): State => ({
  ...state,
  stones: state.stones.map((stone) => (stone.item === item ? { ...stone, ...change } : stone)),
});

/** The state with a lantern in no place at all; threads and memory stay. */
export const lifted = (state: State, lantern: string): State => ({
  ...state,
  near: without(state.near, lantern),
  hands: without(state.hands, lantern),
  coming: without(state.coming, lantern),
  away: without(state.away, lantern),
  hanging: state.hanging.filter((entry) => entry.lantern !== lantern),
});

/** A lantern floats away; it stays pale. */
export const floatAway = (state: State, lantern: string): State => ({
  ...lifted(state, lantern),
  away: including(state.away, lantern),
  drifted: state.drifted + 1,
});

/** The untied lantern that goes first: last taken in hand, else whatever is nearest. */
const nearest = ({ hands, hanging, near, coming }: State): string | undefined =>
  hands.at(-1) ?? hanging.at(-1)?.lantern ?? near.at(-1) ?? coming.at(-1);

/** So many lanterns drift off, as far as there are any. */
export function drift(state: State, count: number): State {
  let after = state;
  for (let gone = 0; gone < count; gone += 1) {
    const lantern = nearest(after);
    if (lantern === undefined) return after;
    after = floatAway(after, lantern);
  }
  return after;
}

/** One more reading of something cruel: the nearest untied lantern drifts meanwhile. */
export const read = (state: State): State => drift({ ...state, rereads: state.rereads + 1 }, 1);

/** The lantern held longest is knocked out and hangs near. */
function knockOut(state: State): State {
  const [lantern] = state.hands;
  if (lantern === undefined) return state;
  const out = lifted(state, lantern);
  return { ...out, hanging: [...out.hanging, { lantern, turns: hangingTurns }] };
}

/** Takes a lantern in hand; with full hands the one held longest hangs near instead. */
export function take(state: State, lantern: string): State {
  const out = lifted(freeOf(state) > 0 ? state : knockOut(state), lantern);
  return { ...out, hands: [...out.hands, lantern] };
}

/**
 * Makes room for so many pieces of a stone: lanterns are knocked out first, held longest first; when none is left, the
 * stone held longest rolls to the deck.
 */
export function makeRoom(state: State, pieces: number, except?: string): State {
  let after = state;
  while (freeOf(after) < stonePlaces * pieces) {
    const next = after.hands.length > 0 ? knockOut(after) : rollOut(after, except);
    if (next === after) return after;
    after = next;
  }
  return after;
}

function rollOut(state: State, except: string | undefined): State {
  const oldest = state.stones.find(({ where, item }) => where === 'hands' && item !== except);
  return oldest ? withStone(state, oldest.item, { where: 'deck', pieces: 0 }) : state;
}

/** Ties a lantern, wherever it is: it takes no place and nothing takes it away. `threads` more hold. */
export function tie(state: State, sea: Sea, lantern: string, threads = 1): State {
  if (state.tied.includes(lantern)) return state;
  const out = lifted(state, lantern);
  return {
    ...out,
    tied: [...out.tied, lantern],
    seen: including(out.seen, lantern),
    threads: out.threads + threads,
    tavi: out.tavi || lantern === 'w-tavi',
    marks: lanternOf(sea, lantern).shy ? including(out.marks, 'kind.shy') : out.marks,
  };
}

/** Turns left get fewer; whoever hung there long enough floats away. */
export function countDown(state: State): State {
  const hanging = state.hanging.map(({ lantern, turns }) => ({ lantern, turns: turns - 1 }));
  const gone = hanging.filter(({ turns }) => turns <= 0).map(({ lantern }) => lantern);
  return gone.reduce(floatAway, { ...state, hanging });
}
