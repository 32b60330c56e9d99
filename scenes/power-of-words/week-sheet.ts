// The sheet through the week: on its line in the square, open from inside, and at last a crane.
import type { FoldingPaperState as State } from '../../src/domain/mechanics/folding-paper/types';
import { slipNow } from '../../src/domain/mechanics/folding-paper/sort-slips';
import type { Board } from '../_kit/board';
import type { PlaceName } from './beat-scene';
import { sheetPlace, type Layout } from './layout';
import type { SheetFold } from './sheet/fold-places';
import { Sheet } from './sheet/sheet';

const depth = 5;
/** The line at which a hand smooths the sheet. */
const smoothedFrom = 5;
const weights = [0, 1, 2, 3] as const;
/** Ends of the washing line, and how high they are. */
const lineFrom = -36;
const lineTo = 936;
const lineY = 118;
/** Colours of the notes in the creases, in the order in which they are laid. */
const noteColors = [0xffc24b, 0x8fe0c6, 0xff8a73];
/** A point on the sheet that words fly to, in sides of the sheet below its upper edge. */
const heart = 0.45;

/** What is folded; the tear is no fold of the paper. */
const foldsOf = ({ folds }: State): readonly SheetFold[] =>
  folds.flatMap(({ kind }) => (kind === 'tear' ? [] : [{ kind }]));

type Where = 'line' | 'inside';

/** Which of its two pictures a place shows. */
const whereIn = (place: PlaceName): Where | undefined =>
  place === 'paper-square' ? 'line' : place === 'paper-inside' ? 'inside' : undefined;

/** Shows the sheet as the state has it. */
export class WeekSheet {
  readonly #board: Board;
  readonly #sheets = new Map<Where, Sheet>();
  #layout: Layout | undefined;
  #now: Where | undefined;
  #seen = new Set<Where>();

  constructor(board: Board) {
    this.#board = board;
  }

  /** A moment came; what takes long goes on while words are read. */
  async show(place: PlaceName, beat: string, line: number | undefined, state: State): Promise<void> {
    const where = whereIn(place);
    for (const [name, sheet] of this.#sheets) sheet.view.setVisible(name === where);
    this.#now = where;
    if (where === undefined) return;
    const sheet = this.#sheet(where);
    sheet.view.setVisible(true);
    const folds = foldsOf(state);
    const isOpen = where === 'inside' || beat === 'crane-open';
    if (!this.#seen.has(where)) {
      this.#seen.add(where);
      sheet.jump(folds, {
        tear: state.torn && beat !== 'fri-tear' ? 1 : 0,
        smooth: isOpen && beat !== 'crane-open' ? 1 : 0,
        crane: 0,
      });
    }
    void sheet.show(folds);
    if (where === 'line') await this.#onLine(sheet, beat, line, state);
    else this.#inside(sheet, beat, line, state);
  }

  async #onLine(sheet: Sheet, beat: string, line: number | undefined, state: State): Promise<void> {
    void sheet.tear(state.torn ? 1 : 0);
    await sheet.smooth(beat === 'crane-open' && (line ?? 0) >= smoothedFrom ? 1 : 0);
  }

  #inside(sheet: Sheet, beat: string, line: number | undefined, state: State): void {
    const folds = state.folds.filter(({ kind }) => kind !== 'tear');
    const isSorting = beat === 'in-sort';
    const slip = isSorting ? slipNow(state) : undefined;
    const isOwnTurn = beat === 'in-own' || beat === 'in-own-open';
    for (const [index, fold] of folds.entries()) {
      const isCalled = state.verdicts.some(({ item, verdict }) => item === fold.from && verdict === 'fold');
      const isOwn = isOwnTurn && index === 0;
      sheet.mark(index, isOwn ? 'own' : fold.from === slip || isCalled ? 'glow' : 'dim');
    }
    if (beat === 'crane-write' || beat === 'crane-fold') void sheet.notes(noteColors.slice(0, state.notes.length));
    if (beat === 'crane-fold') {
      void sheet.crane(1);
      sheet.spin((line ?? 0) > 1);
    } else void sheet.crane(0);
  }

  /** Shape, direction or place changed. */
  arrange(layout: Layout): void {
    this.#layout = layout;
    for (const where of this.#sheets.keys()) this.#hang(where);
  }

  /** A word is in the air over the page; `x` in logical units. */
  pull(weight: number, x: number): void {
    const felt = weights[Math.round(weight)] ?? 0;
    if (this.#now === 'line') void this.#sheets.get('line')?.pull(felt, x);
  }

  step(milliseconds: number): void {
    if (this.#now) this.#sheets.get(this.#now)?.step(milliseconds);
  }

  /** Motion was switched: everything stands as it should. */
  draw(): void {
    for (const sheet of this.#sheets.values()) sheet.draw();
  }

  /** The middle of what is seen of it. */
  find(): { readonly x: number; readonly y: number } | undefined {
    if (!this.#now || !this.#layout) return undefined;
    const { x, y, size } = sheetPlace(this.#layout, this.#now);
    return { x, y: this.#now === 'line' ? y + size * heart : y };
  }

  #sheet(where: Where): Sheet {
    const known = this.#sheets.get(where);
    if (known) return known;
    const size = this.#layout ? sheetPlace(this.#layout, where).size : 400;
    const sheet = new Sheet(this.#board, { size, look: where, key: `sheet-${where}` });
    sheet.view.setDepth(depth);
    this.#sheets.set(where, sheet);
    this.#hang(where);
    return sheet;
  }

  #hang(where: Where): void {
    const layout = this.#layout;
    const sheet = this.#sheets.get(where);
    if (!layout || !sheet) return;
    const { x, y } = sheetPlace(layout, where);
    const turn = (end: number): number => (layout.axis === 0 ? end : layout.axis - end);
    if (where === 'inside') sheet.hang({ x, y });
    else sheet.hang({ x, y, from: { x: turn(lineFrom), y: lineY }, to: { x: turn(lineTo), y: lineY } });
  }
}
