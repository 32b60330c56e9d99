// One stone as it is drawn: with weight, with a glow at the edge where it is unclear, cracked where it was answered.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { glide } from '../_kit/glide';
import { addProp, unitsOf } from './props';
import type { Point, RockingBoat } from './rocking-boat';
import type { StoneSpot } from './stone-places';

/** Layers of the sea in which stones lie. */
export type StoneLayers = Readonly<Record<StoneSpot['layer'], GameObjects.Container>>;

/** Stones fall from above the picture. */
const above = -170;
const fallLength = 640;
const moveLength = 560;
const glowColor = 0xbff3e0;
/** Edge and cracks were drawn on a large stone. */
const smaller = 0.62;

/** A stone on its way to where it lies. */
export class Stone {
  /** Its middle now, in the scene's units before mirroring. */
  readonly drawn: Point;
  readonly #board: Board;
  readonly #layers: StoneLayers;
  readonly #rock: GameObjects.Image;
  readonly #marks: Readonly<Record<'edge' | 'cracks', GameObjects.Image>>;
  readonly #now: { x: number; y: number; scale: number; alpha: number; angle: number };
  #spot: StoneSpot;

  constructor(board: Board, layers: StoneLayers, spot: StoneSpot) {
    const { scene, motion } = board;
    this.#board = board;
    this.#layers = layers;
    this.#spot = spot;
    const edge = addProp(scene, 'stone-edge').setTint(glowColor).setVisible(false);
    this.#marks = { edge, cracks: addProp(scene, 'stone-cracks').setVisible(false) };
    this.#rock = addProp(scene, spot.frame);
    this.#lie();
    const falls = spot.layer !== 'water' && motion.live;
    const { x, y, scale, angle } = spot;
    this.#now = { x, y: falls ? above : y, scale, alpha: falls ? 1 : 0, angle };
    this.drawn = { x, y };
  }

  /** Whether it lies there already. */
  isAt({ x, y, frame, scale }: StoneSpot): boolean {
    const { x: fromX, y: fromY, frame: before, scale: size } = this.#spot;
    return x === fromX && y === fromY && frame === before && scale === size && this.#now.alpha > 0;
  }

  /** Comes down from above, ever faster. */
  async fall(): Promise<void> {
    const { x, y, scale, angle } = this.#spot;
    await this.#go({ x, y, scale, angle, alpha: 1 }, fallLength, 'Quad.in');
  }

  async move(spot: StoneSpot): Promise<void> {
    const hasMoved = spot.layer !== this.#spot.layer;
    this.#spot = spot;
    if (hasMoved) this.#lie();
    this.#rock.setFrame(spot.frame);
    const { x, y, scale, angle } = spot;
    await this.#go({ x, y, scale, angle, alpha: 1 }, moveLength, 'Back.out');
  }

  /** Fades; true where it is gone then. */
  async leave(): Promise<boolean> {
    await this.#go({ alpha: 0 }, 420, 'Sine.in');
    return this.#now.alpha === 0;
  }

  destroy(): void {
    for (const image of [this.#rock, ...Object.values(this.#marks)]) image.destroy();
  }

  draw(time: number, boat: RockingBoat): void {
    const { aboard, frame, glows, isHot } = this.#spot;
    const { scene, motion } = this.#board;
    const { x, y, scale, alpha, angle } = this.#now;
    if (aboard) boat.carry(x, y, this.drawn);
    else {
      this.drawn.x = x;
      this.drawn.y = y + (motion.live ? Math.sin(time / 900 + x) * 3 : 0);
    }
    this.#rock.setPosition(this.drawn.x, this.drawn.y).setScale(unitsOf(scene, frame) * scale);
    this.#rock.setAlpha(alpha).setAngle(angle);
    this.#mark(this.#marks.edge, 'stone-edge', glows, time);
    this.#mark(this.#marks.cracks, 'stone-cracks', isHot, time);
  }

  #mark(image: GameObjects.Image, frame: string, isSeen: boolean, time: number): void {
    image.setVisible(isSeen);
    if (!isSeen) return;
    const { scene, motion } = this.#board;
    const { alpha, angle, scale } = this.#now;
    const pulse = motion.live ? 0.75 + 0.25 * Math.sin(time / 620) : 0.9;
    const size = this.#spot.frame === 'stone-small' ? smaller : 1;
    image
      .setPosition(this.drawn.x, this.drawn.y)
      .setAngle(angle)
      .setAlpha(alpha * pulse);
    image.setScale(unitsOf(scene, frame) * size * scale);
  }

  #go(to: Readonly<Record<string, number>>, duration: number, ease: string): Promise<void> {
    return glide(this.#board, this.#now, to, { duration, ease });
  }

  #lie(): void {
    const { edge, cracks } = this.#marks;
    this.#layers[this.#spot.layer].add([edge, this.#rock, cracks]);
  }
}
