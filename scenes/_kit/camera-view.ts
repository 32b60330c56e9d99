// The view of a board: a camera that shows what matters where words leave room, and rides there when they move.
import type { Cameras } from 'phaser';
import type { Insets, StagePoint } from '../../src/ports/stage';
import type { Motion } from './motion';
import {
  freeArea,
  placeCamera,
  type Direction,
  type Framing,
  type Placement,
  type Shape,
  type Size,
} from './place-camera';

const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const sides = ['top', 'right', 'bottom', 'left'] as const;
/** Milliseconds of a ride to where words now leave room. */
const rideLength = 420;

/** How the host is drawn: its shape, the direction of writing, device pixels to a CSS pixel. */
interface Look {
  readonly shape: Shape;
  readonly direction: Direction;
  readonly ratio: number;
}

/** What the view needs of its board. */
interface ViewParts {
  readonly camera: Cameras.Scene2D.Camera;
  readonly motion: Motion;
  readonly framing: Framing;
}

/** Places the camera of one scene. */
export class CameraView {
  readonly #parts: ViewParts;
  #host: Size = { width: 1, height: 1 };
  #shown: Look = { shape: 'wide', direction: 'ltr', ratio: 1 };
  #insets = none;
  #placement: Placement = { zoom: 1, x: 0, y: 0 };
  /** Counts rides, so that an old one stops where a new one begins. */
  #rides = 0;

  constructor(parts: ViewParts) {
    this.#parts = parts;
  }

  /** Fits a host (CSS pixels) drawn with so many device pixels to a CSS pixel. */
  fit(host: Size, look: Look): void {
    this.#rides += 1;
    this.#host = host;
    this.#shown = look;
    const { ratio } = look;
    this.#parts.camera.setSize(Math.round(host.width * ratio), Math.round(host.height * ratio));
    this.#look(this.#wanted());
  }

  /** Words cover these edges now; resolves when the camera is where it belongs. */
  async makeRoom(insets: Insets): Promise<void> {
    if (sides.every((side) => Math.abs(this.#insets[side] - insets[side]) < 2)) return;
    this.#insets = insets;
    await this.#ride(this.#placement, rideLength);
  }

  /** What must be seen has changed; resolves when the camera is there. */
  reframe(milliseconds = rideLength): Promise<void> {
    return this.#ride(this.#placement, milliseconds);
  }

  /** Begins so many logical units higher and sinks to where the view belongs. */
  async tiltDown(units: number): Promise<void> {
    const { zoom, x, y } = this.#wanted();
    await this.#ride({ zoom, x, y: y - units }, 1900);
  }

  /** Where a logical point is, in CSS pixels from the host's upper left corner. */
  hostPoint(x: number, y: number): StagePoint {
    const { zoom, x: middleX, y: middleY } = this.#placement;
    return { x: this.#host.width / 2 + (x - middleX) * zoom, y: this.#host.height / 2 + (y - middleY) * zoom };
  }

  #wanted(): Placement {
    const free = freeArea(this.#host, this.#insets);
    return placeCamera(this.#host, free, this.#parts.framing(this.#shown.shape, free, this.#shown.direction));
  }

  async #ride(from: Placement, duration: number): Promise<void> {
    this.#rides += 1;
    const ride = this.#rides;
    const view = { ...from };
    const onUpdate = (): void => {
      if (ride === this.#rides) this.#look({ ...view });
    };
    await this.#parts.motion.move(view, { ...this.#wanted() }, { duration, ease: 'Cubic.inOut', onUpdate });
    if (ride === this.#rides) this.#look(this.#wanted());
  }

  #look(placement: Placement): void {
    this.#placement = placement;
    this.#parts.camera.setZoom(placement.zoom * this.#shown.ratio).centerOn(placement.x, placement.y);
  }
}
