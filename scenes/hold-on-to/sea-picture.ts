// The sea as moments of the story change it: lanterns, stones, net, swell, weather, and how the boat lies in it.
import { stonesIn } from '../../src/domain/mechanics/hold-the-light/hands';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import type { Shape } from '../_kit/place-camera';
import { BoatThings, isOnFloor } from './boat-things';
import { LanternFlock } from './lantern-flock';
import { isCaught, lightPlaces } from './light-places';
import { Net } from './net';
import type { Point, RockingBoat } from './rocking-boat';
import { StonePile } from './stone-pile';
import { stonePlaces } from './stone-places';
import type { Swell } from './swell';
import { Weather } from './weather';

/** The sea with no light on it and no stone in the hands. */
const dusk = 0.34;
const perTied = 0.07;
const perHeld = 0.05;
const perStone = 0.13;
const stormLight = 0.72;
const perStormStone = 0.07;
/** The one slow second. */
const slow = 1100;
const amidships = { x: 372, y: 560 } as const;

const isStorm = (beat: string): boolean => beat === 'a3-storm';
/** From the storm on, the water is rough. */
const isRough = (beat: string): boolean => beat.startsWith('a3');

function brightness(beat: string, state: State): number {
  const lights = state.tied.length * perTied + state.hands.length * perHeld;
  if (isStorm(beat)) return stormLight - (state.outcome === null ? state.stormIndex * perStormStone : 0);
  return dusk + lights - stonesIn(state, 'hands').length * perStone;
}

/** How the boat lies: the storm tips it more with every stone. */
function lieOf(beat: string, { stormIndex, outcome }: State): readonly [sway: number, lean: number, dip: number] {
  if (isStorm(beat) && outcome === null) return [2.4 + stormIndex * 0.3, stormIndex * 0.75, stormIndex * 2.4];
  return isRough(beat) ? [1.6, 1.2, 6] : [1, 0, 0];
}

/** Everything that is on the water or hangs over it. */
export class SeaPicture {
  readonly #boat: RockingBoat;
  readonly #swell: Swell;
  readonly #flock: LanternFlock;
  readonly #net: Net;
  readonly #pile: StonePile;
  readonly #things: BoatThings;
  readonly #weather: Weather;
  #shape: Shape = 'wide';
  #shown: { readonly beat: string; readonly state: State } | undefined;

  constructor(board: Board, boat: RockingBoat, swell: Swell) {
    this.#boat = boat;
    this.#swell = swell;
    this.#flock = new LanternFlock(board, boat);
    this.#net = new Net(board, boat, this.#flock);
    this.#pile = new StonePile(board, boat);
    this.#things = new BoatThings(board, boat);
    this.#weather = new Weather(board, boat);
  }

  async show(beat: string, line: number | undefined, state: State): Promise<void> {
    const before = this.#shown;
    this.#shown = { beat, state };
    const hasFallen = isStorm(beat) && before?.state.outcome === null && state.outcome !== null;
    this.#weather.rain(isStorm(beat) ? 1 : isRough(beat) ? 0.4 : 0);
    this.#net.show(state, this.#shape);
    const isStringNear = isOnFloor(beat, state) && !isStorm(beat);
    await Promise.all([
      this.#flock.show(lightPlaces(beat, state, this.#shape)),
      this.#pile.show(stonePlaces(beat, state, this.#shape)),
      this.#things.show(beat, line, state),
      hasFallen ? this.#fall(state) : this.#lie(beat, state),
      this.#weather.string(beat === 'a3-up' ? 'tight' : isStringNear ? 'near' : 'away'),
    ]);
    this.draw();
  }

  /** The story is elsewhere: it does not rain there. */
  leave(): void {
    this.#weather.rain(0);
  }

  place(axis: number, shape: Shape): void {
    this.#weather.place(axis);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#things.place(shape);
    if (!this.#shown) return;
    const { beat, state } = this.#shown;
    this.#net.show(state, shape);
    void this.#flock.show(lightPlaces(beat, state, shape));
    void this.#pile.show(stonePlaces(beat, state, shape));
  }

  step(milliseconds: number): void {
    this.#swell.step(milliseconds);
    this.#boat.step(milliseconds);
    for (const part of [this.#flock, this.#net, this.#pile, this.#weather]) part.step(milliseconds);
    this.#things.draw();
  }

  draw(): void {
    for (const part of [this.#boat, this.#flock, this.#net, this.#pile, this.#things]) part.draw();
  }

  /** Where a thing of the sea is now, in the scene's units before mirroring. */
  find(name: string): Readonly<Point> | undefined {
    const [kind, id = ''] = name.split(':');
    const held = kind === 'hand' ? this.#shown?.state.hands[Number(id)] : undefined;
    if (held !== undefined || kind === 'lantern') return this.#flock.pointOf(held ?? id);
    if (kind === 'stone') return this.#pile.pointOf(id);
    if (kind === 'net') return this.#net.middle;
    return kind === 'boat' ? amidships : undefined;
  }

  async #lie(beat: string, state: State): Promise<void> {
    this.#swell.rise(isStorm(beat) ? 2.2 : isRough(beat) ? 1.3 : 1);
    this.#swell.light(brightness(beat, state));
    const [sway, lean, dip] = lieOf(beat, state);
    const carries = isRough(beat) && isCaught(state);
    await Promise.all([this.#net.stretch(carries ? 0.85 : 0, 500), this.#boat.sway(sway, lean, dip, 900)]);
  }

  /** You lose your hold; then the net takes the weight, or Kei sits on the floor of the boat. */
  async #fall(state: State): Promise<void> {
    this.#swell.rise(0.5);
    await this.#boat.sway(0.4, 9, 46, slow);
    if (!isCaught(state)) {
      await this.#boat.sway(0.8, 0.6, 8, 1200);
      return;
    }
    this.#swell.light(1);
    await Promise.all([this.#net.stretch(1, 700), this.#boat.sway(1.2, 1, -6, 900)]);
  }
}
