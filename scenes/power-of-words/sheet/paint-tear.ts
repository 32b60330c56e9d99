// The torn edge: white fibres where the paper came apart.
import { cssOf, type Paper } from './paper-light';
import type { SheetMesh } from './sheet-mesh';
import { wayShare } from './tear-line';

/** Edges of the sheet itself, and edges of the tear as far as it has come (0 to 1). */
export function rimsOf(
  { rims }: SheetMesh,
  tear: number,
): {
  readonly sheet: SheetMesh['rims'];
  readonly torn: SheetMesh['rims'];
} {
  const shares = rims.map(([from, to]) => wayShare(from, to));
  return {
    sheet: rims.filter((_, order) => shares[order] === undefined),
    torn: rims.filter((_, order) => (shares[order] ?? 1) < tear),
  };
}

/** Paints the edges of the sheet and both edges of the tear. */
export function paintRims(
  context: CanvasRenderingContext2D,
  mesh: SheetMesh,
  tear: number,
  paper: Paper,
  scale: number,
): void {
  const unit = scale / 400;
  context.lineCap = 'round';
  const { sheet, torn } = rimsOf(mesh, tear);
  for (const [rims, color, width] of [
    [sheet, cssOf(paper.ridge, 0.55), 1.2],
    [torn, cssOf(paper.shadow, 0.2), 6],
    [torn, cssOf(paper.ridge, 0.55), 3.2],
    [torn, cssOf(paper.ridge, 1), 1.6],
  ] as const) {
    if (rims.length === 0) continue;
    context.beginPath();
    for (const [from, to] of rims) {
      context.moveTo(from.px * scale, from.py * scale);
      context.lineTo(to.px * scale, to.py * scale);
    }
    context.strokeStyle = color;
    context.lineWidth = width * unit;
    context.stroke();
  }
}
