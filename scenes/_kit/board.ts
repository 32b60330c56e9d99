// A board is what every stage stands on: a running engine that fits its host, sleeps when it can and leaves nothing.
import type { Game, Scene } from 'phaser';
import type { Insets, StageOptions, StagePoint } from '../../src/ports/stage';
import { bootGame } from './boot-game';
import { CameraView } from './camera-view';
import { isLoading } from './load-files';
import { modeOf, Motion } from './motion';
import { shapeOf, type Direction, type Framing, type Shape } from './place-camera';
import { followBattery } from './device-hints';
import { FrameRate } from './frame-rate';
import { hostSize, type HostSize } from './host-size';
import { Quality } from './quality';

/** Without any change for so many milliseconds even breathing stops, which spares batteries. */
const forgotten = 90_000;
/** So many milliseconds after a change the picture moves as smoothly as it can. */
const breathing = 1500;
/** Frames drawn after the last change before a resting loop sleeps. */
const restingFrames = 4;
/** A longer pause between two steps is no time that anybody could have played in. */
const longestStep = 250;

/** What a stage may do with its engine. */
export interface Board {
  readonly scene: Scene;
  readonly motion: Motion;
  /** Whether the machine can afford particles. */
  readonly particles: boolean;
  /** The shape of the host now. */
  readonly shape: Shape;
  /** The direction of writing now. */
  readonly direction: Direction;
  /** Called with each step's milliseconds while the loop runs and is not paused. */
  onStep(listener: (milliseconds: number) => void): void;
  /** Called now and whenever the shape of the host or the direction of writing changes. */
  onShape(listener: (shape: Shape) => void): void;
  /** Called whenever the view was fitted to the host: what stands where on the page has changed. */
  onFit(listener: () => void): void;
  /** Called when quality or motion changes. */
  onQuality(listener: () => void): void;
  /** Begins with the view so many logical units higher and sinks to where it belongs. */
  tiltDown(units: number): Promise<void>;
  /** Draws again after a change. */
  wake(): void;
  pause(paused: boolean): void;
  options(options: StageOptions): void;
  /** Moves the camera to where words leave room; resolves when it is there. */
  makeRoom(insets: Insets): Promise<void>;
  /** Asks the framing anew, because what must be seen has changed; resolves when the camera is there. */
  reframe(milliseconds?: number): Promise<void>;
  /** Where a logical point is on the page. */
  pagePoint(x: number, y: number): StagePoint;
  settled(): Promise<void>;
  destroy(): void;
}

/** Starts a board; `framing` says what must be seen. Rejects when the engine cannot start. */
export async function startBoard(host: HTMLElement, options: StageOptions, framing: Framing): Promise<Board> {
  const runner = new BoardRunner(host, framing);
  await runner.start(options);
  return runner;
}

class BoardRunner implements Board {
  readonly #host: HTMLElement;
  readonly #framing: Framing;
  readonly #steps: ((milliseconds: number) => void)[] = [];
  readonly #shapes: ((shape: Shape) => void)[] = [];
  readonly #fits: (() => void)[] = [];
  readonly #qualities: (() => void)[] = [];
  readonly #ends = new AbortController();
  #game!: Game;
  #view!: CameraView;
  #options!: StageOptions;
  #rate!: FrameRate;
  readonly #quality = new Quality(() => this.#requality());
  #stepped = performance.now();
  #woken = performance.now();
  #paused = false;
  #restless = restingFrames;
  #waiting: (() => void)[] = [];
  scene!: Scene;
  motion!: Motion;
  shape: Shape = 'wide';
  direction: Direction = 'ltr';

  constructor(host: HTMLElement, framing: Framing) {
    this.#host = host;
    this.#framing = framing;
  }

  get particles(): boolean {
    return this.#quality.rung < 3;
  }

  async start(options: StageOptions): Promise<void> {
    this.#options = options;
    const { game, scene } = await bootGame(this.#host, this.#size(), () => this.#step());
    this.#game = game;
    this.#rate = new FrameRate(game.loop, this.#ends.signal);
    this.scene = scene;
    this.motion = new Motion(scene, () => this.wake());
    this.motion.mode = modeOf(this.#options, this.#quality.rung);
    this.#view = new CameraView({ camera: scene.cameras.main, motion: this.motion, framing: this.#framing });
    const watcher = new ResizeObserver(() => (this.#host.hidden ? this.#rate.sleep() : this.#fit()));
    watcher.observe(this.#host);
    const { signal } = this.#ends;
    signal.addEventListener('abort', () => watcher.disconnect());
    void followBattery((isLow) => this.#quality.spare(isLow), signal);
    document.addEventListener('visibilitychange', () => this.wake(), { signal });
    game.events.on('postrender', this.#rendered, this);
    this.#fit();
  }

  onStep(listener: (milliseconds: number) => void): void {
    this.#steps.push(listener);
  }

  onShape(listener: (shape: Shape) => void): void {
    this.#shapes.push(listener);
    listener(this.shape);
  }

  onFit(listener: () => void): void {
    this.#fits.push(listener);
  }

  onQuality(listener: () => void): void {
    this.#qualities.push(listener);
  }

  tiltDown(units: number): Promise<void> {
    return this.#view.tiltDown(units);
  }

  wake(): void {
    this.#restless = restingFrames;
    this.#woken = performance.now();
    if (this.#isSeen) this.#rate.wake();
    else this.#rate.sleep();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.wake();
  }

  options(options: StageOptions): void {
    this.#options = options;
    this.#requality();
  }

  makeRoom(insets: Insets): Promise<void> {
    return this.#view.makeRoom(insets);
  }

  reframe(milliseconds?: number): Promise<void> {
    return this.#view.reframe(milliseconds);
  }

  pagePoint(x: number, y: number): StagePoint {
    const box = this.#host.getBoundingClientRect();
    const point = this.#view.hostPoint(x, y);
    return { x: box.left + point.x, y: box.top + point.y };
  }

  settled(): Promise<void> {
    this.wake();
    if (!this.#isSeen) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  destroy(): void {
    this.#ends.abort();
    this.#game.events.off('postrender', this.#rendered, this);
    for (const resolve of this.#waiting.splice(0)) resolve();
    this.#game.destroy(true);
    // A sleeping loop would never come to the destruction that Phaser puts off to the next step.
    this.#game.loop.wake();
  }

  #size(): HostSize {
    // A picture in which nothing moves can take its time.
    return hostSize(this.#host, modeOf(this.#options) === 'full' ? this.#quality.rung : 0);
  }

  /** Whether anybody could see the picture. */
  get #isSeen(): boolean {
    return !document.hidden && !this.#host.hidden;
  }

  #fit(): void {
    const { width, height, ratio } = this.#size();
    const { scale } = this.#game;
    if (width !== scale.width || height !== scale.height) {
      scale.setZoom(1 / ratio);
      scale.resize(width, height);
    }
    const host = { width: width / ratio, height: height / ratio };
    const shape = shapeOf(host.width, host.height);
    const { direction } = this.#options;
    if (shape !== this.shape || direction !== this.direction) {
      Object.assign(this, { shape, direction });
      for (const listener of this.#shapes) listener(shape);
    }
    this.#view.fit(host, { shape, direction, ratio });
    for (const listener of this.#fits) listener();
    this.wake();
  }

  /** Real time, because Phaser's own smoothed steps run late on slow machines, and a beat must not. */
  #step(): void {
    const now = performance.now();
    const milliseconds = now - this.#stepped;
    this.#stepped = now;
    this.#quality.frame(milliseconds, this.#rate.isHalved);
    this.#rate.halve(this.#quality.rung >= 2 || this.#isBreathing(now));
    if (this.#paused) return;
    for (const listener of this.#steps) listener(Math.min(milliseconds, longestStep));
  }

  /** Nothing happens but what always does: half of the frames are enough for it. */
  #isBreathing(now: number): boolean {
    return this.#options.pace === 'calm' && !this.motion.busy && now - this.#woken > breathing;
  }

  #requality(): void {
    this.motion.mode = modeOf(this.#options, this.#quality.rung);
    this.#fit();
    for (const listener of this.#qualities) listener();
  }

  #rendered(): void {
    if (this.motion.busy || isLoading(this.scene)) {
      this.#restless = restingFrames;
      return;
    }
    this.#restless -= 1;
    if (this.#restless > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
    const idle = performance.now() - this.#woken > forgotten;
    if (this.#paused || idle || !this.motion.live) this.#rate.sleep();
  }
}
