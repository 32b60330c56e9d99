// The lanterns on the bay: those of other people on the water, and the player's own in the hand or in the air.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { lanternsFile } from './festival-files';
import type { FestivalView } from './festival-view';
import { airSpot, floats, handSpot, specks } from './layout';
import { depths } from './shore';

/** The lanterns as a stage changes them. */
export interface Lights {
  show(view: FestivalView): void;
}

const afloatScale = 1 / 0.6;
/** Milliseconds until the light has gone from one end of the bay to the other. */
const spread = 2600;
const rise = 3400;

/** One lantern with the light round it. */
class Lantern {
  readonly image: GameObjects.Image;
  readonly glow: GameObjects.Image;
  gone: boolean | undefined;

  constructor({ scene }: Board, index: number) {
    this.glow = addGlow(scene, 0, 0, 120, 0xffb45e, 0.7);
    this.image = scene.add.image(0, 0, lanternsFile.key, `air-${(index % 3) + 1}`);
  }
}

function addFloats(board: Board): (view: FestivalView) => void {
  const { scene, motion } = board;
  const lights = floats.map(([x, y, scale], index) => {
    const glow = addGlow(scene, x, y, 150 * scale, 0xffac54, 0).setDepth(depths.floats);
    const image = scene.add.image(x, y, lanternsFile.key, `afloat-${(index % 3) + 1}`).setOrigin(0.5, 0.389);
    image
      .setScale(scale * afloatScale)
      .setAlpha(0)
      .setDepth(depths.floats + y / 1e4);
    const parts = [image, glow];
    const still = (): void => parts.forEach((part) => part.setX(x));
    const drift = 14 + ((index * 7) % 22);
    motion.idle({ targets: parts, x: x + drift, duration: 9000 + ((index * 1331) % 7000) }, still);
    return { image, glow, x };
  });
  const far = specks.map(([x, y]) => {
    const speck = addGlow(scene, x, y, 9, 0xffd08a, 0).setDepth(depths.floats);
    return { speck, x };
  });
  return ({ burning, answer }) => {
    const delayAt = (x: number): number => {
      if (!burning) return 0;
      return answer === 'all' ? Math.abs((x * 13) % 900) : (Math.abs(x - 450) / 1100) * spread;
    };
    for (const { image, glow, x } of lights) {
      void motion.move(image, { alpha: burning ? 1 : 0 }, { duration: 900, delay: delayAt(x) });
      void motion.move(glow, { alpha: burning ? 0.75 : 0 }, { duration: 900, delay: delayAt(x) });
    }
    for (const { speck, x } of far) {
      void motion.move(speck, { alpha: burning ? 0.9 : 0 }, { duration: 900, delay: delayAt(x) });
    }
  };
}

/** All lanterns of the bay, dark at first. */
export function addLights(board: Board): Lights {
  const { motion } = board;
  const burn = addFloats(board);
  const own = new Map<string, Lantern>();
  let wasBurning: boolean | undefined;
  let now: FestivalView | undefined;
  const put = (lantern: Lantern, spot: readonly [number, number, number], duration: number): void => {
    const [x, y, scale] = spot;
    const { image, glow } = lantern;
    const ease = 'Sine.inOut';
    void motion.move(image, { x, y, scale }, { duration, ease });
    void motion.move(glow, { x, y: y + 8, scale: scale * 1.5 }, { duration, ease });
  };
  const arrange = (first: boolean): void => {
    if (!now) return;
    const { lanterns, gone } = now;
    const inHand = lanterns.filter((id) => !gone.includes(id));
    lanterns.forEach((id, index) => {
      const isNew = !own.has(id);
      const lantern = own.get(id) ?? new Lantern(board, index);
      own.set(id, lantern);
      const isGone = gone.includes(id);
      const spot = isGone ? airSpot(index) : handSpot(inHand.indexOf(id), inHand.length, board.shape);
      for (const part of [lantern.glow, lantern.image]) part.setDepth(isGone ? depths.air : depths.hands);
      const isMoved = lantern.gone !== undefined && lantern.gone !== isGone;
      // On its way up, or there already.
      if (isGone && !isNew && !isMoved && !first) return;
      put(lantern, spot, isNew || first ? 0 : isMoved ? rise : 500);
      lantern.gone = isGone;
    });
    for (const [id, { image, glow }] of own) {
      for (const part of [image, glow]) part.setVisible(lanterns.includes(id));
    }
  };
  board.onShape(() => arrange(true));
  return {
    show(view) {
      now = view;
      if (view.burning !== wasBurning) burn(view);
      wasBurning = view.burning;
      arrange(false);
    },
  };
}
