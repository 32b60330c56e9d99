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
export const pegs = [-0.19, 0.31] as const;
const parts = 14;
const cord = 0xf7ead2;
const shade = 0x7a5a48;

/** Draws the line; `down` is how far the sheet has been pulled. */
export function drawLine(lines: GameObjects.Graphics, { x, y, from, to }: Place, size: number, down: number): void {
  if (!from || !to) return;
  const stops: readonly Spot[] = [from, ...pegs.map((peg): Spot => ({ x: x + peg * size, y: y + down })), to];
  for (const [width, color, alpha, aside] of [
    [4, shade, 0.4, 1.4],
    [2.8, cord, 1, 0],
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
  for (const [width, color, share] of [
    [2.6, shade, 0.4],
    [1.4, cord, 1],
  ] as const) {
    lines.lineStyle(width, color, alpha * share);
    lines.lineBetween(from.x, from.y, to.x, to.y);
  }
}

/** Paints both pegs over the sheet's upper edge; `turn` is how far that is edge-on. */
export function paintPegs(context: CanvasRenderingContext2D, turn: number, scale: number): void {
  const unit = scale / 400;
  for (const peg of pegs) {
    context.save();
    context.translate(peg * scale * Math.cos(turn * edgeOn), 0);
    context.rotate(peg * 0.16);
    context.scale(unit, unit);
    context.fillStyle = 'rgba(96, 58, 44, 0.22)';
    context.beginPath();
    context.roundRect(-4, -17, 14, 46, 5);
    context.fill();
    context.fillStyle = '#e7b878';
    context.beginPath();
    context.roundRect(-7, -21, 14, 46, 5);
    context.fill();
    context.fillStyle = '#f6d29b';
    context.beginPath();
    context.roundRect(-7, -21, 6.4, 46, [5, 0, 0, 5]);
    context.fill();
    context.fillStyle = '#8f6a54';
    context.fillRect(-7, -3, 14, 4.4);
    context.restore();
  }
}
