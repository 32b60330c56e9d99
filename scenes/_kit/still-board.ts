// What a still picture stands on where no engine draws: plain images, placed by the camera of the boards.
import type { Insets, Stage, StageOptions } from '../../src/ports/stage';
import { freeArea, placeCamera, shapeOf, type Direction, type Framing, type Shape } from './place-camera';

const fade = 450;

/** A host filled with a picture in which nothing lives. */
export class StillBoard {
  /** Lengths within are logical units. */
  readonly world = document.createElement('div');
  readonly #host: HTMLElement;
  readonly #framing: Framing;
  readonly #frame = document.createElement('div');
  readonly #watcher = new ResizeObserver(() => this.fit());
  readonly #shapes: (() => void)[] = [];
  #options: StageOptions;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #beyond: readonly [above: string, below: string] = ['transparent', 'transparent'];
  #painted: readonly [top: number, bottom: number] = [-200, 920];
  shape: Shape = 'wide';
  direction: Direction = 'ltr';

  constructor(host: HTMLElement, options: StageOptions, framing: Framing) {
    this.#host = host;
    this.#options = options;
    this.#framing = framing;
    this.#frame.className = 'still-picture';
    this.#frame.setAttribute('aria-hidden', 'true');
    Object.assign(this.#frame.style, { position: 'absolute', inset: '0', overflow: 'hidden', zIndex: '1' });
    Object.assign(this.world.style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0' });
    this.#frame.append(this.world);
    host.append(this.#frame);
    this.#watcher.observe(host);
    this.fit();
  }

  /** Milliseconds of a fade; none where nothing should move. */
  get fade(): number {
    return this.#options.still || this.#options.reducedMotion ? 0 : fade;
  }

  /** Called now and whenever the shape of the host or the direction of writing changes. */
  onShape(listener: () => void): void {
    this.#shapes.push(listener);
    listener();
  }

  options(options: StageOptions): void {
    this.#options = options;
    this.fit();
  }

  makeRoom(insets: Insets): void {
    this.#insets = insets;
    this.fit();
  }

  /** Colours of what a page beyond the painting shows, above and below; the painting reaches from `top` to `bottom`. */
  beyond(above: number, below: number, painted = this.#painted): void {
    const color = (value: number): string => `#${value.toString(16).padStart(6, '0')}`;
    this.#beyond = [color(above), color(below)];
    this.#painted = painted;
    this.fit();
  }

  /** Places the camera anew. */
  fit(): void {
    const { width, height } = this.#host.getBoundingClientRect();
    const shape = shapeOf(width, height);
    const { direction } = this.#options;
    if (shape !== this.shape || direction !== this.direction) {
      Object.assign(this, { shape, direction });
      for (const listener of this.#shapes) listener();
    }
    const host = { width, height };
    const free = freeArea(host, this.#insets);
    const { zoom, x, y } = placeCamera(host, free, this.#framing(shape, free, direction));
    const left = width / 2 - x * zoom;
    const top = height / 2 - y * zoom;
    this.world.style.transform = `translate(${String(left)}px, ${String(top)}px) scale(${String(zoom)})`;
    const edge = (units: number): string => `${String(Math.round(top + units * zoom))}px`;
    const [above, below] = this.#beyond;
    const [first, last] = this.#painted;
    this.#frame.style.background = `linear-gradient(${above} ${edge(first)}, ${below} ${edge(last)})`;
  }

  /** Fades away, and is gone. */
  destroy(): void {
    this.#watcher.disconnect();
    const frame = this.#frame;
    if (this.fade === 0) {
      frame.remove();
      return;
    }
    Object.assign(frame.style, { opacity: '0', transition: `opacity ${String(this.fade)}ms` });
    setTimeout(() => frame.remove(), this.fade);
  }
}

const nothing = (): void => undefined;

/** The stage of such a picture: nobody in it speaks or moves, so what it shows is all that is its own. */
export const stillStage = (board: StillBoard, own: Pick<Stage, 'show'> & Partial<Stage>): Stage => ({
  ...{ speak: nothing, feel: nothing, press: nothing, pause: nothing },
  anchor: () => undefined,
  settled: () => Promise.resolve(),
  options: (options) => board.options(options),
  makeRoom: (insets) => board.makeRoom(insets),
  destroy: () => board.destroy(),
  ...own,
});
