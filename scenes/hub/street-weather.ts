// The air over Lantern Street: stars that twinkle, haze that drifts, a ferry far out, and lanterns that stayed on the bay.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { addShimmer, streetSprite } from './street-life';

/** What of the air follows what was done. */
export interface StreetWeather {
  /** After the festival a few lanterns float on the bay. */
  lanterns(afloat: boolean): void;
}

const stars = 14;
const floats = 8;
const sea = 424;

function addStars({ scene, motion }: Board): void {
  for (let index = 0; index < stars; index += 1) {
    const x = 30 + ((index * 0.618034) % 1) * 1220;
    const y = -30 + ((index * 0.754878) % 1) * 210;
    const star = addGlow(scene, x, y, 6 + (index % 3) * 3, 0xfff4dc, 0.3);
    const twinkle = { targets: star, alpha: 0.95, duration: 1100 + ((index * 397) % 2300), delay: index * 170 };
    motion.idle(twinkle, () => void star.setAlpha(0.5));
  }
}

/** Cloud shadows as slow, wide breaths of paler and darker air. */
function addHaze({ scene, motion }: Board): void {
  for (const [index, y] of [120, 250, 380].entries()) {
    const haze = addGlow(scene, -300, y, 300, 0xa9b2ee, 0.16);
    haze.setScale(haze.scaleX * 1.9, haze.scaleY * 0.26);
    const drift = { targets: haze, x: { from: -420, to: 1700 }, duration: 74_000 + index * 23_000, ease: 'Linear' };
    motion.idle({ ...drift, yoyo: false, delay: index * 9000 }, () => void haze.setX(300 + index * 330));
  }
}

/** The nine o'clock, far out: a dark hull with a row of lights. */
function addFerry({ scene, motion }: Board): void {
  const hull = scene.add.graphics().fillStyle(0x1c2360).fillRoundedRect(-34, -6, 68, 9, 4);
  hull.fillStyle(0x2c3478).fillRoundedRect(-22, -15, 40, 10, 3);
  const lights = [-15, -5, 5, 15].map((x) => addGlow(scene, x, -10, 9, 0xffdc9a, 0.95));
  const shine = addGlow(scene, 0, 12, 44, 0xffcf8a, 0.4).setScale(0.36, 0.06);
  const ferry = scene.add.container(-200, sea - 22, [shine, hull, ...lights]);
  const passing = { targets: ferry, x: { from: -200, to: 1480 }, duration: 96_000, ease: 'Linear', yoyo: false };
  motion.idle({ ...passing, delay: 4000, repeatDelay: 30_000 }, () => void ferry.setX(640));
}

function addFloats(board: Board): GameObjects.Container {
  const { scene, motion } = board;
  const parts = Array.from({ length: floats }, (_, index) => {
    const x = 40 + ((index * 0.618034 + 0.21) % 1) * 1200;
    const y = sea + ((index * 0.754878) % 1) * 46;
    const glow = addGlow(scene, 0, 0, 46, 0xffb45e, 0.75);
    const shine = addGlow(scene, 0, 20, 30, 0xffc878, 0.5);
    shine.setScale(shine.scaleX * 0.5, shine.scaleY);
    const paper = streetSprite(board, 'lantern-on', 0, 0);
    paper?.setScale(paper.scaleX * 0.42);
    const float = scene.add.container(x, y, [glow, shine, ...(paper ? [paper] : [])]);
    const drift = { targets: float, x: x + 26, duration: 9000 + index * 1300 };
    motion.idle(drift, () => void float.setX(x));
    return float;
  });
  return scene.add.container(0, 0, parts).setAlpha(0);
}

/** Adds the air behind the houses. */
export function addStreetWeather(board: Board): StreetWeather {
  addStars(board);
  addHaze(board);
  addFerry(board);
  addShimmer(board);
  const afloat = addFloats(board);
  return {
    lanterns: (shown) => void board.motion.move(afloat, { alpha: shown ? 1 : 0 }, { duration: 1600 }),
  };
}
