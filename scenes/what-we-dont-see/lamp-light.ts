// The small lamp in Idris's hand: how far it reaches, how its flame stands, and that it breathes.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Darkness } from './darkness';
import { addProp } from './props';

/** Where the lamp hangs, by its ring. */
export interface LampPoint {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** How far the light reaches at each strength, in units. */
const reaches = [0, 150, 214, 288, 370, 470] as const;
const glows = [0.06, 0.3, 0.36, 0.42, 0.46, 0.5] as const;
const wickBelowRing = 90;
const amber = 0xffb84a;
/** Over the dark. */
const depth = 30;
const glowRadius = 210;
/** The warm air reaches a little beyond the light. */
const haloReach = 1.25;
const bendTime = 240;

/** The lamp; hidden until it is taken along. */
export class LampLight {
  readonly #board: Board;
  readonly #dark: Darkness;
  readonly #part: GameObjects.Container;
  readonly #glow: GameObjects.Image;
  readonly #halo: GameObjects.Image;
  readonly #flame: GameObjects.Image;
  #strength = 3;
  #point: LampPoint = { x: 0, y: 0, scale: 1 };
  #isBent = false;

  constructor(board: Board, dark: Darkness) {
    this.#board = board;
    this.#dark = dark;
    const { scene, motion } = board;
    this.#glow = addGlow(scene, 0, wickBelowRing, glowRadius, amber, 0.5);
    this.#halo = addGlow(scene, 0, wickBelowRing, glowRadius, amber, 0.3);
    this.#flame = addProp(scene, 'flame-3', 0, wickBelowRing);
    const lamp = addProp(scene, 'lamp-held');
    this.#part = scene.add
      .container(0, 0, [this.#halo, this.#glow, lamp, this.#flame])
      .setDepth(depth)
      .setVisible(false);
    const { scaleX, scaleY } = this.#flame;
    const rest = (): void => void this.#flame.setScale(scaleX, scaleY);
    motion.idle({ targets: this.#flame, scaleX: scaleX * 0.94, scaleY: scaleY * 1.07, duration: 620 }, rest);
    const breath = this.#glow.scaleX;
    motion.idle({ targets: this.#glow, scale: breath * 1.07, duration: 1900 }, () => this.#glow.setScale(breath));
  }

  /** Where its flame is. */
  get flame(): { readonly x: number; readonly y: number } {
    return { x: this.#point.x, y: this.#point.y + wickBelowRing * this.#point.scale };
  }

  /** The light in the dark around it. */
  get name(): string {
    return 'lamp';
  }

  /** Hangs it here, or puts it away. */
  hang(point: LampPoint | undefined): void {
    this.#part.setVisible(point !== undefined);
    if (!point) return;
    this.#point = point;
    this.#part.setPosition(point.x, point.y).setScale(point.scale);
    void this.#shine(true);
  }

  /** The light reaches so far now: gentle words open it with a little overshoot, harsh ones press it down. */
  async burn(strength: number): Promise<void> {
    const by = strength - this.#strength;
    this.#strength = strength;
    if (by > 0) this.#isBent = false;
    if (by < 0) this.#isBent = true;
    if (by < 0) await this.#flicker(by);
    this.#show();
    void this.#board.motion.move(this.#glow, { alpha: glows[strength] ?? 0 }, { duration: 420 });
    void this.#board.motion.move(this.#halo, { scale: this.#wide(strength) }, { duration: 620, ease: 'Back.out' });
    await this.#shine(false, by > 0 ? 'Back.out' : 'Sine.out');
  }

  /** A new place: the flame stands upright again. */
  steady(): void {
    this.#isBent = false;
    this.#show();
  }

  #wide(strength: number): number {
    return ((reaches[strength] ?? 0) * haloReach * 2) / this.#halo.width;
  }

  async #flicker(by: number): Promise<void> {
    const { motion } = this.#board;
    this.#flame.setFrame(by < -1 || this.#strength === 0 ? 'flame-flat' : 'flame-bent');
    await motion.move(this.#glow, { alpha: 0.12 }, { duration: bendTime });
    await motion.move(this.#glow, { alpha: 0.34 }, { duration: bendTime });
  }

  #show(): void {
    const frame = this.#strength === 0 ? 'flame-flat' : this.#isBent ? 'flame-bent' : `flame-${this.#strength}`;
    const [x, y] = originOf(this.#flame, frame);
    this.#flame.setFrame(frame).setOrigin(x, y);
  }

  async #shine(now: boolean, ease = 'Sine.out'): Promise<void> {
    if (!this.#part.visible) return;
    const radius = reaches[this.#strength] ?? 0;
    await this.#dark.shine(this.name, { ...this.flame, radius, strength: radius > 0 ? 1 : 0 }, { now, ease });
  }
}

/** Where a flame has its wick; the drawings differ. */
function originOf(image: GameObjects.Image, frame: string): readonly [number, number] {
  const { meta } = image.texture.customData as {
    meta?: { origins?: Readonly<Record<string, readonly [number, number]>> };
  };
  return meta?.origins?.[frame] ?? [0.5, 0.8];
}
