// The storm over the boat: slanting rain, and one small light that comes down on a string.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { glide } from '../_kit/glide';
import { addProp } from './props';
import type { RockingBoat } from './rocking-boat';

const drops = 44;
const slant = 16;
/** The rain's own field, in units; drops that leave it come in again above. */
const field = { left: -340, right: 1620, top: -220, bottom: 760 } as const;
const [width, height] = [field.right - field.left, field.bottom - field.top];
/** Units a millisecond. */
const speed = 1.05;
const drift = Math.tan((slant * Math.PI) / 180);
/** Where the light on the string is. */
const reach = { away: { x: 498, y: -260 }, near: { x: 498, y: 372 }, tight: { x: 486, y: 300 } } as const;
/** The light's own height in its frame, whose middle is far above it. */
const lightAt = 196 / 250;

/** Dry, and the string out of sight. */
export class Weather {
  readonly #board: Board;
  readonly #rain: GameObjects.Container;
  readonly #streaks: readonly GameObjects.Image[];
  readonly #string: GameObjects.Container;
  #strength = 0;

  constructor(board: Board, boat: RockingBoat) {
    this.#board = board;
    const { scene } = board;
    this.#streaks = Array.from({ length: drops }, (_, number) => {
      const x = field.left + ((number * 0.755) % 1) * width;
      const streak = addProp(scene, 'rain', x, field.top + ((number * 0.57) % 1) * height).setAngle(slant);
      return streak.setScale(streak.scaleX * (0.8 + (number % 3) * 0.3)).setAlpha(0.28 + (number % 4) * 0.1);
    });
    this.#rain = scene.add
      .container(0, 0, [...this.#streaks])
      .setDepth(19)
      .setVisible(false);
    const thread = scene.add.graphics().fillStyle(0xf6e2b4).fillRect(-1.6, -1090, 3.2, 904);
    const light = addProp(scene, 'string-light').setOrigin(0.5, lightAt);
    const parts = [thread, addGlow(scene, 0, 0, 150, 0xffd166, 0.5), light];
    this.#string = scene.add.container(reach.away.x, reach.away.y, parts).setVisible(false);
    boat.over.add(this.#string);
  }

  /** 0 is dry, 1 the full rain. */
  rain(strength: number): void {
    this.#strength = strength;
    this.#rain.setVisible(strength > 0);
    for (const [number, streak] of this.#streaks.entries()) streak.setVisible(number < drops * strength);
  }

  /** The light on the string is away, within reach, or pulls. */
  async string(where: keyof typeof reach): Promise<void> {
    if (where !== 'away') this.#string.setVisible(true);
    const duration = where === 'near' ? 2600 : 900;
    await glide(this.#board, this.#string, reach[where], { duration, ease: 'Sine.out' });
    if (this.#string.y === reach.away.y) this.#string.setVisible(false);
  }

  place(axis: number): void {
    this.#rain.setScale(axis === 0 ? 1 : -1, 1).setX(axis);
  }

  step(milliseconds: number): void {
    if (!this.#board.motion.live || this.#strength === 0) return;
    const way = milliseconds * speed;
    for (const streak of this.#streaks) {
      streak.y += way;
      streak.x -= way * drift;
      if (streak.y <= field.bottom) continue;
      streak.y = field.top;
      streak.x += height * drift;
      if (streak.x > field.right) streak.x -= width;
    }
  }
}
