// Small things on and around the boat: the kalimba, a door with light under it, a hand, a blanket, a phone, hearts.
import type { GameObjects } from 'phaser';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { glide } from './glide';
import { addProp } from './props';
import type { RockingBoat } from './rocking-boat';

/** The things. */
export interface BoatThings {
  show(beat: string, state: State): Promise<unknown>;
  step(milliseconds: number): void;
  draw(): void;
}

/** From this turn of the night on, Oma's light is seen under her door. */
const omaUp = 8;
const doorAt = { x: 806, y: 424, scale: 0.5 } as const;
const floorDepth = 62;
const hearts = 9;
/** Beats in which Kei sits on the floor of the boat. */
const floorBeats = ['a3-under', 'a3-string', 'a3-stay'];
const blanketBeats = [...floorBeats, 'a3-up', 'a3-up-oma'];

interface Carried {
  readonly image: GameObjects.Image;
  readonly x: number;
  readonly y: number;
}

/** Kei sits on the floor: nothing caught the fall. */
export const isOnFloor = (beat: string, { outcome }: State): boolean =>
  floorBeats.includes(beat) || (beat === 'a3-storm' && outcome === 'under');

const isOmaUp = (beat: string, { turn, told }: State): boolean =>
  beat === 'a2-oma' || (beat.startsWith('a2') && (turn >= omaUp || told.includes('oma')));

/** Adds them, unseen; things on the boat rock with it. */
export function addBoatThings(board: Board, boat: RockingBoat): BoatThings {
  const { scene, motion } = board;
  const carried: Carried[] = [];
  const put = (frame: string, x: number, y: number, scale: number): GameObjects.Image => {
    const image = addProp(scene, frame, x, y).setAlpha(0);
    image.setScale(image.scaleX * scale);
    carried.push({ image, x, y });
    return image;
  };
  const kalimba = put('kalimba', 356, 528, 0.86).setAngle(-6);
  const blanket = put('blanket', 356, 484, 0.86);
  const hand = put('hand', 516, 560, 1.06).setAngle(-8);
  const phone = put('phone-down', 250, 546, 0.8).setAngle(-4);
  const screen = addGlow(scene, 356, 470, 190, 0x9be8ff, 0);
  boat.over.addAt(kalimba, 0);
  boat.over.addAt(phone, 1);
  boat.over.addAt(blanket, 2);
  boat.over.add([screen, hand]);
  const door = addProp(scene, 'door', doorAt.x, doorAt.y).setOrigin(0.5, 1);
  const light = addProp(scene, 'door-light', doorAt.x, doorAt.y).setOrigin(0.5, 1);
  for (const image of [door, light]) image.setScale(image.scaleX * doorAt.scale).setAlpha(0);
  const warmth = addGlow(scene, doorAt.x, doorAt.y, 150, 0xffc978, 0);
  boat.under.addAt(warmth, 0);
  boat.under.addAt(door, 1);
  boat.under.addAt(light, 2);
  const flying = Array.from({ length: hearts }, () => addProp(scene, 'heart').setAlpha(0));
  boat.under.add(flying);
  let seated = 0;

  const fade = (image: GameObjects.Image, alpha: number): Promise<void> =>
    glide(board, image, { alpha }, { duration: 500 });

  /** Fast, and a lot of them; none has hands to hold with. */
  async function pour(heart: GameObjects.Image, number: number): Promise<void> {
    const x = 180 + ((number * 0.618) % 1) * 640;
    heart.setPosition(x, motion.live ? 520 : 120 + (number % 4) * 74).setAlpha(motion.live ? 0.95 : 0.7);
    await motion.wait(number * 240);
    await glide(board, heart, { x: x + 30, y: -70, alpha: 0.5 }, { duration: 2300, ease: 'Sine.in' });
  }

  const point = { x: 0, y: 0 };
  const draw = (): void => {
    for (const { image, x, y } of carried) {
      if (image.alpha === 0) continue;
      boat.carry(x, y + (image === blanket ? seated : 0), point);
      image.setPosition(point.x, point.y);
    }
  };

  return {
    draw,
    step: draw,
    async show(beat, state) {
      const isUp = isOmaUp(beat, state);
      const isLow = isOnFloor(beat, state);
      seated = isLow ? floorDepth : 0;
      boat.sink(seated);
      const isBlanketed = isLow || blanketBeats.includes(beat);
      for (const heart of flying) heart.setAlpha(0);
      if (beat === 'a2-fish') for (const [number, heart] of flying.entries()) void pour(heart, number);
      draw();
      await Promise.all([
        fade(kalimba, isBlanketed || beat.startsWith('a3') ? 0 : 1),
        fade(blanket, isBlanketed ? 1 : 0),
        fade(hand, beat === 'a1-show' || beat === 'a3-up-oma' ? 1 : 0),
        fade(phone, beat === 'a2-rest' ? 1 : 0),
        fade(screen, beat === 'a1-sit' || beat === 'a2-spy' || beat === 'a2-round' ? 0.5 : 0),
        ...[door, light].map((image) => fade(image, isUp ? 1 : 0)),
        fade(warmth, isUp ? 0.5 : 0),
      ]);
      draw();
    },
  };
}
