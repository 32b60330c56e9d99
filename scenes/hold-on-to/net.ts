// The net: threads from the boat up to whoever was answered, and across from each to its neighbours.
import type { Board } from '../_kit/board';
import { glide } from './glide';
import { otherThreads, tiedPoint } from './light-places';
import type { LanternFlock } from './lantern-flock';
import type { Point, RockingBoat } from './rocking-boat';
import { addProp } from './props';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Shape } from '../_kit/place-camera';

/** The threads. */
export interface Net {
  show(state: State, shape: Shape): void;
  /** 0 hangs softly, 1 is stretched and glows: it carries. */
  stretch(share: number, duration: number): Promise<void>;
  step(milliseconds: number): void;
  draw(): void;
  /** The middle of the net over the boat. */
  readonly middle: Readonly<Point>;
}

const color = 0xffe3a3;
const bright = 0xfff6dc;
/** Where threads begin: the stem, the rail at the bow, the headboard, the mast. */
const cleats = {
  bow: [
    { x: 684, y: 470 },
    { x: 640, y: 512 },
    { x: 590, y: 522 },
  ],
  stern: [
    { x: 112, y: 132 },
    { x: 158, y: 426 },
    { x: 206, y: 446 },
  ],
} as const;
/** Shares of a thread at which it is knotted to its neighbour, by how many threads there are. */
const rows = [
  { share: 0.78, from: 2 },
  { share: 0.55, from: 4 },
  { share: 0.34, from: 6 },
] as const;
const bends = 9;
/** Milliseconds between two drawings of the threads. */
const redrawn = 50;

interface Thread {
  /** The lantern's id, or the place of a knot in the sky. */
  readonly id: string | undefined;
  readonly cleat: Readonly<Point>;
  readonly knot: Readonly<Point>;
  readonly order: number;
  readonly from: Point;
  readonly to: Point;
  isHere: boolean;
}

/** Adds no thread yet; they hang behind Kei. */
export function addNet(board: Board, boat: RockingBoat, flock: LanternFlock): Net {
  const { scene, motion } = board;
  const lines = scene.add.graphics();
  boat.under.addAt(lines, 2);
  const knots = scene.add.container(0, 0);
  boat.under.addAt(knots, 3);
  const pull = { share: 0 };
  let threads: readonly Thread[] = [];
  let time = 0;
  let since = 0;
  let twice: string | null = null;

  /** Where a thread is at a share of its way, hanging as deep as it is loose. */
  const along = ({ from, to }: Thread, share: number, into: Point): void => {
    const loose = (1 - pull.share) * (24 + Math.abs(to.x - from.x) * 0.12);
    const sway = motion.live ? Math.sin(time / 1300 + from.x + to.x) * 3 * (1 - pull.share) : 0;
    into.x = from.x + (to.x - from.x) * share + sway * share;
    into.y = from.y + (to.y - from.y) * share + loose * 4 * share * (1 - share);
  };
  const spot: Point = { x: 0, y: 0 };
  const other: Point = { x: 0, y: 0 };

  function drawThread(thread: Thread, wide: number): void {
    lines.lineStyle(wide, pull.share > 0.5 ? bright : color, 0.72 + pull.share * 0.28);
    lines.beginPath();
    lines.moveTo(thread.from.x, thread.from.y);
    for (let bend = 1; bend <= bends; bend += 1) {
      along(thread, bend / bends, spot);
      lines.lineTo(spot.x, spot.y);
    }
    lines.strokePath();
  }

  function drawMesh(one: Thread, next: Thread, share: number): void {
    along(one, share, spot);
    along(next, share, other);
    const loose = (1 - pull.share) * Math.min(40, 8 + Math.abs(other.x - spot.x) * 0.1);
    lines.lineStyle(1.8 + pull.share, color, 0.5 + pull.share * 0.4);
    lines.beginPath();
    lines.moveTo(spot.x, spot.y);
    lines.lineTo((spot.x + other.x) / 2, (spot.y + other.y) / 2 + loose);
    lines.lineTo(other.x, other.y);
    lines.strokePath();
    lines.fillStyle(bright, 0.85);
    lines.fillCircle(spot.x, spot.y, 3.4);
    lines.fillCircle(other.x, other.y, 3.4);
  }

  function draw(): void {
    lines.clear();
    for (const thread of threads) {
      boat.carry(thread.cleat.x, thread.cleat.y, thread.from);
      if (thread.id === undefined) Object.assign(thread.to, thread.knot);
      else thread.isHere = flock.ringOf(thread.id, thread.to);
      if (!thread.isHere) continue;
      if (pull.share > 0.05) {
        lines.lineStyle(11, color, 0.16 * pull.share);
        lines.lineBetween(thread.from.x, thread.from.y, thread.to.x, thread.to.y);
      }
      drawThread(thread, (thread.id !== undefined && thread.id === twice ? 4.4 : 2.6) + pull.share * 1.4);
    }
    for (const { share, from } of rows) {
      if (threads.length < from) continue;
      for (let index = 1; index < threads.length; index += 1) {
        const [one, next] = [threads[index - 1], threads[index]];
        if (one?.isHere && next?.isHere) drawMesh(one, next, share);
      }
    }
  }

  function hang(state: State, shape: Shape): readonly Thread[] {
    const bare = Array.from({ length: otherThreads(state) }, () => undefined);
    const hung = [...state.tied, ...bare].map((id, order): Thread => {
      const [x, y] = tiedPoint(order, shape);
      const list = x < 360 ? cleats.stern : cleats.bow;
      const cleat = list[Math.floor(order / 2) % list.length] ?? list[0];
      const ends = { from: { ...cleat }, to: { x, y } };
      return { id, cleat, knot: { x, y }, order, ...ends, isHere: id === undefined };
    });
    // Neighbours are knotted to each other, from stern to bow.
    return hung.sort((one, next) => one.knot.x - next.knot.x);
  }

  return {
    draw,
    get middle() {
      const middle = threads[Math.floor(threads.length / 2)];
      return middle?.to ?? { x: 372, y: 200 };
    },
    show(state, shape) {
      ({ twice } = state);
      threads = hang(state, shape);
      knots.removeAll(true);
      for (const { id, knot } of threads) {
        if (id === undefined) knots.add(addProp(scene, 'little-lamp', knot.x, knot.y + 4));
      }
      draw();
    },
    stretch: (share, duration) => glide(board, pull, { share }, { duration, ease: 'Cubic.out' }),
    step(milliseconds) {
      if (motion.live) time += milliseconds;
      since += milliseconds;
      if (since < redrawn) return;
      since = 0;
      draw();
    },
  };
}
