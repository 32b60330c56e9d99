// The storm over the boat: slanting rain, and one small light that comes down on a string.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { glide } from './glide';
import { addProp } from './props';
import type { RockingBoat } from './rocking-boat';

/** Rain, and the string. */
export interface Weather {
  /** 0 is dry, 1 the full rain. */
  rain(strength: number): void;
  /** The light on the string is away, within reach, or pulls. */
  string(where: 'away' | 'near' | 'tight'): Promise<void>;
  place(axis: number): void;
  step(milliseconds: number): void;
}

const drops = 44;
const slant = 16;
/** The rain's own field, in units; drops that leave it come in again above. */
const field = { left: -340, right: 1620, top: -220, bottom: 760 } as const;
/** Units a millisecond. */
const speed = 1.05;
const drift = Math.tan((slant * Math.PI) / 180);
const reach = { away: [498, -260], near: [498, 372], tight: [486, 300] } as const;

/** Adds both, unseen. */
export function addWeather(board: Board, boat: RockingBoat): Weather {
  const { scene, motion } = board;
  const rain = scene.add.container(0, 0).setDepth(19).setVisible(false);
  const streaks: GameObjects.Image[] = [];
  const width = field.right - field.left;
  for (let number = 0; number < drops; number += 1) {
    const x = field.left + ((number * 0.618) % 1) * width;
    const y = field.top + ((number * 0.377) % 1) * (field.bottom - field.top);
    const streak = addProp(scene, 'rain', x, y).setAngle(slant);
    streak.setScale(streak.scaleX * (0.8 + (number % 3) * 0.3)).setAlpha(0.28 + (number % 4) * 0.1);
    streaks.push(streak);
  }
  rain.add(streaks);
  const glow = addGlow(scene, 0, 0, 150, 0xffd166, 0.5);
  // The frame's middle is far above its light.
  const light = addProp(scene, 'string-light').setOrigin(0.5, 196 / 250);
  const hung = scene.add.container(reach.away[0], reach.away[1], [glow, light]).setVisible(false);
  const thread = scene.add.graphics().fillStyle(0xf6e2b4).fillRect(-1.6, -1090, 3.2, 904);
  hung.addAt(thread, 0);
  boat.over.add(hung);
  let strength = 0;
  return {
    rain(wanted) {
      strength = wanted;
      rain.setVisible(wanted > 0);
      for (const [number, streak] of streaks.entries()) streak.setVisible(number < drops * wanted);
    },
    async string(where) {
      const [x, y] = reach[where];
      if (where !== 'away') hung.setVisible(true);
      const duration = where === 'near' ? 2600 : 900;
      await glide(board, hung, { x, y }, { duration, ease: 'Sine.out' });
      if (where === 'away' && hung.y === y) hung.setVisible(false);
    },
    place: (axis) => void rain.setScale(axis === 0 ? 1 : -1, 1).setX(axis),
    step(milliseconds) {
      if (!motion.live || strength === 0) return;
      const way = milliseconds * speed;
      for (const streak of streaks) {
        streak.y += way;
        streak.x -= way * drift;
        if (streak.y <= field.bottom) continue;
        streak.y = field.top;
        streak.x += (field.bottom - field.top) * drift;
        if (streak.x > field.right) streak.x -= width;
      }
    },
  };
}
