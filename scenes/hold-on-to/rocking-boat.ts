// The bed that is a boat: it rocks with the swell, dips when something lands, and carries what is on it.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { fileAt, loadFiles } from '../_kit/load-files';
import type { Puppet } from '../_kit/puppet';
import { glide } from '../_kit/glide';
import { levelFiles } from './level-files';

/** A point that is written into, so that no frame makes new ones. */
export interface Point {
  x: number;
  y: number;
}

const keel = { x: 370, y: 676 } as const;
const backAt = { x: 38, y: 98, width: 638, height: 502 } as const;
const hullAt = { x: 57, y: 458, width: 641, height: 258 } as const;
const underDepth = 5;
const overDepth = 15;
const fade = 450;
/** Milliseconds of a sway to and fro, and of a rise and fall. */
const swayLength = 5200;
const riseLength = 3700;
const riseHeight = 4.5;
const knockLength = 460;
const knockDepth = 9;
const round = Math.PI * 2;

/** The boat, and two layers of the sea around it: `under` behind Kei, `over` before. */
export class RockingBoat {
  readonly under: GameObjects.Container;
  readonly over: GameObjects.Container;
  readonly #board: Board;
  readonly #keiNow: () => Puppet | undefined;
  readonly #wood: readonly GameObjects.Container[];
  readonly #swell = { sway: 1, lean: 0, dip: 0 };
  readonly #kick = { depth: 0 };
  readonly #seated = { low: 0 };
  readonly #feet: Point = { x: 0, y: 0 };
  #time = 0;
  #axis = 0;
  #isShown = false;
  #seat: Point | undefined;
  #angle = 0;
  #dip = 0;

  constructor(board: Board, keiNow: () => Puppet | undefined) {
    this.#board = board;
    this.#keiNow = keiNow;
    const { scene } = board;
    const paint = (key: string, at: typeof backAt | typeof hullAt): GameObjects.Container => {
      const image = scene.add.image(at.x - keel.x, at.y - keel.y, key).setOrigin(0);
      return scene.add.container(keel.x, keel.y, [image.setDisplaySize(at.width, at.height)]);
    };
    const [back, hull] = [paint('sea-boat-back', backAt), paint('sea-boat-front', hullAt)];
    this.#wood = [back, hull];
    const hidden = (depth: number, child: GameObjects.Container): GameObjects.Container =>
      scene.add.container(0, 0, [child]).setDepth(depth).setAlpha(0).setVisible(false);
    this.under = hidden(underDepth, back);
    this.over = hidden(overDepth, hull);
  }

  /** Where what is put at a point of the boat is now. */
  carry(x: number, y: number, into: Point): void {
    const [sine, cosine] = [Math.sin(this.#angle), Math.cos(this.#angle)];
    const [fromX, fromY] = [x - keel.x, y - keel.y];
    into.x = keel.x + fromX * cosine - fromY * sine;
    into.y = keel.y + this.#dip + fromX * sine + fromY * cosine;
  }

  /** Whether the boat is seen. */
  async show(shown: boolean): Promise<void> {
    const parts = [this.under, this.over];
    this.#isShown = shown;
    if (shown) for (const part of parts) part.setVisible(true);
    this.draw();
    await Promise.all(parts.map((part) => glide(this.#board, part, { alpha: shown ? 1 : 0 }, { duration: fade })));
    for (const part of parts) part.setVisible(part.alpha > 0);
  }

  /** Mirrored at half of `axis`, 0 as painted; `seat` is where Kei's feet are. */
  place(axis: number, seat: Point | undefined): void {
    this.#axis = axis;
    this.#seat = seat;
    for (const part of [this.under, this.over]) part.setScale(axis === 0 ? 1 : -1, 1).setX(axis);
    this.draw();
  }

  /** How much it sways (1 on a calm night), leans (degrees) and lies deeper (units). */
  sway(sway: number, lean: number, dip: number, duration: number): Promise<void> {
    return glide(this.#board, this.#swell, { sway, lean, dip }, { duration, ease: 'Sine.inOut' });
  }

  /** Something heavy landed. */
  knock(): void {
    if (!this.#board.motion.live) return;
    const config = { duration: knockLength / 2, ease: 'Sine.out', yoyo: true };
    void glide(this.#board, this.#kick, { depth: knockDepth }, config).then(() => (this.#kick.depth = 0));
  }

  /** Kei sits so much lower than on the bench. */
  sink(units: number): void {
    void glide(this.#board, this.#seated, { low: units }, { duration: 700 });
  }

  step(milliseconds: number): void {
    if (this.#board.motion.live) this.#time += milliseconds;
    this.draw();
  }

  /** Puts everything where it is now. */
  draw(): void {
    const sway = this.#board.motion.live ? this.#swell.sway : 0;
    const degrees = this.#swell.lean + sway * Math.sin((this.#time / swayLength) * round);
    this.#angle = (degrees * Math.PI) / 180;
    const rise = sway * riseHeight * Math.sin((this.#time / riseLength) * round);
    this.#dip = this.#swell.dip + this.#kick.depth + rise;
    for (const part of this.#wood) part.setPosition(keel.x, keel.y + this.#dip).setRotation(this.#angle);
    this.#carryKei();
  }

  #carryKei(): void {
    const kei = this.#keiNow();
    if (!kei) return;
    if (!this.#isShown || !this.#seat) {
      kei.setRotation(0);
      return;
    }
    const axis = this.#axis;
    const turn = (x: number): number => (axis === 0 ? x : axis - x);
    this.carry(turn(this.#seat.x), this.#seat.y + this.#seated.low, this.#feet);
    kei.setPosition(turn(this.#feet.x), this.#feet.y).setRotation(axis === 0 ? this.#angle : -this.#angle);
  }
}

/** Loads the boat and adds it, hidden. */
export async function addRockingBoat(board: Board, keiNow: () => Puppet | undefined): Promise<RockingBoat> {
  await loadFiles(board.scene, [
    { key: 'sea-boat-back', image: fileAt(levelFiles, 'sea-boat/back.webp') },
    { key: 'sea-boat-front', image: fileAt(levelFiles, 'sea-boat/front.webp') },
  ]);
  return new RockingBoat(board, keiNow);
}
