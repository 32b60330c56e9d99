// The net: threads from the boat up to whoever was answered, and across from each to its neighbours.
import type { GameObjects } from 'phaser';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import type { Shape } from '../_kit/place-camera';
import { glide } from '../_kit/glide';
import type { LanternFlock } from './lantern-flock';
import { otherThreads, tiedPoint } from './light-places';
import { addProp } from './props';
import type { Point, RockingBoat } from './rocking-boat';

const color = 0xffe3a3;
const bright = 0xfff6dc;
/** Where threads begin: the stem and the rail at the bow, the mast and the headboard at the stern. */
const cleats: Readonly<Record<'bow' | 'stern', readonly Point[]>> = {
  bow: [
    { x: 684, y: 470 },
    { x: 640, y: 512 },
    { x: 590, y: 522 },
  ],
  stern: [
    { x: 158, y: 426 },
    { x: 90, y: 470 },
    { x: 206, y: 446 },
  ],
};
/** Shares of a thread at which it is knotted to its neighbour, by how many threads there are. */
const rows = [
  { share: 0.74, from: 2 },
  { share: 0.52, from: 4 },
  { share: 0.32, from: 6 },
] as const;
const bends = 9;
const amidships = 360;
/** Milliseconds between two drawings of the threads. */
const redrawn = 50;

interface Thread {
  /** The lantern's id; without it the thread holds a little lamp. */
  readonly id: string | undefined;
  readonly cleat: Readonly<Point>;
  readonly knot: Readonly<Point>;
  readonly from: Point;
  readonly to: Point;
  isHere: boolean;
}

function threadsOf(state: State, shape: Shape): readonly Thread[] {
  const bare = Array.from({ length: otherThreads(state) }, () => undefined);
  const hung = [...state.tied, ...bare].map((id, order): Thread => {
    const [x, y] = tiedPoint(order, shape);
    const list = cleats[x < amidships ? 'stern' : 'bow'];
    const cleat = list[Math.floor(order / 2) % list.length] ?? { x, y };
    return { id, cleat, knot: { x, y }, from: { ...cleat }, to: { x, y }, isHere: id === undefined };
  });
  // Neighbours are knotted to each other, from stern to bow.
  return hung.sort((one, next) => one.knot.x - next.knot.x);
}

/** Threads behind Kei: hanging softly, or stretched and glowing when they carry. */
export class Net {
  readonly #board: Board;
  readonly #boat: RockingBoat;
  readonly #flock: LanternFlock;
  readonly #lines: GameObjects.Graphics;
  readonly #lamps: GameObjects.Container;
  readonly #pull = { share: 0 };
  readonly #one: Point = { x: 0, y: 0 };
  readonly #next: Point = { x: 0, y: 0 };
  #threads: readonly Thread[] = [];
  #twice: string | null = null;
  #time = 0;
  #since = 0;

  constructor(board: Board, boat: RockingBoat, flock: LanternFlock) {
    this.#board = board;
    this.#boat = boat;
    this.#flock = flock;
    this.#lines = board.scene.add.graphics();
    this.#lamps = board.scene.add.container(0, 0);
    boat.under.addAt(this.#lines, 2);
    boat.under.addAt(this.#lamps, 3);
  }

  /** The middle of the net over the boat. */
  get middle(): Readonly<Point> {
    return this.#threads[Math.floor(this.#threads.length / 2)]?.to ?? { x: 372, y: 200 };
  }

  show(state: State, shape: Shape): void {
    this.#twice = state.twice;
    this.#threads = threadsOf(state, shape);
    this.#lamps.removeAll(true);
    for (const { id, knot } of this.#threads) {
      if (id === undefined) this.#lamps.add(addProp(this.#board.scene, 'little-lamp', knot.x, knot.y - 18));
    }
    this.draw();
  }

  /** 0 hangs softly, 1 is stretched and glows: it carries. */
  async stretch(share: number, duration: number): Promise<void> {
    await glide(this.#board, this.#pull, { share }, { duration, ease: 'Cubic.out' });
    this.draw();
  }

  step(milliseconds: number): void {
    if (this.#board.motion.live) this.#time += milliseconds;
    this.#since += milliseconds;
    if (this.#since < redrawn) return;
    this.#since = 0;
    this.draw();
  }

  draw(): void {
    this.#lines.clear();
    for (const thread of this.#threads) {
      this.#boat.carry(thread.cleat.x, thread.cleat.y, thread.from);
      if (thread.id !== undefined) thread.isHere = this.#flock.ringOf(thread.id, thread.to);
      if (thread.isHere) this.#drawThread(thread);
    }
    for (const { share, from } of rows) if (this.#threads.length >= from) this.#drawRow(share);
  }

  /** Where a thread is at a share of its way: it hangs as deep as it is loose. */
  #along({ from, to }: Thread, share: number, into: Point): void {
    const loose = 1 - this.#pull.share;
    const depth = loose * (20 + Math.abs(to.x - from.x) * 0.14);
    const sway = this.#board.motion.live ? Math.sin(this.#time / 1300 + to.x) * 4 * loose : 0;
    // A thread that goes straight up bends to the side.
    const aside = loose * 16 * (to.x < amidships ? -1 : 1);
    into.x = from.x + (to.x - from.x) * share + (sway + aside) * 4 * share * (1 - share);
    into.y = from.y + (to.y - from.y) * share + depth * 4 * share * (1 - share);
  }

  #drawThread(thread: Thread): void {
    const { share } = this.#pull;
    const { from, to, id } = thread;
    if (share > 0.05) {
      this.#lines.lineStyle(11, color, 0.16 * share);
      this.#lines.lineBetween(from.x, from.y, to.x, to.y);
    }
    const isDouble = id !== undefined && id === this.#twice;
    this.#lines.lineStyle((isDouble ? 4.4 : 2.6) + share * 1.4, share > 0.5 ? bright : color, 0.72 + share * 0.28);
    this.#lines.beginPath();
    this.#lines.moveTo(from.x, from.y);
    for (let bend = 1; bend <= bends; bend += 1) {
      this.#along(thread, bend / bends, this.#one);
      this.#lines.lineTo(this.#one.x, this.#one.y);
    }
    this.#lines.strokePath();
  }

  /** One row of the mesh, from thread to thread. */
  #drawRow(share: number): void {
    for (let index = 1; index < this.#threads.length; index += 1) {
      const [one, next] = [this.#threads[index - 1], this.#threads[index]];
      if (one?.isHere && next?.isHere) this.#drawMesh(one, next, share);
    }
  }

  #drawMesh(one: Thread, next: Thread, share: number): void {
    const lines = this.#lines;
    const [here, there] = [this.#one, this.#next];
    this.#along(one, share, here);
    this.#along(next, share, there);
    const loose = (1 - this.#pull.share * 0.7) * Math.min(46, 8 + Math.abs(there.x - here.x) * 0.14);
    lines.lineStyle(1.8 + this.#pull.share, color, 0.5 + this.#pull.share * 0.4);
    lines.beginPath();
    lines.moveTo(here.x, here.y);
    lines.lineTo(here.x + (there.x - here.x) * 0.25, here.y + (there.y - here.y) * 0.25 + loose * 0.75);
    lines.lineTo((here.x + there.x) / 2, (here.y + there.y) / 2 + loose);
    lines.lineTo(here.x + (there.x - here.x) * 0.75, here.y + (there.y - here.y) * 0.75 + loose * 0.75);
    lines.lineTo(there.x, there.y);
    lines.strokePath();
    lines.fillStyle(bright, 0.85);
    lines.fillCircle(here.x, here.y, 3.4);
    lines.fillCircle(there.x, there.y, 3.4);
  }
}
