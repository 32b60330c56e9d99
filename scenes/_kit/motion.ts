// Changes that take time, or none at all when nothing should move; knows when everything has come to rest.
import type { Scene, Tweens, Types } from 'phaser';
import type { StageOptions } from '../../src/ports/stage';
import type { Rung } from './quality-ladder';

/** How a stage moves now. */
export type MotionMode = 'full' | 'reduced' | 'still';

/** How a stage moves that should behave like this, on a machine that stands so low. */
export function modeOf({ still, reducedMotion, pace }: StageOptions, rung: Rung = 0): MotionMode {
  if (still) return 'still';
  return reducedMotion || (rung >= 5 && pace === 'calm') ? 'reduced' : 'full';
}

interface IdleMotion {
  readonly config: Types.Tweens.TweenBuilderConfig;
  readonly reset: () => void;
  tween: Tweens.Tween | undefined;
}

/** Moves things and remembers what is still under way. */
export class Motion {
  #mode: MotionMode = 'full';
  #pending = 0;
  readonly #idle = new Set<IdleMotion>();
  readonly #scene: Scene;
  readonly #woken: () => void;

  /** `woken` is called whenever something changes, so that a sleeping loop draws it. */
  constructor(scene: Scene, woken: () => void) {
    this.#scene = scene;
    this.#woken = woken;
  }

  get mode(): MotionMode {
    return this.#mode;
  }

  /** Whether things may move at all. */
  get live(): boolean {
    return this.#mode === 'full';
  }

  /** Whether a change is still under way; idle motion does not count. */
  get busy(): boolean {
    return this.#pending > 0;
  }

  set mode(mode: MotionMode) {
    this.#mode = mode;
    for (const idle of this.#idle) {
      if (this.live) this.#begin(idle);
      else this.#end(idle);
    }
  }

  /** Changes properties over time; at once unless motion is full. Resolves when done, also when stopped. */
  async move(
    targets: object | readonly object[],
    to: Readonly<Record<string, number>>,
    options: Omit<Types.Tweens.TweenBuilderConfig, 'targets'> = {},
  ): Promise<void> {
    const list = Array.isArray(targets) ? (targets as object[]) : [targets];
    this.#woken();
    if (!this.live) {
      for (const target of list) Object.assign(target, to);
      return;
    }
    this.#pending += 1;
    await new Promise<void>((resolve) => {
      const end = (): void => resolve();
      const config = { duration: 320, ease: 'Sine.inOut', ...options, ...to, targets: list };
      this.#scene.tweens.add({ ...config, onComplete: end, onStop: end });
    });
    this.#pending -= 1;
  }

  /** Waits; not at all unless motion is full. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.live) return;
    this.#pending += 1;
    await new Promise<void>((resolve) => this.#scene.time.delayedCall(milliseconds, resolve));
    this.#pending -= 1;
  }

  /** Endless idle motion while motion is full; `reset` puts the targets back. Returns how to stop it for good. */
  idle(config: Types.Tweens.TweenBuilderConfig, reset: () => void): () => void {
    const idle: IdleMotion = { config, reset, tween: undefined };
    this.#idle.add(idle);
    if (this.live) this.#begin(idle);
    else reset();
    return () => {
      this.#idle.delete(idle);
      this.#end(idle);
    };
  }

  #begin(idle: IdleMotion): void {
    idle.tween ??= this.#scene.tweens.add({ yoyo: true, repeat: -1, ease: 'Sine.inOut', ...idle.config });
  }

  #end(idle: IdleMotion): void {
    idle.tween?.remove();
    idle.tween = undefined;
    idle.reset();
  }
}
