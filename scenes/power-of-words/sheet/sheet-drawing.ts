// Everything that is drawn of a sheet, from numbers to a canvas: cut once, folded when folds move, hung at each picture.
import { craneMesh, type CraneMesh } from './crane-mesh';
import { stepShare } from './crane-pose';
import { viewCrane } from './crane-view';
import type { Spot } from './flat-pieces';
import { alongCrease, creasesOf, type Crease, type SheetFold } from './fold-places';
import { FoldPose, doneTurn, turnAt, type Point, type Turn } from './fold-pose';
import { hangCorner, type Hanging } from './hanging';
import { noteStrips, paintNote, stripCorners, type LaidNote } from './note-strips';
import type { SheetMark } from './paint-creases';
import { placeOn, type Seen } from './paint-facet';
import { paintCrane } from './paint-crane';
import { paintSheet } from './paint-sheet';
import type { Paper } from './paper-light';
import { isUnderTear } from './tear-line';
import { meshOf, type Corner, type SheetMesh } from './sheet-mesh';

/** What a sheet is like now. */
export interface SheetNow {
  /** How many folds have been made; between whole numbers one is under way. */
  readonly pressed: number;
  /** How far it was smoothed by hand, 0 to 1. */
  readonly smooth: number;
  /** How far it has become a crane, 0 to 1. */
  readonly crane: number;
  /** How the crane has turned on its thread, in radians. */
  readonly spin: number;
  readonly air: Hanging;
  readonly notes: readonly LaidNote[];
}

const within = (value: number): number => Math.max(0, Math.min(1, value));

/** A sheet as numbers. */
export class SheetDrawing {
  readonly #paper: Paper;
  readonly #marks = new Map<number, SheetMark>();
  #creases: readonly Crease[] = [];
  #mesh: { readonly name: string; readonly cut: SheetMesh } | undefined;
  #folded: { readonly name: string; readonly pose: FoldPose; readonly points: Map<Corner, Point> } | undefined;
  #crane: { readonly name: string; readonly cut: CraneMesh } | undefined;
  /** Counts changes of the creases. */
  #version = 0;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  fold(folds: readonly SheetFold[]): void {
    this.#creases = creasesOf(folds);
    this.#version += 1;
  }

  mark(index: number, how: SheetMark): void {
    this.#marks.set(index, how);
  }

  unmark(): void {
    this.#marks.clear();
  }

  /** Paints a sheet as it is now; `scale` are canvas pixels to its width, the origin is the middle of its upper edge. */
  paint(context: CanvasRenderingContext2D, now: SheetNow, scale: number): void {
    if (this.#isCrane(now)) {
      const mesh = this.#craneNow(now);
      paintCrane(context, { mesh, paper: this.#paper, notes: now.notes, scale });
      return;
    }
    const mesh = this.#meshFor(now);
    const { pose, points } = this.#foldedFor(now, mesh);
    const air = this.#airOf(now);
    for (const [corner, point] of points) hangCorner(corner, point, air);
    const looks = this.#creases.map(({ kind }, order) => ({
      sharp: kind === 'sharp',
      mark: this.#marks.get(order) ?? 'none',
      pressed: within(now.pressed - order),
    }));
    paintSheet(context, { mesh, pose, paper: this.#paper, looks, tear: air.tear, scale });
    for (const [order, note] of now.notes.entries()) paintNote(context, this.#strip(order, now), note, scale);
  }

  /** Where the label of a crease hangs, in sheet widths from the middle of the upper edge. */
  labelPoint(index: number, now: SheetNow): Seen {
    const crease = this.#creases[index];
    return this.#seen(crease ? alongCrease(crease.line, crease.label) : { u: 0.5, v: 0.5 }, now);
  }

  /** Where the outer end of a note is. */
  notePoint(order: number, now: SheetNow): Seen {
    const [, one, two] = this.#strip(order, now);
    return one && two ? { px: (one.px + two.px) / 2, py: (one.py + two.py) / 2 } : { px: 0, py: 0.5 };
  }

  /** Where the thread of the crane is tied. */
  threadPoint(now: SheetNow): Seen {
    return this.#craneNow(now).points.get('O') ?? { px: 0, py: 0.5 };
  }

  #isCrane({ crane }: SheetNow): boolean {
    return crane > 0 && stepShare('pressed', crane) >= 1;
  }

  #craneNow(now: SheetNow): CraneMesh {
    const isTorn = now.air.tear > 0;
    const name = `${this.#version} ${isTorn}`;
    if (this.#crane?.name !== name) this.#crane = { name, cut: craneMesh(this.#creases, isTorn) };
    viewCrane(this.#crane.cut, now.crane, now.spin);
    return this.#crane.cut;
  }

  /** Before a sheet becomes a crane it is pressed flat once more, and the tear is closed. */
  #airOf({ air, crane }: SheetNow): Hanging {
    const flat = 1 - stepShare('pressed', crane);
    return crane > 0 ? { ...air, tear: air.tear * flat } : air;
  }

  #meshFor({ air }: SheetNow): SheetMesh {
    const cuts = { torn: air.tear > 0, bent: air.bend > 0.02 };
    const name = `${this.#version} ${cuts.torn} ${cuts.bent}`;
    if (this.#mesh?.name !== name) this.#mesh = { name, cut: meshOf(this.#creases, cuts) };
    return this.#mesh.cut;
  }

  #foldedFor(now: SheetNow, mesh: SheetMesh): { readonly pose: FoldPose; readonly points: Map<Corner, Point> } {
    const flat = 1 - stepShare('pressed', now.crane);
    const name = `${this.#mesh?.name ?? ''} ${now.pressed} ${now.smooth} ${flat}`;
    if (this.#folded?.name === name) return this.#folded;
    const pose = new FoldPose(
      this.#creases,
      this.#creases.map((crease, order) => {
        const moment = within(now.pressed - order);
        const { degrees, relief } = moment < 1 ? turnAt(crease, moment) : doneTurn(crease, now.smooth);
        return { degrees: degrees * flat, relief: relief * flat } satisfies Turn;
      }),
    );
    const points = new Map(mesh.corners.map((corner) => [corner, pose.at(corner)]));
    this.#folded = { name, pose, points };
    return this.#folded;
  }

  #strip(order: number, now: SheetNow): readonly Seen[] {
    const strip = noteStrips[order];
    const note = now.notes[order];
    if (!strip || !note) return [];
    const spots = stripCorners(strip, note.laid);
    if (!this.#isCrane(now)) return spots.map((spot) => this.#seen(spot, now));
    const paper = this.#craneNow(now).papers.find(({ notes }) => notes.some((one) => one.order === order));
    const place = paper && placeOn(paper.corners);
    return place ? spots.map(place) : [];
  }

  #seen({ u, v }: Spot, now: SheetNow): Seen {
    const { pose } = this.#foldedFor(now, this.#meshFor(now));
    const corner: Corner = { u, v, under: isUnderTear({ u, v }), x: 0, y: 0, z: 0, px: 0, py: 0 };
    hangCorner(corner, pose.at(corner), this.#airOf(now));
    return corner;
  }
}
