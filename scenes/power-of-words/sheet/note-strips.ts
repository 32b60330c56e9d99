// Notes: strips of coloured paper that are laid into creases and stay there when the sheet becomes a crane.
import type { Spot } from './flat-pieces';
import { trace, type Seen } from './paint-facet';

/** Where a note lies. */
export interface NoteStrip {
  /** The end that is tucked in, and the one that looks out. */
  readonly from: Spot;
  readonly to: Spot;
  /** The points of the crane's facet that it lies on. */
  readonly facet: string;
}

/** A note that was laid in. */
export interface LaidNote {
  /** Its colour, as 0xrrggbb. */
  readonly color: number;
  /** How far it has slid in, 0 to 1. */
  readonly laid: number;
}

/** One on each wing, one on the back. */
export const noteStrips: readonly NoteStrip[] = [
  { from: { u: 0.9, v: 0.68 }, to: { u: 1.09, v: 0.8 }, facet: 'M0 C0 K0' },
  { from: { u: 0.3, v: 0.16 }, to: { u: 0.15, v: 0.36 }, facet: 'K2 C2 N2' },
  { from: { u: 0.64, v: 0.56 }, to: { u: 0.46, v: 0.42 }, facet: 'K0 N0 O' },
];
const width = 0.058;
/** How far out a note begins to slide. */
const outside = 0.3;

/** The corners of a strip on the flat sheet, as far as it has slid in. */
export function stripCorners({ from, to }: NoteStrip, laid: number): readonly Spot[] {
  const length = Math.hypot(to.u - from.u, to.v - from.v);
  const along = { u: (to.u - from.u) / length, v: (to.v - from.v) / length };
  const out = (1 - laid) * outside;
  const at = (end: Spot, aside: number): Spot => ({
    u: end.u + along.u * out - along.v * aside * width * 0.5,
    v: end.v + along.v * out + along.u * aside * width * 0.5,
  });
  return [at(from, -1), at(to, -1), at(to, 1), at(from, 1)];
}

const part = (color: number, shift: number): number => (color >> shift) & 255;

/** Paints a strip whose corners are on the canvas: paper with two lines of pencil. */
export function paintNote(
  context: CanvasRenderingContext2D,
  corners: readonly Seen[],
  { color, laid }: LaidNote,
  scale: number,
): void {
  const [one, two, three, four] = corners;
  if (laid <= 0 || !one || !two || !three || !four) return;
  const unit = scale / 400;
  context.save();
  context.globalAlpha = Math.min(1, laid * 2);
  context.beginPath();
  trace(context, corners, scale, 1.5 * unit, 2.5 * unit);
  context.fillStyle = 'rgba(96, 58, 44, 0.22)';
  context.fill();
  context.beginPath();
  trace(context, corners, scale);
  context.fillStyle = `rgb(${part(color, 16)},${part(color, 8)},${part(color, 0)})`;
  context.fill();
  context.strokeStyle = 'rgba(255, 255, 250, 0.7)';
  context.lineWidth = unit;
  context.stroke();
  context.beginPath();
  for (const [row, end] of [
    [0.36, 0.86],
    [0.66, 0.7],
  ] as const) {
    const at = (share: number): [number, number] => [
      (one.px + (two.px - one.px) * share + (four.px - one.px) * row) * scale,
      (one.py + (two.py - one.py) * share + (four.py - one.py) * row) * scale,
    ];
    context.moveTo(...at(0.16));
    context.lineTo(...at(end));
  }
  context.strokeStyle = 'rgba(70, 48, 60, 0.55)';
  context.lineWidth = 1.5 * unit;
  context.stroke();
  context.restore();
}
