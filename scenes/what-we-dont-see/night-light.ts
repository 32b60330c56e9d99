// All the light at night together: how dark it is, the lamp, and who stands in which light.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Board } from '../_kit/board';
import type { BeatScene, Spot } from '../_kit/story-parts';
import type { Troupe } from '../_kit/troupe';
import type { PlaceName } from './beat-scene';
import { Darkness, type Light } from './darkness';
import { LampLight } from './lamp-light';
import type { Layout } from './layout';
import { darkOf, placeLights, sightLight } from './place-lights';
import { sightOf } from './seen';
import { atlasOf, cardedIn, lampAt } from './who-is-where';

/** A moment as the light needs it. */
export interface LightMoment {
  readonly beat: string;
  readonly line: number | undefined;
  readonly state: State;
  readonly scene: BeatScene<PlaceName>;
}

const amber = 0xffc46b;
const moon = 0x9fb4ff;
/** The middle of somebody's light, their chin, over the feet, for size 1; of somebody who sits it is the same. */
const chest = 440;
const you = [240, 0.72] as const;
const guest = sightLight.seen;
const rims = { paper: 0, seen: 0.35, lit: 0.95 } as const;
/** On air and at the bay lamps are on every side. */
const festive = 0.5;

/** The night's light. */
export class NightLight {
  readonly #dark: Darkness;
  readonly #lamp: LampLight;
  readonly #troupe: Troupe;
  #moment: LightMoment | undefined;
  #caller: Spot | undefined;
  #layout: Layout | undefined;

  constructor(board: Board, troupe: Troupe) {
    this.#dark = new Darkness(board);
    this.#lamp = new LampLight(board, this.#dark);
    this.#troupe = troupe;
  }

  /** Where the flame is, while the lamp is there. */
  get lamp(): { readonly x: number; readonly y: number } | undefined {
    return this.#lamp.flame;
  }

  /** A moment came; in a new place light is there at once. */
  async show(moment: LightMoment, layout: Layout, moved: boolean): Promise<void> {
    this.#moment = moment;
    if (moved) this.#lamp.steady();
    this.#rims(moment, layout);
    const { scene, beat, line, state } = moment;
    await Promise.all([
      this.#place(layout, moved),
      this.#dark.deepen(darkOf(scene.place, beat, line, state)),
      this.#lamp.burn(state.lamp),
    ]);
  }

  /** The shape of the page changed. */
  arrange(layout: Layout): void {
    if (this.#moment) void this.#place(layout, true);
  }

  /** Somebody speaks from elsewhere: their window shines. */
  call(caller: Spot | undefined): void {
    this.#caller = caller;
    if (this.#layout) void this.#place(this.#layout, false);
  }

  async #place(layout: Layout, now: boolean): Promise<void> {
    this.#layout = layout;
    const moment = this.#moment;
    if (!moment || layout.place !== moment.scene.place) return;
    const { scene } = moment;
    const idris = scene.people.find(({ who }) => who === 'idris');
    const spot = idris && layout.spots[idris.spot];
    const hung = lampAt(scene.place, spot, idris?.hold === 'sit', layout);
    this.#lamp.hang(hung);
    const lights = this.#lights(moment, layout);
    this.#dark.keep(new Set([...lights.keys(), ...(hung ? [this.#lamp.name] : [])]));
    await Promise.all([...lights].map(([name, light]) => this.#dark.shine(name, light, { now })));
  }

  #lights({ beat, state, scene }: LightMoment, layout: Layout): Map<string, Light> {
    const { spots, axis } = layout;
    const lights = new Map(placeLights(scene.place, axis, beat, state));
    const add = (
      name: string,
      spot: Spot | undefined,
      atlas: number,
      [radius, strength]: readonly [number, number],
    ): void => {
      if (!spot) return;
      const size = spot.scale * atlas;
      lights.set(name, { x: spot.x, y: spot.y - chest * size, radius: radius * size * 1.1, strength });
    };
    const cards = cardedIn(scene.place, beat);
    for (const { whom, who, spot } of cards) {
      add(whom, spots[spot], atlasOf(who), sightLight[sightOf(whom, beat, state)]);
    }
    for (const { who, spot } of scene.people) {
      const isCarded = cards.some((one) => one.who === who && one.spot === spot);
      if (!isCarded) add(`who-${who}`, spots[spot], atlasOf(who), who === 'idris' ? you : guest);
    }
    if (this.#caller) add('caller', this.#caller, atlasOf('nila'), sightLight.lit);
    return lights;
  }

  #rims({ beat, state, scene }: LightMoment, { axis }: Layout): void {
    const cards = cardedIn(scene.place, beat);
    const isDark = darkOf(scene.place, beat, 1, state) > 0;
    for (const { who, spot } of scene.people) {
      const card = cards.find((one) => one.who === who && one.spot === spot);
      const sight = card ? sightOf(card.whom, beat, state) : 'seen';
      // The lamp is on the side of Idris; his own is lit from where he holds it.
      const side = (who === 'idris' ? -1 : 1) * (axis === 0 ? 1 : -1);
      const isWarm = !isDark || sight === 'lit' || who === 'idris';
      this.#troupe.present(who)?.light(isWarm ? amber : moon, side, isDark ? rims[sight] : festive);
    }
  }
}
