// The heart of level 3: twenty turns in which lanterns rise and stones fall, in one's own hands.
import type { Mechanic } from '../../scenario/types';
import { nightTurns, passTurn } from './arrive';
import { isBar } from './change';
import { applyLantern, lanternMoves } from './lantern-moves';
import { applyStone, stoneMoves } from './stone-moves';
import { applyToolMove, toolMoves } from './tool-moves';
import type { Applied, HoldTheLightState as State, Sea } from './types';

function apply(state: State, sea: Sea, move: string): Applied {
  if (isBar(move)) return passTurn(state, sea);
  // While words are picked for the filter, the rest waits.
  const things = state.picking ? undefined : (applyLantern(state, sea, move) ?? applyStone(state, sea, move));
  return things ?? applyToolMove(state, sea, move) ?? { state, reactions: [] };
}

/**
 * The night. What the script calls a turn is what every answer, reading and tool costs, and what each bar of the lively
 * pace is worth; holding, letting go and putting down are free, and can only be done so often before a turn.
 */
export function nightSea(sea: Sea): Mechanic<State> {
  return {
    enter: (state) => passTurn({ ...state, turn: 0, near: [], hanging: [] }, sea).state,
    moves: (state) => [
      ...(state.picking ? [] : [...lanternMoves(state, sea), ...stoneMoves(state, sea)]),
      ...toolMoves(state, sea),
    ],
    apply: (state, move) => apply(state, sea, move),
    done: ({ turn }) => turn > nightTurns,
  };
}
