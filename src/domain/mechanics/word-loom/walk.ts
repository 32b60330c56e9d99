// The walk: slow at first, with tugs between the steps; words behind grow small, and the street is as long as what was said.
import type { Mechanic } from '../../scenario/types';
import { caption, give, keepProof, met } from './change';
import type { Applied, Tug, TugAction, WordLoomState as State } from './types';

const shortest = 9;
const longest = 14;
/** So many tiles make the street one step longer. */
const tilesPerStep = 8;
const answerTiles = 4;
const stepsBack = 2;
/** What an action with a tug is worth, in half steps. */
const halves: Readonly<Record<TugAction, number>> = { walk: 2, pocket: 1, turn: -2 * stepsBack, block: 0 };
const actions: readonly TugAction[] = ['pocket', 'turn', 'block', 'walk'];
const worst = 3;

/** The length of the street in steps, 9 to 14. */
export const corridorOf = ({ tiles }: Pick<State, 'tiles'>): number =>
  Math.min(longest, shortest + Math.floor(tiles / tilesPerStep));

/** Steps that are done, the half ones rounded down. */
export const stepsDone = (state: State): number => Math.floor(state.halves / 2);

/** The tug with this id; the pool is closed, so it exists. */
export function tugOf(pool: readonly Tug[], id: string): Tug {
  const found = pool.find((tug) => tug.id === id);
  if (!found) throw new Error(`no tug is called ${id}`);
  return found;
}

/** After a step the next tug pulls; when none is left the street is walked to its end. */
function onward(state: State): State {
  const tug = state.tugs[state.tugged] ?? null;
  if (tug !== null) return { ...state, tug, tugged: state.tugged + 1 };
  const arrived = stepsDone(state) >= corridorOf(state);
  return { ...state, tug: null, walking: !arrived, walked: arrived };
}

const move = (state: State, by: number): State => ({ ...state, halves: Math.max(0, state.halves + by) });

function meet(state: State, pool: readonly Tug[], action: TugAction): Applied {
  const { tug } = state;
  if (tug === null) return { state, reactions: [] };
  const { severity } = tugOf(pool, tug);
  const noted: State = { ...state, ...met(state, tug, action) };
  const kept: State =
    action === 'pocket'
      ? { ...noted, pocket: [...noted.pocket, tug], ...(severity === worst ? keepProof(noted) : {}) }
      : action === 'turn'
        ? { ...noted, ...give(noted, 'turn', answerTiles) }
        : noted;
  const said = action === 'pocket' && severity === worst ? 'walk.pocket-proof' : `walk.${action}.done`;
  return { state: onward(move(kept, halves[action])), reactions: [caption(said)] };
}

/** `step` walks on; a tug is walked past, pocketed, turned round to, or blocked. */
export function walk(pool: readonly Tug[]): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, ...{ walking: true, walked: false, tugged: 0, tug: null, halves: 0 } }),
    moves: ({ tug }) => (tug === null ? ['step'] : actions),
    apply: (state, pressed) => {
      if (pressed === 'step' && state.tug === null) return { state: onward(move(state, halves.walk)), reactions: [] };
      const action = actions.find((one) => one === pressed);
      return action ? meet(state, pool, action) : { state, reactions: [] };
    },
    done: ({ walking }) => !walking,
  };
}
