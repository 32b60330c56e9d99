// The washing line: it sags a little, is pulled down where something heavy hangs, and holds the sheet with two pegs.
import type { GameObjects } from 'phaser';
import type { Point } from './fold-pose';
import { edgeOn } from './hanging';

type Spot = Pick<Point, 'x' | 'y'>;

/** Where a sheet hangs, in units of the scene. */
export interface Place {
  /** The middle of its upper edge. */
  readonly x: number;
  readonly y: number;
  /** The ends of the line, where there is one. */
  readonly from?: Spot;
  readonly to?: Spot;
}

/** Where the pegs are, across the sheet. */
export const pegs = [-0.235, 0.34] as const;
const parts = 14;
const cord = 0x8a5a4a;
const light = 0xffe9cc;

/** Draws the line; `down` is how far the sheet has been pulled. */
export function drawLine(lines: GameObjects.Graphics, { x, y, from, to }: Place, size: number, down: number): void {
  if (!from || !to) return;
  const stops: readonly Spot[] = [from, ...pegs.map((peg): Spot => ({ x: x + peg * size, y: y + down })), to];
  for (const [width, color, alpha, aside] of [
    [4, cord, 1, 0],
    [1.2, light, 0.45, -1],
  ] as const) {
    lines.lineStyle(width, color, alpha);
    lines.beginPath();
    lines.moveTo(from.x, from.y + aside);
    for (const [order, stop] of stops.slice(1).entries()) {
      const last = stops[order] ?? stop;
      const sag = Math.abs(stop.x - last.x) * 0.03;
      for (let part = 1; part <= parts; part += 1) {
        const share = part / parts;
        const hang = sag * 4 * share * (1 - share);
        lines.lineTo(last.x + (stop.x - last.x) * share, last.y + (stop.y - last.y) * share + hang + aside);
      }
    }
    lines.strokePath();
  }
}

/** Draws the thread of a crane, as far as it is one. */
export function drawThread(lines: GameObjects.Graphics, from: Spot, to: Spot, crane: number): void {
  const alpha = Math.max(0, (crane - 0.86) / 0.14);
  lines.lineStyle(2, cord, alpha * 0.9);
  lines.lineBetween(from.x, from.y, to.x, to.y);
}

/** The strokes of a peg: its shadow, its wood, the light on it. */
const strokes = [
  { color: 'rgba(96, 58, 44, 0.22)', width: 14, x: 3, y: 4 },
  { color: '#dda968', width: 14, x: 0, y: 0 },
  { color: '#f6d29b', width: 6, x: -3, y: 0 },
] as const;

/** Paints both pegs over the sheet's upper edge; `turn` is how far that is edge-on. */
export function paintPegs(context: CanvasRenderingContext2D, turn: number, scale: number): void {
  const unit = scale / 400;
  for (const peg of pegs) {
    context.save();
    context.translate(peg * scale * Math.cos(turn * edgeOn), 0);
    context.rotate(peg * 0.16);
    context.scale(unit, unit);
    context.lineCap = 'round';
    for (const { color, width, x, y } of strokes) {
      context.strokeStyle = color;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(x, y - 15);
      context.lineTo(x, y + 20);
      context.stroke();
    }
    context.fillStyle = '#8f6a54';
    context.fillRect(-7, -3, 14, 4.4);
    context.restore();
  }
}
