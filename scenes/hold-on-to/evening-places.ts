// Where everybody stands in the sea seen from above: along a way that winds from Thursday to Saturday.
import type { HoldTheLightState as State, Stone } from '../../src/domain/mechanics/hold-the-light/types';

/** Places in one bend of the way: as many as can be touched apart, and no more than look like a way. */
const [fewest, most] = [3, 10] as const;
/** So wide a place has to be, in pixels; its button takes the share of it that neighbours leave. */
const leastPlace = 54;
/** Places in one bend before the page is measured. */
export const usualColumns = 7;
/** Lanterns that rose before the first stone. */
const early = 21;
/** How far places lie off the way, in per cent of their size: columns swing together, */
const swings = [-14, 9, -5, 16, -10, 4, 13, -16, 6, -8];
/** and each place strays a little; two above each other never come nearer than the height of a button. */
const strays = [-8, 5, -3, 8, -6, 2, 7];

/** Somebody who wrote. */
export interface Place {
  readonly id: string;
  readonly stone: boolean;
  readonly kind: 'gold' | 'warm' | 'pale' | 'grey' | 'step';
}

/** Its cell, from the upper corner at which lines begin. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

function lanternKind({ tied, hands, held }: State, id: string): Place['kind'] {
  if (tied.includes(id)) return 'gold';
  return hands.includes(id) || held.includes(id) ? 'warm' : 'pale';
}

const stoneKind = ({ where }: Stone): Place['kind'] => (where === 'step' || where === 'clear' ? 'step' : 'grey');

/** Two lists as one, evenly mixed. */
function mixed(one: readonly Place[], other: readonly Place[]): readonly Place[] {
  const longest = Math.max(one.length, other.length);
  return Array.from({ length: longest }, (_, index) =>
    [one[index], other[index]].flatMap((place) => place ?? []),
  ).flat();
}

/** Everybody in the order of the evening: the calm hour first, then the night with what fell. */
export function placesOf(state: State): readonly Place[] {
  const lanterns = [...new Set([...state.seen, ...state.tied])].map((id) => ({
    ...{ id, stone: false, kind: lanternKind(state, id) },
  }));
  const stones = state.stones.map((stone) => ({
    ...{ id: stone.item, stone: true, kind: stoneKind(stone) },
  }));
  return [...lanterns.slice(0, early), ...mixed(stones, lanterns.slice(early))];
}

/** How many places fit beside each other. */
export const columnsFor = (width: number): number => Math.max(fewest, Math.min(most, Math.floor(width / leastPlace)));

/** Every second bend runs back, so that the way never leaps. */
export function cellOf(index: number, columns: number): Cell {
  const row = Math.floor(index / columns);
  const along = index % columns;
  return { row, column: row % 2 === 1 ? columns - 1 - along : along };
}

/** How far a place lies off the way, in per cent of its cell; it looks strewn and is the same every time. */
export function offsetOf(index: number, columns: number): number {
  const { column } = cellOf(index, columns);
  return (swings[column % swings.length] ?? 0) + (strays[index % strays.length] ?? 0);
}

/** The middle of a cell in a picture of a hundred units a cell. */
const middle = (cell: number): number => cell * 100 + 50;

/** The way itself: gentle bows along each bend, and a turn at its end. */
export function wayOf(count: number, columns: number): string {
  const rows = Math.ceil(count / columns);
  const bends = Array.from({ length: rows }, (_, row) => {
    const first = cellOf(row * columns, columns).column;
    const last = cellOf(Math.min((row + 1) * columns, count) - 1, columns).column;
    const [start, end, y] = [middle(first), middle(last), middle(row)];
    const half = (start + end) / 2;
    const side = end + (row % 2 === 1 ? -66 : 66);
    const turn = row + 1 < rows ? `C ${side} ${y} ${side} ${y + 100} ${end} ${y + 100}` : '';
    return `${row === 0 ? `M ${start} ${y}` : ''} Q ${(start + half) / 2} ${y - 26} ${half} ${y} T ${end} ${y} ${turn}`;
  });
  return bends.join(' ');
}

/** Where the boat is at the end. */
export function endOf(count: number, columns: number): { readonly x: number; readonly y: number } {
  const { row, column } = cellOf(count - 1, columns);
  return { x: middle(column), y: middle(row) };
}
