// The sheet of level 5 in a scene: it folds, bends, tears, is marked and becomes a crane.
import type { GameObjects, Textures } from 'phaser';
import type { Board } from '../../_kit/board';
import { glide } from '../../_kit/glide';
import type { SheetFold } from './fold-places';
import { dayPaper, lampPaper } from './paper-light';
import type { SheetMark } from './paint-creases';
import type { Seen } from './paint-facet';
import { paintLamp } from './paint-lamp';
import { Cloth, room } from './cloth';
import { SheetDrawing, type SheetNow } from './sheet-drawing';
import { pulls, startValues, type SheetValue } from './sheet-values';
import { drawLine, drawThread, paintPegs, type Place } from './washing-line';

/** How a sheet is made. */
export interface SheetOptions {
  /** The side of the paper, in units of the scene. */
  readonly size: number;
  /** In daylight on the line, or from inside with light behind it. */
  readonly look: 'line' | 'inside';
  /** The key of its texture. */
  readonly key: string;
}

/** Canvas pixels to a unit of the scene. */
const fine = 1.25;
/** Milliseconds between two pictures of moving paper; on a slow machine so many times as long as one takes. */
const redrawn = 45;
const breather = 2.5;
const foldLength = 950;
const longestFolding = 4200;
const tearLength = 5500;
const craneLength = 10500;
/** One sheet of paper. */
export class Sheet {
  /** Everything that is seen of it. */
  readonly view: GameObjects.Container;
  readonly #board: Board;
  readonly #options: SheetOptions;
  readonly #drawing: SheetDrawing;
  readonly #lines: GameObjects.Graphics;
  readonly #cloth: Cloth;
  readonly #canvas: Textures.CanvasTexture;
  /** Each is glided for itself, so that a newer wish stops only the older one of its kind. */
  readonly #values = startValues();
  #folds: readonly SheetFold[] = [];
  #colors: readonly number[] = [];
  #place: Place = { x: 0, y: 0 };
  #spins = false;
  #wind = 0;
  #since = 0;
  /** Milliseconds that the last picture took. */
  #took = 0;
  #changed = true;

  constructor(board: Board, options: SheetOptions) {
    const { scene } = board;
    this.#board = board;
    this.#options = options;
    this.#drawing = new SheetDrawing(options.look === 'line' ? dayPaper : lampPaper);
    const pixels = options.size * fine;
    const width = Math.round(pixels * (1 + room.side * 2));
    const height = Math.round(pixels * (room.top + 1 + room.bottom));
    const canvas = scene.textures.createCanvas(options.key, width, height);
    if (!canvas) throw new Error(`the texture ${options.key} is there already`);
    this.#canvas = canvas;
    this.#lines = scene.add.graphics();
    this.#cloth = new Cloth(scene, canvas, options.size, fine);
    this.view = scene.add.container(0, 0, [this.#lines, this.#cloth.view]);
    board.onQuality(() => this.#change());
    this.draw();
  }

  /** Hangs it on its line (look `line`), or puts its middle somewhere (look `inside`). */
  hang(place: Place): void {
    const isThere = JSON.stringify(place) === JSON.stringify(this.#place);
    this.#place = place;
    if (!isThere) this.draw();
  }

  /** Shows these folds; new ones are folded one after another, anything else is there at once. */
  async show(folds: readonly SheetFold[]): Promise<void> {
    const isLonger = this.#folds.every((fold, order) => fold.kind === folds[order]?.kind);
    const news = Math.max(0, folds.length - this.#folds.length);
    if (isLonger && folds.length === this.#folds.length) return;
    this.#folds = folds;
    this.#drawing.fold(folds);
    const duration = isLonger ? Math.min(longestFolding, news * foldLength) : 0;
    await this.#glide('pressed', folds.length, duration, 'Linear');
  }

  /** How it is when the story comes back to it: at once, without folding anything before your eyes. */
  jump(folds: readonly SheetFold[], values: Partial<Readonly<Record<'tear' | 'smooth' | 'crane', number>>> = {}): void {
    this.#folds = folds;
    this.#drawing.fold(folds);
    for (const [name, value] of Object.entries({ tear: 0, smooth: 0, crane: 0, ...values, pressed: folds.length })) {
      const target = this.#values[name as SheetValue];
      for (const tween of this.#board.scene.tweens.getTweensOf(target)) tween.stop();
      target.value = value;
    }
    this.draw();
  }

  /** A slip of a weight (0 to 3) is in the air at x; 0 lets go. */
  async pull(weight: 0 | 1 | 2 | 3, x: number): Promise<void> {
    const { bend, down } = pulls[weight];
    const towards = Math.max(-1, Math.min(1, (x - this.#place.x) / this.#options.size));
    const ease = weight === 0 ? 'Back.out' : 'Sine.out';
    await Promise.all([
      this.#glide('bend', bend, 460, ease),
      this.#glide('down', down, 460, ease),
      ...(weight > 0 ? [this.#glide('towards', towards, 300, 'Sine.out')] : []),
    ]);
  }

  /** Tears it from the first fold, slowly: 0 is whole, 1 as far as it goes. */
  tear(progress: number): Promise<void> {
    return this.#glide('tear', progress, Math.abs(progress - this.#values.tear.value) * tearLength);
  }

  /** A hand smooths it: turned corners come back, creases stay. */
  smooth(share: number): Promise<void> {
    return this.#glide('smooth', share, 1600);
  }

  /** 0 faces us, 1 is edge-on. */
  turn(share: number): Promise<void> {
    return this.#glide('turn', share, 900);
  }

  /** Marks a crease by its place in the list of folds. */
  mark(index: number, how: SheetMark): void {
    this.#drawing.mark(index, how);
    this.#change();
  }

  /** Lays notes of these colours (0xrrggbb) into creases, three at most. */
  notes(colors: readonly number[]): Promise<void> {
    if (colors.length > 0) this.#colors = colors;
    return this.#glide('laid', colors.length, 700);
  }

  /** 0 is the sheet, 1 the crane. */
  crane(progress: number): Promise<void> {
    return this.#glide('crane', progress, Math.abs(progress - this.#values.crane.value) * craneLength, 'Linear');
  }

  /** Whether the crane turns on its thread. */
  spin(isOn: boolean): void {
    this.#spins = isOn;
    this.#change();
  }

  /** Nothing pulls at it, nothing is marked, it is whole and a sheet again. */
  rest(): void {
    this.#drawing.unmark();
    for (const name of ['smooth', 'crane', 'laid', 'bend', 'down', 'tear', 'turn'] as const)
      void this.#glide(name, 0, 0);
    this.#spins = false;
    this.draw();
  }

  /** Where the label of a crease hangs, in the coordinates of the view's parent. */
  anchor(index: number): { readonly x: number; readonly y: number } {
    return this.#outside(this.#drawing.labelPoint(index, this.#now()));
  }

  /** Where the outer end of a note is. */
  noteAnchor(order: number): { readonly x: number; readonly y: number } {
    return this.#outside(this.#drawing.notePoint(order, this.#now()));
  }

  /** Call it with each step's milliseconds. */
  step(milliseconds: number): void {
    if (!this.view.visible) return;
    const { motion, particles } = this.#board;
    const isWindy = this.#options.look === 'line' && motion.live && particles;
    if (isWindy) this.#wind += milliseconds / 1000;
    const crane = this.#values.crane.value;
    const strength = isWindy ? Math.min(1, this.#wind / 3) * (1 - Math.min(1, crane * 8)) : 0;
    this.#cloth.sway(this.#wind, strength);
    if (isWindy && this.#spins && crane > 0) this.#changed = true;
    this.#since += milliseconds;
    if (this.#changed && this.#since >= Math.max(redrawn, this.#took * breather)) this.draw();
  }

  /** Draws it as it is, now. */
  draw(): void {
    const began = performance.now();
    this.#changed = false;
    this.#since = 0;
    const { size, look } = this.#options;
    const { context, width, height } = this.#canvas;
    const now = this.#now();
    const scale = size * fine;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.translate(width / 2, room.top * scale);
    this.#drawing.paint(context, now, scale);
    if (look === 'line') paintPegs(context, now.air.turn, scale);
    else paintLamp(context, scale);
    this.#canvas.refresh();
    const { x, y } = this.#place;
    const down = this.#values.down.value * size;
    this.#cloth.view.setPosition(x, y + down - (look === 'inside' ? size / 2 : 0));
    this.#took = performance.now() - began;
    this.#lines.clear();
    if (look === 'inside') return;
    drawLine(this.#lines, this.#place, size, down);
    if (now.crane > 0)
      drawThread(this.#lines, { x, y: y + down }, this.#outside(this.#drawing.threadPoint(now)), now.crane);
  }

  destroy(): void {
    this.view.destroy();
    this.#board.scene.textures.remove(this.#options.key);
  }

  async #glide(name: SheetValue, value: number, duration: number, ease = 'Sine.inOut'): Promise<void> {
    const onUpdate = (): void => this.#change();
    const target = this.#values[name];
    // A picture of it costs more than anything else on the stage.
    if (target.value === value && this.#board.scene.tweens.getTweensOf(target).length === 0) return;
    await glide(this.#board, target, { value }, { duration, ease, onUpdate });
    // Without motion there was no update.
    this.draw();
  }

  #change(): void {
    this.#changed = true;
    this.#board.wake();
  }

  #now(): SheetNow {
    const { pressed, smooth, crane, laid, bend, towards, tear, turn } = this.#values;
    const notes = this.#colors.map((color, order) => ({ color, laid: Math.max(0, Math.min(1, laid.value - order)) }));
    const air = {
      ...{ bend: bend.value, towards: towards.value, tear: tear.value, turn: turn.value },
    };
    return {
      ...{ pressed: pressed.value, smooth: smooth.value, crane: crane.value, notes, air },
      spin: this.#board.motion.live && this.#spins ? Math.sin(this.#wind * 0.42) * 0.42 : 0,
    };
  }

  #outside({ px, py }: Seen): { readonly x: number; readonly y: number } {
    const { x, y } = this.#cloth.view;
    return { x: x + px * this.#options.size, y: y + py * this.#options.size };
  }
}
