// All stones of the evening: whatever falls, lies somewhere or goes.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import type { Point, RockingBoat } from './rocking-boat';
import { Stone, type StoneLayers } from './stone';
import type { StoneSpot } from './stone-places';

/** Stones by the ids of their items. */
export class StonePile {
  readonly #board: Board;
  readonly #boat: RockingBoat;
  readonly #layers: StoneLayers;
  readonly #stones = new Map<string, Stone>();
  #time = 0;

  constructor(board: Board, boat: RockingBoat) {
    this.#board = board;
    this.#boat = boat;
    const layer = (): GameObjects.Container => board.scene.add.container(0, 0);
    this.#layers = { water: layer(), deck: layer(), hands: layer() };
    boat.under.addAt(this.#layers.water, 2);
    // What lies on the deck is seen over the rail.
    boat.over.addAt(this.#layers.deck, 0);
    boat.over.add(this.#layers.hands);
  }

  async show(spots: readonly StoneSpot[]): Promise<void> {
    const ways = spots.map((spot) => this.#come(spot));
    for (const [key, stone] of this.#stones) {
      if (!spots.some((spot) => spot.key === key)) ways.push(this.#leave(key, stone));
    }
    this.draw();
    await Promise.all(ways);
    this.draw();
  }

  /** Where a stone's middle is now, in the scene's units before mirroring. */
  pointOf(item: string): Readonly<Point> | undefined {
    return this.#stones.get(item)?.drawn;
  }

  step(milliseconds: number): void {
    if (this.#board.motion.live) this.#time += milliseconds;
    this.draw();
  }

  draw(): void {
    for (const stone of this.#stones.values()) stone.draw(this.#time, this.#boat);
  }

  async #come(spot: StoneSpot): Promise<void> {
    const known = this.#stones.get(spot.key);
    if (known) {
      if (!known.isAt(spot)) await known.move(spot);
      return;
    }
    const stone = new Stone(this.#board, this.#layers, spot);
    this.#stones.set(spot.key, stone);
    await stone.fall();
    if (spot.aboard) this.#boat.knock();
  }

  async #leave(key: string, stone: Stone): Promise<void> {
    if (!(await stone.leave()) || this.#stones.get(key) !== stone) return;
    stone.destroy();
    this.#stones.delete(key);
  }
}
