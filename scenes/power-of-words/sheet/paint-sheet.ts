// Paints a folded sheet on a canvas: facets by the light on them, what is cut into it, creases, turned corners, edges.
import type { FoldPose } from './fold-pose';
import { paintCreases, type CreaseLook } from './paint-creases';
import { paintFacet, trace } from './paint-facet';
import { paintOutline } from './paint-outline';
import { paintRims } from './paint-tear';
import { paperGrain } from './paper-grain';
import { brightness, cssOf, normalOf, type Paper } from './paper-light';
import type { CreaseEdge, Facet, SheetMesh } from './sheet-mesh';

/** What is painted. */
export interface SheetPicture {
  readonly mesh: SheetMesh;
  readonly pose: FoldPose;
  readonly paper: Paper;
  readonly looks: readonly CreaseLook[];
  /** How far it is torn, 0 to 1. */
  readonly tear: number;
  /** Canvas pixels to a sheet width. */
  readonly scale: number;
}

type Context = CanvasRenderingContext2D;

const depthOf = ({ corners }: Facet): number => corners.reduce((sum, { z }) => sum + z, 0) / corners.length;

/** Facets that are turned behind the sheet, that lie in it, that are turned before it; each list from back to front. */
function layersOf({ mesh, pose }: SheetPicture): Readonly<Record<'behind' | 'lying' | 'before', readonly Facet[]>> {
  const layered = mesh.facets
    .map((facet) => ({ facet, layer: pose.layer(facet.middle), depth: depthOf(facet) }))
    .sort((one, other) => one.layer - other.layer || one.depth - other.depth);
  const where = (is: (layer: number) => boolean): readonly Facet[] =>
    layered.filter(({ layer }) => is(layer)).map(({ facet }) => facet);
  return {
    behind: where((layer) => layer < 0),
    lying: where((layer) => layer === 0),
    before: where((layer) => layer > 0),
  };
}

/** Paints the whole sheet. The canvas must be empty, its origin at the middle of the sheet's upper edge. */
export function paintSheet(context: Context, picture: SheetPicture): void {
  const { mesh, pose, paper, looks, tear, scale } = picture;
  const { behind, lying, before } = layersOf(picture);
  const isBefore = (edge: CreaseEdge): boolean =>
    pose.layer({ u: (edge.from.u + edge.to.u) / 2, v: (edge.from.v + edge.to.v) / 2 }) > 0;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const facet of behind) light(context, facet, picture);
  ground(context, lying, paper.front, scale);
  for (const facet of lying) light(context, facet, picture);
  paintOutline(context, lying, paper, scale);
  const under = mesh.edges.filter((edge) => !isBefore(edge));
  paintCreases(context, under, looks, paper, scale);
  if (before.length > 0) {
    paintShadow(context, lying, before, picture);
    ground(context, before, paper.back, scale);
    for (const facet of before) light(context, facet, picture);
    paintCreases(context, mesh.edges.filter(isBefore), looks, paper, scale);
  }
  paintGrain(context, mesh.facets, scale);
  paintRims(context, mesh, tear, paper, scale);
}

/** Lies under facets: nothing shines through their seams. */
function ground(context: Context, facets: readonly Facet[], { plain }: Paper['front'], scale: number): void {
  context.beginPath();
  for (const { corners } of facets) trace(context, corners, scale);
  context.fillStyle = cssOf(plain);
  context.fill();
}

/** A facet in the light. */
function light(context: Context, { corners, uneven, isPart }: Facet, { mesh, paper, scale }: SheetPicture): void {
  const normal = normalOf(corners);
  const often = Math.min(1, mesh.facets.length / 40);
  const tints = normal.z < 0 ? paper.back : paper.front;
  paintFacet(context, corners, tints, brightness(normal) + uneven * often, scale, isPart);
}

/** A turned corner throws a soft shadow on what it lies before. */
function paintShadow(
  context: Context,
  ground: readonly Facet[],
  flaps: readonly Facet[],
  { paper, scale }: SheetPicture,
): void {
  context.save();
  context.beginPath();
  for (const { corners } of ground) trace(context, corners, scale);
  context.clip();
  const unit = scale / 400;
  for (const [reach, alpha] of [
    [2, 0.11],
    [7, 0.08],
    [14, 0.05],
    [22, 0.035],
  ] as const) {
    context.beginPath();
    for (const { corners } of flaps) trace(context, corners, scale, 3 * unit, 4 * unit);
    context.strokeStyle = cssOf(paper.shadow, alpha);
    context.lineWidth = reach * unit;
    context.stroke();
  }
  context.restore();
}

function paintGrain(context: Context, facets: readonly Facet[], scale: number): void {
  const pattern = paperGrain(context);
  if (!pattern) return;
  context.beginPath();
  for (const { corners } of facets) trace(context, corners, scale);
  context.fillStyle = pattern;
  context.fill();
}
