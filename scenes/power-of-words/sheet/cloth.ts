// Wind in a painted sheet: its picture hangs in strips that sway a little against each other, which costs no painting.
import type { GameObjects, Scene, Textures } from 'phaser';

/** What a picture has round the sheet, in sheet widths. */
export const room = { side: 0.3, top: 0.24, bottom: 0.3 } as const;
const count = 20;
/** Strips lie over each other by so many units, so that nothing shines through between them. */
const overlap = 0.6;

interface Strip {
  readonly image: GameObjects.Image;
  /** Where it begins and ends, in sheet widths below the upper edge. */
  readonly from: number;
  readonly to: number;
  readonly pixels: number;
}

/** The picture of a sheet whose canvas is a texture. */
export class Cloth {
  readonly view: GameObjects.Container;
  readonly #strips: readonly Strip[];
  readonly #size: number;
  readonly #fine: number;

  /** `size` is the sheet's width in units, `fine` are canvas pixels to a unit. */
  constructor(scene: Scene, canvas: Textures.CanvasTexture, size: number, fine: number) {
    this.#size = size;
    this.#fine = fine;
    const high = canvas.height;
    this.#strips = Array.from({ length: count }, (_, order): Strip => {
      const [top, bottom] = [Math.round((order / count) * high), Math.round(((order + 1) / count) * high)];
      const name = `strip-${order}`;
      canvas.add(name, 0, 0, top, canvas.width, bottom - top);
      const image = scene.add.image(0, 0, canvas.key, name).setOrigin(0.5, 0);
      const below = (pixel: number): number => pixel / fine / size - room.top;
      return { image, from: below(top), to: below(bottom), pixels: bottom - top };
    });
    this.view = scene.add.container(
      0,
      0,
      this.#strips.map(({ image }) => image),
    );
    this.sway(0, 0);
  }

  /** How it hangs after so many seconds of wind of a strength (0 to 1). */
  sway(seconds: number, strength: number): void {
    const size = this.#size;
    const swing = Math.sin(seconds * 0.9) * strength;
    const down = (v: number): number => v + (v > 0 ? swing * 0.011 * v * v : 0);
    for (const { image, from, to, pixels } of this.#strips) {
      const v = Math.max(0, (from + to) / 2);
      const curl = Math.sin(seconds * 1.7 - v * 2.6) * strength;
      const aside = (Math.sin(seconds * 0.9 + 0.7) * strength * 0.011 * v + curl * 0.004) * v;
      const length = (down(to) - down(from)) * size + overlap;
      image.setPosition(aside * size, down(from) * size);
      image.setScale((1 + (swing * 0.012 + curl * 0.004) * v) / this.#fine, length / pixels);
      image.setTint(grey(1 - (0.5 + curl * 0.5) * 0.035 * v * strength));
    }
  }
}

const grey = (level: number): number => Math.round(level * 255) * 0x010101;
