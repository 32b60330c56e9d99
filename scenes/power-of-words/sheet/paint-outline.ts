// What is cut into the sheet goes where the facets go that it lies on.
import type { Spot } from './flat-pieces';
import { placeOn, type Seen } from './paint-facet';
import { glazeOf, type Paper } from './paper-light';

/** What a facet carries of the outline. */
export interface Outlined {
  readonly corners: readonly (Spot & Seen)[];
  readonly outline: readonly Spot[];
  readonly cuts: readonly (readonly [Spot, Spot])[];
}

/** Paints the outline in one path, so that its pieces do not show where they meet, and then its cut edge. */
export function paintOutline(
  context: CanvasRenderingContext2D,
  facets: readonly Outlined[],
  paper: Paper,
  scale: number,
): void {
  const body = new Path2D();
  const edge = new Path2D();
  for (const facet of facets) {
    const place = facet.outline.length > 2 ? placeOn(facet.corners) : undefined;
    if (!place) continue;
    const at = (spot: Spot): [number, number] => {
      const { px, py } = place(spot);
      return [px * scale, py * scale];
    };
    facet.outline.forEach((spot, order) => {
      if (order === 0) body.moveTo(...at(spot));
      else body.lineTo(...at(spot));
    });
    body.closePath();
    for (const [from, to] of facet.cuts) {
      edge.moveTo(...at(from));
      edge.lineTo(...at(to));
    }
  }
  const unit = scale / 400;
  context.fillStyle = glazeOf(paper.outline);
  context.fill(body);
  context.save();
  context.strokeStyle = glazeOf(paper.outline);
  context.lineWidth = 2 * unit;
  context.stroke(edge);
  context.translate(1.5 * unit, 1.7 * unit);
  context.strokeStyle = glazeOf(paper.outlineRim);
  context.lineWidth = 1.5 * unit;
  context.stroke(edge);
  context.restore();
}
