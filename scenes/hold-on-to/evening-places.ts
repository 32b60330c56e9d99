// Where everybody stands in the sea seen from above: along a way that winds from Thursday to Saturday.
import type { HoldTheLightState as State, Stone } from '../../src/domain/mechanics/hold-the-light/types';

/** Places in one bend of the way. */
export const columns = 7;
/** Lanterns that rose before the first stone. */
const early = 21;
/** How far places lie off the way, in per cent of their size; it looks strewn and is the same every time. */
const offsets = [-22, 14, -8, 26, -16, 6, 20, -26, 10, -12];

/** Somebody who wrote. */
export interface Place {
  readonly id: string;
  readonly stone: boolean;
  readonly kind: 'gold' | 'warm' | 'pale' | 'grey' | 'step';
  readonly offset: number;
  /** Its cell, from the upper corner at which lines begin. */
  readonly row: number;
  readonly column: number;
}

type Unplaced = Omit<Place, 'row' | 'column' | 'offset'>;

function lanternKind({ tied, hands, held }: State, id: string): Place['kind'] {
  if (tied.includes(id)) return 'gold';
  return hands.includes(id) || held.includes(id) ? 'warm' : 'pale';
}

const stoneKind = ({ where }: Stone): Place['kind'] => (where === 'step' || where === 'clear' ? 'step' : 'grey');

/** Two lists as one, evenly mixed. */
function mixed(one: readonly Unplaced[], other: readonly Unplaced[]): readonly Unplaced[] {
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
  const all = [...lanterns.slice(0, early), ...mixed(stones, lanterns.slice(early))];
  return all.map((place, index) => ({
    ...place,
    ...cellOf(index),
    offset: offsets[index % offsets.length] ?? 0,
  }));
}

/** Every second bend runs back, so that the way never leaps. */
function cellOf(index: number): { readonly row: number; readonly column: number } {
  const row = Math.floor(index / columns);
  const along = index % columns;
  return { row, column: row % 2 === 1 ? columns - 1 - along : along };
}

/** The middle of a cell in a picture of a hundred units a cell. */
const middle = (cell: number): number => cell * 100 + 50;

/** The way itself: gentle bows along each bend, and a turn at its end. */
export function wayOf(count: number): string {
  const rows = Math.ceil(count / columns);
  const bends = Array.from({ length: rows }, (_, row) => {
    const first = cellOf(row * columns).column;
    const last = cellOf(Math.min((row + 1) * columns, count) - 1).column;
    const [start, end, y] = [middle(first), middle(last), middle(row)];
    const half = (start + end) / 2;
    const side = end + (row % 2 === 1 ? -66 : 66);
    const turn = row + 1 < rows ? `C ${side} ${y} ${side} ${y + 100} ${end} ${y + 100}` : '';
    return `${row === 0 ? `M ${start} ${y}` : ''} Q ${(start + half) / 2} ${y - 26} ${half} ${y} T ${end} ${y} ${turn}`;
  });
  return bends.join(' ');
}

/** Where the boat is at the end. */
export function endOf(count: number): { readonly x: number; readonly y: number } {
  const { row, column } = cellOf(count - 1);
  return { x: middle(column), y: middle(row) };
}
