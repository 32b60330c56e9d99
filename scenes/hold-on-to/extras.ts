// What level 3 adds to places and people: the boat, lanterns, stones, the net, the swell, the storm, and lively time.
import { stonesIn } from '../../src/domain/mechanics/hold-the-light/hands';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { StageMoment, StageReport } from '../../src/ports/stage';
import type { Board } from '../_kit/board';
import type { Shape } from '../_kit/place-camera';
import type { BeatScene, StoryExtras } from '../_kit/story-stage';
import type { Troupe } from '../_kit/troupe';
import { BarKeeper } from './bar-keeper';
import type { PlaceName } from './beat-scene';
import { addBoatThings, isOnFloor } from './boat-things';
import { keiFace } from './kei-face';
import { addLanternFlock } from './lantern-flock';
import type { Layout } from './layout';
import { isCaught, lightPlaces } from './light-places';
import { addNet } from './net';
import type { PierThings } from './pier-things';
import type { RockingBoat } from './rocking-boat';
import type { RoomThings } from './room-things';
import { addStonePile } from './stone-pile';
import { stonePlaces } from './stone-places';
import type { Swell } from './swell';
import { addWeather } from './weather';

/** What the extras are made of. */
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

/** The sea with no light on it and no stone in the hands. */
const dusk = 0.34;
const perLight = 0.05;
const perStone = 0.13;
const perStormStone = 0.07;
/** The one slow second. */
const slow = 1100;
const calm = { sway: 1, lean: 0, dip: 0 } as const;

function brightness(beat: string, state: State): number {
  const lights = state.tied.length * 1.4 + state.hands.length;
  const stones = stonesIn(state, 'hands').length;
  if (beat === 'a3-storm') return 0.72 - (state.outcome === null ? state.stormIndex * perStormStone : 0);
  return dusk + lights * perLight - stones * perStone;
}

/** How the boat lies: the storm tips it more with every stone. */
function heel(beat: string, { stormIndex, outcome }: State) {
  if (beat === 'a3-storm' && outcome === null) {
    return { sway: 2.4 + stormIndex * 0.3, lean: stormIndex * 0.75, dip: stormIndex * 2.4 };
  }
  return beat.startsWith('a3') ? { sway: 1.6, lean: 1.2, dip: 6 } : calm;
}

/** Adds what belongs to the sea; places on land are dressed by their own things. */
export function addExtras(parts: ExtrasParts): StoryExtras<PlaceName> {
  const { board, troupe, boat, swell, room, pier, report } = parts;
  const { motion } = board;
  const flock = addLanternFlock(board, boat);
  const net = addNet(board, boat, flock);
  const pile = addStonePile(board, boat);
  const things = addBoatThings(board, boat);
  const weather = addWeather(board, boat);
  const bars = new BarKeeper(report);
  let shape: Shape = 'wide';
  let axis = 0;
  let isAfloat = false;
  let shown: { readonly beat: string; readonly state: State } | undefined;

  function drawAll(): void {
    boat.draw();
    for (const part of [flock, net, pile, things]) part.draw();
  }

  /** You lose your hold; then the net takes the weight, or Kei sits on the floor of the boat. */
  async function fall(state: State): Promise<void> {
    swell.rise(0.5);
    await boat.sway(0.4, 9, 46, slow);
    if (isCaught(state)) {
      await Promise.all([net.stretch(1, 700), boat.sway(1.2, 1, -6, 900)]);
      swell.light(0.95);
    } else await boat.sway(0.8, 0.6, 8, 1200);
  }

  async function showSea(beat: string, state: State, before: State | undefined): Promise<void> {
    const fell = beat === 'a3-storm' && before?.outcome === null && state.outcome !== null;
    const isStorm = beat.startsWith('a3');
    weather.rain(beat === 'a3-storm' ? 1 : isStorm ? 0.4 : 0);
    swell.rise(beat === 'a3-storm' ? 2.2 : isStorm ? 1.3 : 1);
    if (!fell) swell.light(brightness(beat, state));
    net.show(state, shape);
    if (!fell) void net.stretch(isStorm && isCaught(state) ? 0.85 : 0, 500);
    const { sway, lean, dip } = heel(beat, state);
    const isStringNear = isOnFloor(beat, state) && beat !== 'a3-storm';
    await Promise.all([
      flock.show(lightPlaces(beat, state, shape)),
      pile.show(stonePlaces(beat, state)),
      things.show(beat, state),
      fell ? fall(state) : boat.sway(sway, lean, dip, 900),
      weather.string(beat === 'a3-up' ? 'tight' : isStringNear ? 'near' : 'away'),
    ]);
    drawAll();
  }

  return {
    async show({ beat, line, kind, state }: StageMoment, { place }: BeatScene<PlaceName>) {
      if (!isState(state)) return;
      const before = shown?.state;
      shown = { beat, state };
      bars.play(beat, state);
      const face = kind === 'mechanic' ? keiFace(beat, state) : undefined;
      if (face) troupe.present('kei')?.feel(face);
      isAfloat = place === 'sea-night' || place === 'sea-storm';
      room.show(beat, state);
      await Promise.all([
        boat.show(isAfloat),
        pier.show(beat, line, state),
        ...(isAfloat ? [showSea(beat, state, before)] : [weather.rain(0)]),
      ]);
    },
    arrange(layout) {
      // Every layout of this level is its own kind.
      const own = layout as Layout;
      const isOther = own.shape !== shape;
      ({ shape, axis } = own);
      boat.place(axis, isAfloat || shown === undefined ? own.spots['kei'] : undefined);
      weather.place(axis);
      pier.place(axis, shape);
      if (isOther && shown && isAfloat) {
        net.show(shown.state, shape);
        void flock.show(lightPlaces(shown.beat, shown.state, shape));
      }
    },
    called: () => undefined,
    step(milliseconds) {
      bars.step(milliseconds);
      if (!isAfloat) return;
      swell.step(milliseconds);
      for (const part of [boat, flock, net, pile, things, weather]) part.step(milliseconds);
    },
    pause: (paused) => bars.pause(paused),
    options(options) {
      bars.options(options);
      if (!motion.live) drawAll();
    },
    find(name) {
      const [kind, id = ''] = name.split(':');
      const hand = kind === 'hand' ? shown?.state.hands[Number(id)] : undefined;
      const point =
        kind === 'lantern' || hand !== undefined
          ? flock.pointOf(hand ?? id)
          : kind === 'stone'
            ? pile.pointOf(id)
            : kind === 'net'
              ? net.middle
              : kind === 'boat'
                ? { x: 372, y: 560 }
                : undefined;
      if (!point || !isAfloat) return undefined;
      return { x: axis === 0 ? point.x : axis - point.x, y: point.y };
    },
  };
}
