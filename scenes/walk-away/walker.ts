// Somebody seen from the side: a body that walks by the distance it covers, and a head on its neck.
import { GameObjects, type Scene } from 'phaser';
import type { Person } from '../../src/domain/scenario/people';

interface ViewMeta {
  readonly scale: number;
  readonly sideOrigin: readonly [number, number];
  readonly headOrigin: readonly [number, number];
  readonly neck: Readonly<Record<string, readonly [number, number]>>;
  /** Units of a whole walk cycle. */
  readonly stride: number;
}

const frames = 8;

/** The key of somebody's views. */
export const viewKey = (who: Person): string => `view-${who}`;

/** Faces to the right; its origin is between its feet. `size` 1 is a child of 700 units. */
export class Walker extends GameObjects.Container {
  readonly #meta: ViewMeta;
  readonly #body: GameObjects.Image;
  readonly #head: GameObjects.Image;

  constructor(scene: Scene, who: Person, size: number) {
    super(scene, 0, 0);
    const { meta } = scene.textures.get(viewKey(who)).customData as { meta: { view: ViewMeta } };
    this.#meta = meta.view;
    const [bodyX, bodyY] = this.#meta.sideOrigin;
    const [headX, headY] = this.#meta.headOrigin;
    this.#body = scene.add.image(0, 0, viewKey(who), 'side/stand').setOrigin(bodyX, bodyY);
    this.#head = scene.add.image(0, 0, viewKey(who), 'side-head/calm').setOrigin(headX, headY);
    this.add([this.#body, this.#head]);
    this.setScale(size / this.#meta.scale);
    this.stand();
  }

  /** Stands still. */
  stand(): void {
    this.#pose('side/stand');
  }

  /** The pose of somebody who has walked so many units of the picture. */
  walk(units: number): void {
    const stride = this.#meta.stride * this.#meta.scale * Math.abs(this.scaleX);
    const share = (((units / stride) % 1) + 1) % 1;
    this.#pose(`walk/${String(Math.floor(share * frames) % frames)}`);
  }

  /** Puts on a face, where it is drawn. */
  feel(face: string): void {
    const frame = `side-head/${face}`;
    this.#head.setFrame(this.#head.texture.has(frame) ? frame : 'side-head/calm');
  }

  #pose(frame: string): void {
    this.#body.setFrame(frame);
    const [x, y] = this.#meta.neck[frame] ?? [0, 0];
    this.#head.setPosition(x, y);
  }
}
