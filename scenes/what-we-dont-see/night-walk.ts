// The street at night, seen from afar, with its four doors; and nearer, where one sits on the kerb in the dark.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { glide } from '../_kit/glide';
import { fileAt, loadFiles, loadJson, pictureAt } from '../_kit/load-files';
import type { Place } from '../_kit/painted-places';
import type { Shape } from '../_kit/place-camera';
import { levelFiles } from './level-files';
import { addProp } from './props';
import { pavement, views } from './street-view';

type Container = GameObjects.Container;

interface Layer {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parallax: number;
}

/** Numbers of the painter: units of the street. */
const periods: Readonly<Record<string, number>> = { far: 1200, ground: 640, fore: 1500 };
const tiles = { from: -3, to: 8 } as const;
/** Sky and what lies right before the eye keep their size. */
const whole: readonly string[] = ['sky', 'fore'];
const near = { scale: 0.86, left: -30, ground: 606 } as const;
const drift = 46;
const slideTime = 1500;
/** The part of a lantern over its light on the water. */
const dry = 0.79;

/** The lanterns of level 3, hung over the street: plain ones where none is known. */
const line = [
  [170, 128, 0.9],
  [420, 172, 1.05],
  [690, 132, 0.95],
] as const;

/** Everything follows from which view it is. */
export class NightWalk {
  readonly #board: Board;
  readonly #layers: { readonly part: Container; readonly layer: Layer }[] = [];
  readonly #lanterns: { readonly image: GameObjects.Image; readonly glow: GameObjects.Image }[] = [];
  #kerb: GameObjects.Image | undefined;
  #shape: Shape = 'wide';
  #isNear = false;
  #shift = 0;

  constructor(board: Board) {
    this.#board = board;
  }

  /** How far the street has slid, in units of the picture; a motion changes it bit by bit. */
  get shift(): number {
    return this.#shift;
  }

  set shift(units: number) {
    this.#shift = units;
    this.#place();
  }

  /** Builds the street into its place, once. */
  async dress({ behind, before }: Place): Promise<void> {
    const { scene } = this.#board;
    const layers = ((await loadJson(fileAt(levelFiles, 'night-street/layers.json'))) ?? []) as readonly Layer[];
    const key = (name: string) => `night-street/${name}`;
    await loadFiles(
      scene,
      layers.map(({ name }) => pictureAt(levelFiles, key(name), key(name))),
    );
    for (const layer of layers) {
      const part = scene.add.container(0, 0, this.#tiles(layer, key(layer.name)));
      this.#layers.push({ part, layer });
      if (layer.name === 'fore') before.add(part);
      else behind.add(part);
      if (layer.name === 'far') behind.add(this.#hang());
    }
    this.#kerb = addProp(scene, 'kerb', 0, 628, 1.5).setVisible(false);
    behind.add(this.#kerb);
    this.#place();
  }

  /** The walk goes on, or comes to rest on the kerb. */
  async show(beat: string, lanterns: readonly string[]): Promise<void> {
    this.#isNear = beat === 'dark';
    this.#kerb?.setVisible(this.#isNear);
    for (const [index, { image }] of this.#lanterns.entries()) {
      // Somebody's lantern has the colour that it had on the water; the names only say that it is somebody's.
      const lantern = lanterns[index];
      image.setFrame(`lantern-${lantern === undefined ? 1 : (lantern.length % 3) + 1}`).setVisible(!this.#isNear);
      image.setCrop(0, 0, image.frame.width, image.frame.height * dry);
      this.#lanterns[index]?.glow.setVisible(!this.#isNear);
    }
    if (this.#board.motion.live) this.#shift = drift;
    this.#place();
    await glide(this.#board, this, { shift: 0 }, { duration: slideTime, ease: 'Cubic.out' });
  }

  /** The shape of the page changed. */
  arrange(shape: Shape): void {
    this.#shape = shape;
    this.#place();
  }

  #tiles({ name, x, y, width, height }: Layer, key: string): GameObjects.Image[] {
    const { scene } = this.#board;
    if (!scene.textures.exists(key)) return [];
    const period = periods[name];
    const count = period === undefined ? 1 : tiles.to - tiles.from;
    const first = period === undefined ? 0 : tiles.from;
    return Array.from({ length: count }, (_, index) =>
      scene.add
        .image(x + (first + index) * (period ?? 0), y, key)
        .setOrigin(0)
        // Tiles overlap a little, so that no seam shines through.
        .setDisplaySize(width + (period === undefined ? 0 : 2), height),
    );
  }

  #hang(): Container {
    const { scene, motion } = this.#board;
    const string = scene.add.graphics().lineStyle(2, 0x0a0f26, 0.8);
    const [from, to] = [-400, 1400];
    string.beginPath().moveTo(from, 60);
    for (let x = from; x <= to; x += 30) string.lineTo(x, hangsAt(x));
    string.strokePath();
    for (const [index, [x, , scale]] of line.entries()) {
      const y = hangsAt(x);
      const glow = addProp(scene, 'glow-warm', x, y + 56, 2.4).setAlpha(0.5);
      const image = addProp(scene, 'lantern-1', x, y + 48, scale * 0.72);
      // Over the street nothing lies on water.
      image.setCrop(0, 0, image.frame.width, image.frame.height * dry);
      motion.idle({ targets: image, angle: { from: -3, to: 3 }, duration: 2100 + index * 340 }, () =>
        image.setAngle(0),
      );
      motion.idle({ targets: glow, alpha: 0.72, duration: 1700 + index * 290 }, () => glow.setAlpha(0.5));
      this.#lanterns.push({ image, glow });
    }
    return scene.add.container(0, 0, [string, ...this.#lanterns.flatMap(({ glow, image }) => [glow, image])]);
  }

  #place(): void {
    const { scale, left, ground } = this.#isNear ? near : views[this.#shape];
    for (const { part, layer } of this.#layers) {
      const isWhole = whole.includes(layer.name);
      const shift = this.#shift * layer.parallax;
      part.setScale(isWhole ? 1 : scale);
      part.setPosition((isWhole ? 0 : -left * scale) + shift, isWhole ? 0 : ground - pavement * scale);
    }
    this.#kerb?.setX(this.#shape === 'wide' ? 420 : 340);
  }
}

/** The string over the street sags between its ends. */
function hangsAt(x: number): number {
  const share = (x + 400) / 1800;
  return 70 + Math.sin(share * Math.PI) * 74;
}
