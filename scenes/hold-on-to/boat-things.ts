// Small things on and around the boat: the kalimba, a door with light under it, a hand, a blanket, a phone, hearts.
import type { GameObjects } from 'phaser';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Shape } from '../_kit/place-camera';
import { glide } from '../_kit/glide';
import { addProp, unitsOf } from './props';
import type { Point, RockingBoat } from './rocking-boat';

/** From this turn of the night on, Oma's light is seen under her door. */
const omaUp = 8;
interface Far {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
/** Oma's door, far behind on the water; and the curtain before which comments wait. */
const doorAt: Readonly<Record<Shape, Far>> = {
  wide: { x: 812, y: 426, scale: 0.5 },
  tall: { x: 232, y: 426, scale: 0.42 },
};
const curtainAt: Readonly<Record<Shape, Far>> = {
  wide: { x: 806, y: 526, scale: 0.64 },
  tall: { x: 606, y: 408, scale: 0.58 },
};
const floorDepth = 62;
const heartCount = 9;
/** Beats in which Kei sits on the floor of the boat. */
const floorBeats = ['a3-under', 'a3-string', 'a3-stay'];
const blanketBeats = [...floorBeats, 'a3-up', 'a3-up-oma'];
const handBeats = ['a1-show', 'a3-up-oma'];
/** Only a screen lights Kei's face. */
const screenBeats = ['a1-sit', 'a2-spy', 'a2-round'];

/** Where things lie on the boat, and how large. */
const aboard = {
  kalimba: { frame: 'kalimba', x: 356, y: 530, scale: 0.86, angle: -6 },
  phone: { frame: 'phone-down', x: 486, y: 534, scale: 0.8, angle: -3 },
  blanket: { frame: 'blanket', x: 356, y: 484, scale: 0.86, angle: 0 },
  hand: { frame: 'hand', x: 508, y: 566, scale: 1.06, angle: -8 },
} as const;
type Aboard = keyof typeof aboard;

/** Kei sits on the floor: nothing caught the fall. */
export const isOnFloor = (beat: string, { outcome }: State): boolean =>
  floorBeats.includes(beat) || (beat === 'a3-storm' && outcome === 'under');

const isOmaUp = (beat: string, { turn, told }: State): boolean =>
  beat === 'a2-oma' || (beat.startsWith('a2') && (turn >= omaUp || told.includes('oma')));

/** Unseen until a moment asks for them; things on the boat rock with it. */
export class BoatThings {
  readonly #board: Board;
  readonly #boat: RockingBoat;
  readonly #aboard: Readonly<Record<Aboard, GameObjects.Image>>;
  readonly #screen: GameObjects.Image;
  readonly #curtain: GameObjects.Image;
  readonly #door: readonly GameObjects.Image[];
  readonly #warmth: GameObjects.Image;
  readonly #hearts: readonly GameObjects.Image[];
  readonly #point: Point = { x: 0, y: 0 };
  #seated = 0;

  constructor(board: Board, boat: RockingBoat) {
    this.#board = board;
    this.#boat = boat;
    const { scene } = board;
    const put = (name: Aboard): GameObjects.Image => {
      const { frame, scale, angle } = aboard[name];
      const image = addProp(scene, frame).setAngle(angle).setAlpha(0);
      return image.setScale(image.scaleX * scale);
    };
    const [kalimba, phone, blanket, hand] = [put('kalimba'), put('phone'), put('blanket'), put('hand')];
    this.#aboard = { kalimba, phone, blanket, hand };
    this.#curtain = addProp(scene, 'curtain').setAlpha(0);
    this.#screen = addGlow(scene, 356, 470, 190, 0x9be8ff, 0);
    for (const [index, image] of [kalimba, phone, blanket].entries()) boat.over.addAt(image, index);
    boat.over.add([this.#screen, hand]);
    this.#door = [addProp(scene, 'door').setAlpha(0), addProp(scene, 'door-light').setAlpha(0)];
    for (const image of this.#door) image.setOrigin(0.5, 1);
    this.#warmth = addGlow(scene, 0, 0, 150, 0xffc978, 0);
    for (const [index, image] of [this.#warmth, ...this.#door].entries()) boat.under.addAt(image, index);
    boat.under.add(this.#curtain);
    this.place('wide');
    this.#hearts = Array.from({ length: heartCount }, () => addProp(scene, 'heart').setAlpha(0));
    boat.under.add([...this.#hearts]);
  }

  async show(beat: string, line: number | undefined, state: State): Promise<void> {
    const isLow = isOnFloor(beat, state);
    const isBlanketed = isLow || blanketBeats.includes(beat);
    this.#seated = isLow ? floorDepth : 0;
    this.#boat.sink(this.#seated);
    // What was just chosen is seen in the beat of the choice, when no line is said.
    const isShown = beat === 'a1-stone' && line === undefined && state.told.includes('oma');
    this.#pour(beat === 'a2-fish');
    const { kalimba, phone, blanket, hand } = this.#aboard;
    this.draw();
    await Promise.all([
      this.#fade(kalimba, !isBlanketed && !beat.startsWith('a3')),
      this.#fade(blanket, isBlanketed),
      this.#fade(hand, handBeats.includes(beat) || isShown),
      this.#fade(phone, beat === 'a2-rest'),
      this.#fade(this.#screen, screenBeats.includes(beat), 0.5),
      this.#fade(this.#curtain, beat.startsWith('a2') && state.approving, 0.94),
      ...this.#door.map((image) => this.#fade(image, isOmaUp(beat, state))),
      this.#fade(this.#warmth, isOmaUp(beat, state), 0.5),
    ]);
    this.draw();
  }

  /** What is far off stands where a page of this shape shows it. */
  place(shape: Shape): void {
    const { scene } = this.#board;
    const put = (image: GameObjects.Image, frame: string, { x, y, scale }: Far): void => {
      image.setPosition(x, y).setScale(unitsOf(scene, frame) * scale);
    };
    for (const image of this.#door) put(image, 'door', doorAt[shape]);
    put(this.#curtain, 'curtain', curtainAt[shape]);
    this.#warmth.setPosition(doorAt[shape].x, doorAt[shape].y);
  }

  draw(): void {
    for (const name of Object.keys(aboard) as Aboard[]) {
      const image = this.#aboard[name];
      if (image.alpha === 0) continue;
      const { x, y } = aboard[name];
      this.#boat.carry(x, y + (name === 'blanket' ? this.#seated : 0), this.#point);
      image.setPosition(this.#point.x, this.#point.y);
    }
  }

  #fade(image: GameObjects.Image, shown: boolean, most = 1): Promise<void> {
    return glide(this.#board, image, { alpha: shown ? most : 0 }, { duration: 500 });
  }

  /** Fast, and a lot of them; none has hands to hold with. */
  #pour(poured: boolean): void {
    const { motion } = this.#board;
    for (const [number, heart] of this.#hearts.entries()) {
      if (!poured) {
        void this.#fade(heart, false);
        continue;
      }
      const x = 190 + ((number * 0.618) % 1) * 640;
      const y = 60 + ((number * 0.755) % 1) * 330;
      heart.setPosition(x, motion.live ? 540 : y).setAlpha(0.9);
      const config = { duration: 2600, delay: motion.live ? number * 260 : 0, ease: 'Sine.out' };
      void glide(this.#board, heart, { x: x + 24, y, alpha: 0.9 }, config);
    }
  }
}
