// What level 3 adds to places and people: the sea with the boat on it, things of the places, Kei's face, lively time.
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { StageMoment, StageReport } from '../../src/ports/stage';
import type { Board } from '../_kit/board';
import type { BeatScene, StoryExtras } from '../_kit/story-parts';
import type { Troupe } from '../_kit/troupe';
import { BarKeeper } from './bar-keeper';
import type { PlaceName } from './beat-scene';
import { keiFace } from './kei-face';
import type { Layout } from './layout';
import type { PierThings } from './pier-things';
import type { RockingBoat } from './rocking-boat';
import type { RoomThings } from './room-things';
import { SeaPicture } from './sea-picture';
import type { Swell } from './swell';

/** What the extras are made of; things that places are dressed with are there before them. */
export interface ExtrasParts {
  readonly board: Board;
  readonly troupe: Troupe;
  readonly boat: RockingBoat;
  readonly swell: Swell;
  readonly room: RoomThings;
  readonly pier: PierThings;
  readonly report: (report: StageReport) => void;
}

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'hands' in value && 'tied' in value;

/** Adds them all. */
export function addExtras(parts: ExtrasParts): StoryExtras<PlaceName> {
  const { board, troupe, boat, swell, room, pier, report } = parts;
  const sea = new SeaPicture(board, boat, swell);
  const bars = new BarKeeper(report);
  let axis = 0;
  let isAfloat = false;
  return {
    async show({ beat, line, kind, state }: StageMoment, { place }: BeatScene<PlaceName>) {
      if (!isState(state)) return;
      bars.play(beat, state);
      const face = kind === 'mechanic' ? keiFace(beat, state) : undefined;
      if (face) troupe.present('kei')?.feel(face);
      isAfloat = place === 'sea-night' || place === 'sea-storm';
      room.show(beat, line, state);
      if (!isAfloat) sea.leave();
      await Promise.all([
        boat.show(isAfloat),
        pier.show(beat, line, state),
        ...(isAfloat ? [sea.show(beat, line, state)] : []),
      ]);
    },
    arrange(layout) {
      // Every layout of this level is its own kind.
      const own = layout as Layout;
      ({ axis } = own);
      boat.place(axis, own.isSea ? own.spots['kei'] : undefined);
      sea.place(axis, own.shape);
      pier.place(axis, own.shape);
    },
    called: () => undefined,
    step(milliseconds) {
      bars.step(milliseconds);
      if (isAfloat) sea.step(milliseconds);
    },
    pause: (paused) => bars.pause(paused),
    options(options) {
      bars.options(options);
      if (!board.motion.live) sea.draw();
    },
    find(name) {
      const point = isAfloat ? sea.find(name) : undefined;
      return point && { x: axis === 0 ? point.x : axis - point.x, y: point.y };
    },
  };
}
