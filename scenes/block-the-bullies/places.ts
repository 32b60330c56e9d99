// The places of the level: Nila's bedroom, and those that are loaded when the story goes there.
import type { Board } from '../_kit/board';
import { addPlaces as addPainted, type Places as Painted } from '../_kit/painted-places';
import type { Place } from './beat-scene';
import type { Bedroom } from './bedroom';
import { levelFiles } from './level-files';
import { plans } from './plans';

/** The places as the stage goes to them. */
export type Places = Painted<Place>;

/** How far the view sinks in the kitchen, from the ceiling that kettle_3 films. */
const fromCeiling = 420;

/** Nobody has left the bedroom yet. */
export function addPlaces(board: Board, bedroom: Bedroom): Places {
  const places = addPainted<Place>({ board, files: levelFiles, plans, home: { name: 'bedroom', place: bedroom } });
  let ceilingSeen = false;
  return {
    ...places,
    async go(place) {
      const isCeiling = place === 'kitchen' && !ceilingSeen;
      if (isCeiling) {
        ceilingSeen = true;
        await places.ready(place);
      }
      await Promise.all([places.go(place), ...(isCeiling ? [board.tiltDown(fromCeiling)] : [])]);
    },
  };
}
