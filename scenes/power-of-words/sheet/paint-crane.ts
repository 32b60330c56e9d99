// Paints a crane, or what will be one, on a canvas: facets from back to front, with the old creases on them.
import type { CraneMesh, CranePaper } from './crane-mesh';
import { placeOn, paintFacet, trace } from './paint-facet';
import { paintOutline } from './paint-outline';
import { paintNote, stripCorners, type LaidNote } from './note-strips';
import { paperGrain } from './paper-grain';
import { brightness, cssOf, normalOf, type Paper } from './paper-light';

/** What is painted. */
export interface CranePicture {
  readonly mesh: CraneMesh;
  readonly paper: Paper;
  /** The notes that were laid in. */
  readonly notes: readonly LaidNote[];
  readonly scale: number;
}

const depthOf = ({ corners }: CranePaper): number => corners.reduce((sum, { z }) => sum + z, 0) / corners.length;
/** So small seen from the side, a facet is not seen at all. */
const edgeOn = 1e-5;
/** So many steep sides would be too dark. */
const soft = 0.48;

/** Paints all of it. The canvas must be empty, its origin at the middle of the sheet's upper edge. */
export function paintCrane(context: CanvasRenderingContext2D, { mesh, paper, notes, scale }: CranePicture): void {
  const papers = mesh.papers.map((one) => ({ one, depth: depthOf(one) })).sort((a, b) => a.depth - b.depth);
  const unit = scale / 400;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { one } of papers) {
    const normal = normalOf(one.corners);
    const place = placeOn(one.corners);
    if (!place || Math.abs(normal.z) < edgeOn) continue;
    const tints = normal.z < 0 ? paper.back : paper.front;
    const level = brightness(normal) * soft;
    softEdge(context, one, paper, scale);
    paintFacet(context, one.corners, tints, level, scale);
    for (const { shape, uneven } of one.pieces) paintFacet(context, shape.map(place), tints, level + uneven, scale);
    if (normal.z > 0) paintOutline(context, [one], paper, scale);
    for (const [kind, color, width] of [
      ['soft', cssOf(paper.crease, 0.24), 0.9],
      ['sharp', cssOf(paper.crease, 0.5), 1.3],
      ['torn', cssOf(paper.crease, 0.3), 4],
      ['torn', cssOf(paper.ridge, 0.95), 2],
    ] as const) {
      context.beginPath();
      for (const way of one.creases[kind]) {
        const [start, end] = [place(way[0]), place(way[1])];
        context.moveTo(start.px * scale, start.py * scale);
        context.lineTo(end.px * scale, end.py * scale);
      }
      context.strokeStyle = color;
      context.lineWidth = width * unit;
      context.stroke();
    }
    context.beginPath();
    trace(context, one.corners, scale);
    context.fillStyle = paperGrain(context) ?? cssOf(paper.ridge, 0);
    context.fill();
    context.strokeStyle = cssOf(paper.ridge, 0.5);
    context.lineWidth = unit;
    context.stroke();
    for (const { order, strip } of one.notes) {
      const note = notes[order];
      if (note) paintNote(context, stripCorners(strip, note.laid).map(place), note, scale);
    }
  }
}

/** What lies before other paper throws a soft shadow on it. */
function softEdge(context: CanvasRenderingContext2D, { corners }: CranePaper, paper: Paper, scale: number): void {
  const unit = scale / 400;
  context.beginPath();
  trace(context, corners, scale, 0.6 * unit, 1.2 * unit);
  for (const [width, alpha] of [
    [8, 0.03],
    [3.5, 0.06],
  ] as const) {
    context.strokeStyle = cssOf(paper.shadow, alpha);
    context.lineWidth = width * unit;
    context.stroke();
  }
}
