// The street of the walk: pieces that pass by, lamps that come on, a crowd that stays behind, somebody ahead.
import type { GameObjects } from 'phaser';
import { corridorOf } from '../../src/domain/mechanics/word-loom/walk';
import type { WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import type { Board } from '../_kit/board';
import { atlasAt, fileAt, loadFiles, loadJson, pictureAt } from '../_kit/load-files';
import type { Place } from '../_kit/painted-places';
import { levelFiles, viewFiles } from './level-files';
import { addProp } from './props';
import { viewKey, Walker } from './walker';

type Container = GameObjects.Container;

interface Layer {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parallax: number;
}

/** Numbers of the painter (`dusk-props/props.json`, places.street): units of the scene. */
const way = 2400;
const feet = 618;
const ground = 606;
const periods: Readonly<Record<string, number>> = { far: 1200, ground: 640, fore: 1500 };
const view = 1920;
const lampsAt = [100, 700, 1120, 1580, 2096, 2570] as const;
const trees = [
  [300, 1],
  [1004, 0.9],
  [1790, 0.94],
  [2330, 0.86],
] as const;
const endOfWay = { friend: [2930, 610], lamp: [3320, 214], seat: [3030, 474] } as const;
const you = { wide: 430, tall: 340 } as const;
const crowd = { wide: 130, tall: 90 } as const;
const size = 0.62;
/** A lamp comes on when she is so near. */
const near = 520;
const stepTime = 900;
/** Glow and tug of a piece of paper that flies at the bag. */
const tugAt = { x: -96, y: -150 } as const;

/** How far she has come is one number; everything on the street follows from it. */
export class StreetWalk {
  readonly #board: Board;
  readonly #moving: { readonly part: Container; readonly parallax: number }[] = [];
  readonly #lamps: { readonly x: number; readonly light: GameObjects.Image }[] = [];
  #walker: Walker | undefined;
  #crowd: Container | undefined;
  #tug: GameObjects.Image | undefined;
  #friends = new Map<string, Walker>();
  #shape: keyof typeof you = 'wide';
  #distance = 0;
  #state: State | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Units of the street that are walked; a motion changes it bit by bit. */
  get distance(): number {
    return this.#distance;
  }

  set distance(units: number) {
    if (units !== this.#distance) this.#walker?.walk(units);
    this.#distance = units;
    this.#place();
  }

  /** Builds the street into its place, once. */
  async dress({ behind, before }: Place): Promise<void> {
    const { scene } = this.#board;
    const layers = ((await loadJson(fileAt(levelFiles, 'dusk-street/layers.json'))) ?? []) as readonly Layer[];
    const key = (name: string) => `dusk-street/${name}`;
    await loadFiles(scene, [
      ...layers.map(({ name }) => pictureAt(levelFiles, key(name), key(name))),
      ...(['amara', 'kei', 'nila'] as const).map((who) => atlasAt(viewFiles, viewKey(who), `views/${who}`)),
    ]);
    for (const layer of layers) {
      const part = scene.add.container(0, 0, this.#tiles(layer, key(layer.name)));
      this.#moving.push({ part, parallax: layer.parallax });
      if (layer.name === 'fore') before.add(part);
      else behind.add(part);
    }
    behind.add(this.#furnish());
    this.#crowd = scene.add.container(0, ground, [
      addProp(scene, 'shade-crowd'),
      addProp(scene, 'crowd-bubble', 60, -720, 1.2),
    ]);
    this.#walker = new Walker(scene, 'amara', size);
    this.#tug = addProp(scene, 'paper-twist', 0, 0, 0.4).setVisible(false);
    behind.add([this.#crowd, this.#tug, this.#walker]);
    this.#place();
    if (this.#state) void this.show(this.#state);
  }

  /** A moment of the walk came: she walks to where she is now. */
  async show(state: State): Promise<void> {
    const isFirst = this.#state === undefined || state.halves === 0;
    this.#state = state;
    const share = Math.min(1, state.halves / 2 / corridorOf(state));
    const target = way * share;
    for (const [who, friend] of this.#friends) friend.setVisible(who === state.person);
    this.#walker?.feel(state.tug === null ? (share > 0.6 ? 'calm' : 'hurt') : 'anxious');
    if (isFirst) this.distance = target;
    const back = target < this.#distance;
    await this.#board.motion.move(
      this,
      { distance: target },
      { duration: back ? stepTime * 1.4 : stepTime, ease: 'Linear' },
    );
    this.#walker?.stand();
    this.#pull(state);
  }

  /** The shape of the page changed. */
  arrange(shape: keyof typeof you): void {
    this.#shape = shape;
    this.#place();
  }

  /** Where she is, for words that stand beside her. */
  find(): { readonly x: number; readonly y: number } {
    return { x: you[this.#shape], y: feet - 420 * size };
  }

  /** Kind or not, what pulls at the bag looks the same: a piece of paper with a hook. */
  #pull({ tug }: State): void {
    const paper = this.#tug;
    if (!paper) return;
    const [x, y] = [you[this.#shape] + tugAt.x, feet + tugAt.y];
    if (tug === null) {
      paper.setVisible(false);
      return;
    }
    paper.setVisible(true).setPosition(x - 160, y - 60);
    void this.#board.motion.move(paper, { x, y }, { duration: 380, ease: 'Back.out' });
  }

  #tiles({ name, x, y, width, height, parallax }: Layer, key: string): GameObjects.Image[] {
    const { scene } = this.#board;
    if (!scene.textures.exists(key)) return [];
    const period = periods[name];
    const many = period === undefined ? 1 : Math.ceil((way * parallax + view) / period) + 1;
    return Array.from({ length: many }, (_, index) =>
      scene.add
        .image(x + index * (period ?? 0), y, key)
        .setOrigin(0)
        // Tiles overlap a little, so that no seam shines through.
        .setDisplaySize(width + (period === undefined ? 0 : 2), height),
    );
  }

  /** Trees, lamps with their light, the seat that is kept, and those who may wait. */
  #furnish(): Container {
    const { scene, motion } = this.#board;
    const things: GameObjects.GameObject[] = trees.map(([x, scale]) => addProp(scene, 'tree', x, ground - 40, scale));
    for (const x of [...lampsAt, endOfWay.lamp[0]]) {
      const light = addProp(scene, 'street-lamp-light', x, ground - 40);
      this.#lamps.push({ x, light });
      things.push(light, addProp(scene, 'street-lamp', x, ground - 40));
      const { scaleX } = light;
      motion.idle({ targets: light, scaleX: scaleX * 1.04, duration: 1900 + (x % 700) }, () =>
        light.setScale(scaleX, light.scaleY),
      );
    }
    things.push(addProp(scene, 'seat', ...endOfWay.seat));
    for (const who of ['kei', 'nila'] as const) {
      const friend = new Walker(scene, who, size).setPosition(...endOfWay.friend).setVisible(false);
      // Looks towards her.
      friend.scaleX *= -1;
      this.#friends.set(who, friend);
      things.push(friend);
    }
    const part = scene.add.container(0, 0, things);
    this.#moving.push({ part, parallax: 1 });
    return part;
  }

  #place(): void {
    const share = this.#distance / way;
    for (const { part, parallax } of this.#moving) part.setX(-this.#distance * parallax);
    const x = you[this.#shape];
    this.#walker?.setPosition(x, feet);
    for (const { x: lampX, light } of this.#lamps) {
      const gap = lampX - this.#distance - x;
      light.setAlpha(Math.min(1, Math.max(0, 1 - (gap - near) / 260)));
    }
    // They stay where they are: smaller with every step.
    this.#crowd
      ?.setPosition(crowd[this.#shape] - share * 60, ground - share * 40)
      .setScale(0.5 - share * 0.32)
      .setAlpha(1 - share * 0.55);
  }
}
