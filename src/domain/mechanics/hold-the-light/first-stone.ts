// The first stone lands: it is read before anything can be done about it.
import type { Mechanic } from '../../scenario/types';
import { isBar, itemOf, say } from './change';
import type { HoldTheLightState as State, Sea } from './types';

/** Ends with `look`, or with a bar of the stage; then the stone speaks, and Kei. */
export function firstStone(sea: Sea): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, turn: 0, came: [state.firstStone] }),
    moves: () => ['look'],
    apply: (state, move) => {
      if (move !== 'look' && !isBar(move)) return { state, reactions: [] };
      const { id, handle } = itemOf(sea, state.firstStone);
      const said = [say(`${id}.front`, handle, 'hurt'), say('a1-stone-in.2', 'kei', 'hurt')];
      return { state: { ...state, turn: 1 }, reactions: said };
    },
    done: ({ turn }) => turn > 0,
  };
}
