// All lanterns of the evening: whoever is seen comes, moves and goes.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { Lantern, type LanternLayers } from './lantern';
import type { LightSpot } from './light-places';
import type { Point, RockingBoat } from './rocking-boat';

/** Half of a lantern's height, down to where a thread takes hold of it. */
const toRing = 72;

/** Lanterns by their ids. */
export class LanternFlock {
  readonly #board: Board;
  readonly #boat: RockingBoat;
  readonly #layers: LanternLayers;
  readonly #lanterns = new Map<string, Lantern>();
  #time = 0;

  constructor(board: Board, boat: RockingBoat) {
    this.#board = board;
    this.#boat = boat;
    const layer = (): GameObjects.Container => board.scene.add.container(0, 0);
    const hang = () => ({ glows: layer(), papers: layer() });
    this.#layers = { shines: layer(), behind: hang(), before: hang() };
    boat.under.addAt(this.#layers.shines, 0);
    boat.under.addAt(this.#layers.behind.glows, 1);
    boat.under.add(this.#layers.behind.papers);
    boat.over.add([this.#layers.before.glows, this.#layers.before.papers]);
  }

  /** Sends each to where it belongs; those that are not seen go out. */
  async show(spots: readonly LightSpot[]): Promise<void> {
    const ways = spots.map((spot) => this.#come(spot));
    for (const [id, lantern] of this.#lanterns) {
      if (!spots.some((spot) => spot.id === id)) ways.push(lantern.leave());
    }
    this.draw();
    await Promise.all(ways);
    this.draw();
  }

  /** Where a lantern's middle is now, in the scene's units before mirroring. */
  pointOf(id: string): Readonly<Point> | undefined {
    return this.#lanterns.get(id)?.drawn;
  }

  /** Writes where a thread takes hold of a lantern; false where it is not seen. */
  ringOf(id: string, into: Point): boolean {
    const lantern = this.#lanterns.get(id);
    if (!lantern) return false;
    into.x = lantern.drawn.x;
    into.y = lantern.drawn.y + toRing * lantern.now.scale;
    return lantern.now.alpha > 0.2;
  }

  step(milliseconds: number): void {
    if (this.#board.motion.live) this.#time += milliseconds;
    this.draw();
  }

  draw(): void {
    for (const lantern of this.#lanterns.values()) lantern.draw(this.#time, this.#boat);
  }

  async #come(spot: LightSpot): Promise<void> {
    const known = this.#lanterns.get(spot.id);
    if (known?.isAt(spot)) return;
    const lantern = known ?? new Lantern(this.#board, this.#layers, spot, this.#lanterns.size);
    this.#lanterns.set(spot.id, lantern);
    await lantern.send(spot);
  }
}
