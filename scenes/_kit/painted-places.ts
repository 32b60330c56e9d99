// The painted places of a level: loaded when the story goes there, faded from one to the next.
import type { GameObjects } from 'phaser';
import { addBeyond } from './beyond';
import type { Board } from './board';
import type { Files } from './load-files';
import type { Motion } from './motion';
import { loadParallax } from './parallax';

/** How a place is painted. */
export interface PlacePlan {
  /** Colours of what a page beyond the painting shows, above and below. */
  readonly beyond: readonly [number, number];
  /** Names of the layers that lie before people. */
  readonly front: readonly string[];
}

/** A place that has been loaded: what stands behind people and what before them. */
export interface Place {
  readonly behind: GameObjects.Container;
  readonly before: GameObjects.Container;
}

/** The places as a stage goes to them. */
export interface Places<Name extends string> {
  /** Fades to a place, the first one without fading; resolves when it is there. */
  go(name: Name): Promise<void>;
  /** Resolves when a place is loaded and can be gone to at once. */
  ready(name: Name): Promise<unknown>;
  /** Begins to load every place. */
  prepare(): void;
  /** Mirrors every place at half of `axis`; 0 shows them as painted. */
  mirror(axis: number): void;
}

/** What the places need; `dress` adds a level's own things to a place that was just loaded. */
export interface PlacesOptions<Name extends string> {
  readonly board: Board;
  readonly files: Files;
  /** Every place but `home`. */
  readonly plans: Readonly<Partial<Record<Name, PlacePlan>>>;
  /** A place that a level has built itself, in which its story begins. */
  readonly home?: { readonly name: Name; readonly place: Place };
  readonly dress?: (name: Name, place: Place) => void | Promise<void>;
}

const fade = 450;
const backDepth = 1;
const comingDepth = 1.5;
const frontDepth = 20;

async function fadeTo(motion: Motion, shown: boolean, ...parts: readonly GameObjects.Container[]): Promise<void> {
  if (shown) for (const part of parts) part.setVisible(true);
  await motion.move(parts, { alpha: shown ? 1 : 0 }, { duration: fade });
  // What is wholly hidden need not be drawn.
  for (const part of parts) part.setVisible(part.alpha > 0);
}

/** Nothing is loaded or shown yet but the home of the story, where it has one. */
export function addPlaces<Name extends string>(options: PlacesOptions<Name>): Places<Name> {
  const { board, files, plans, home, dress } = options;
  const { scene, motion } = board;
  const coming = new Map<Name, Promise<Place>>();
  const here = new Map<Name, Place>();
  let now: Name | undefined;
  let axis = 0;
  const mirrorPlace = ({ behind, before }: Place): void => {
    for (const part of [behind, before]) part.setScale(axis === 0 ? 1 : -1, 1).setX(axis);
  };
  const build = async (name: Name): Promise<Place> => {
    const plan = plans[name];
    if (!plan) throw new Error(`the place ${name} is not painted`);
    const painted = await loadParallax(scene, files, name, motion, plan.front);
    const hidden = (parts: GameObjects.GameObject[], depth: number): GameObjects.Container =>
      scene.add.container(0, 0, parts).setDepth(depth).setAlpha(0).setVisible(false);
    const back = [addBeyond(scene, ...plan.beyond), ...(painted?.back ? [painted.back] : [])];
    const place = { behind: hidden(back, backDepth), before: hidden([...(painted?.front ?? [])], frontDepth) };
    await dress?.(name, place);
    here.set(name, place);
    mirrorPlace(place);
    return place;
  };
  const placeOf = (name: Name): Promise<Place> => {
    const place = coming.get(name) ?? build(name);
    coming.set(name, place);
    return place;
  };
  if (home) {
    now = home.name;
    here.set(home.name, home.place);
    coming.set(home.name, Promise.resolve(home.place));
  }
  return {
    async go(name) {
      if (name === now) return;
      const isFirst = now === undefined;
      now = name;
      const place = await placeOf(name);
      if (now !== name) return;
      if (isFirst) for (const part of [place.behind, place.before]) part.setVisible(true).setAlpha(1);
      const others = [...here.values()].filter((other) => other !== place);
      // The new place comes over the old one, so that nothing shines through between them.
      place.behind.setDepth(comingDepth);
      for (const { behind } of others) behind.setDepth(backDepth);
      await Promise.all([
        fadeTo(motion, true, place.behind, place.before),
        ...others.map(({ before }) => fadeTo(motion, false, before)),
      ]);
      // Covered by now.
      if (now === name) for (const { behind } of others) behind.setVisible(false).setAlpha(0);
    },
    ready: placeOf,
    prepare() {
      for (const name of Object.keys(plans) as Name[]) void placeOf(name);
    },
    mirror(wanted) {
      axis = wanted;
      for (const place of here.values()) mirrorPlace(place);
    },
  };
}
