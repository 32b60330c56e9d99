// The dark over the picture: one small soft picture, drawn large, with a hole wherever light falls. No filter is needed.
import type { GameObjects, Textures } from 'phaser';
import type { Board } from '../_kit/board';
import { glide } from '../_kit/glide';

/** Light in the dark: `strength` 1 takes the dark away in its middle. */
export interface Light {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
}

const key = 'night-dark';
const night = '#0a0f26';
/** As far as pages can show, in the units of the scene. */
const area = { x: -1720, y: -1600, width: 4720, height: 3920 } as const;
/** Units to a pixel: the dark has no edges. */
const grain = 16;
/** Over people, places and what lies before them. */
const depth = 25;
const lightTime = 620;

/** How much of a light's strength is left at which share of its radius. */
const falloff = [
  [0, 1],
  [0.5, 0.94],
  [0.75, 0.55],
  [0.9, 0.14],
  [1, 0],
] as const;

/** The dark with its lights, by name. */
export class Darkness {
  readonly #board: Board;
  readonly #texture: Textures.CanvasTexture | null;
  readonly #image: GameObjects.Image;
  readonly #lights = new Map<string, { x: number; y: number; radius: number; strength: number }>();

  constructor(board: Board) {
    this.#board = board;
    const { textures, add } = board.scene;
    this.#texture = textures.createCanvas(key, area.width / grain, area.height / grain);
    this.#image = add.image(area.x, area.y, key).setOrigin(0).setDisplaySize(area.width, area.height);
    this.#image.setDepth(depth).setAlpha(0).setVisible(false);
    this.#draw();
  }

  /** How dark it is outside every light, 0 to 1. */
  async deepen(strength: number): Promise<void> {
    if (strength > 0) this.#image.setVisible(true);
    await glide(this.#board, this.#image, { alpha: strength }, { duration: lightTime });
    this.#image.setVisible(this.#image.alpha > 0);
  }

  /** Lets a light shine here; one that is there already moves and grows. */
  async shine(
    name: string,
    light: Light,
    options: { readonly ease?: string; readonly now?: boolean } = {},
  ): Promise<void> {
    const known = this.#lights.get(name);
    const shown = known ?? { ...light, strength: 0 };
    this.#lights.set(name, shown);
    if (options.now || this.#isThere(shown, light)) {
      Object.assign(shown, light);
      this.#draw();
      return;
    }
    const onUpdate = (): void => this.#draw();
    await glide(this.#board, shown, { ...light }, { duration: lightTime, ease: 'Sine.out', ...options, onUpdate });
    this.#draw();
  }

  /** Puts out every light whose name is not among these. */
  keep(names: ReadonlySet<string>): void {
    for (const name of this.#lights.keys()) if (!names.has(name)) this.#lights.delete(name);
    this.#draw();
  }

  #isThere(shown: Light, wanted: Light): boolean {
    return (['x', 'y', 'radius', 'strength'] as const).every((side) => shown[side] === wanted[side]);
  }

  #draw(): void {
    const { context, width, height } = this.#texture ?? {};
    if (!context || !width || !height) return;
    context.globalCompositeOperation = 'copy';
    context.fillStyle = night;
    context.fillRect(0, 0, width, height);
    context.globalCompositeOperation = 'destination-out';
    for (const light of this.#lights.values()) this.#cut(context, light);
    this.#texture?.refresh();
  }

  #cut(context: CanvasRenderingContext2D, { x, y, radius, strength }: Light): void {
    if (radius <= 0 || strength <= 0) return;
    const [middleX, middleY, reach] = [(x - area.x) / grain, (y - area.y) / grain, radius / grain];
    const gradient = context.createRadialGradient(middleX, middleY, 0, middleX, middleY, reach);
    for (const [stop, share] of falloff) gradient.addColorStop(stop, `rgba(0,0,0,${share * Math.min(1, strength)})`);
    context.fillStyle = gradient;
    context.fillRect(middleX - reach, middleY - reach, reach * 2, reach * 2);
  }
}
