// Pupils as rows: who took part in what. Never what somebody chose, and nothing that ranks.
import type { HouseName } from '../progress/household';
import type { ReceiptStory } from '../receipt/receipt';
import { signOf } from '../receipt/sign';
import type { Pupil } from './collection';
import { hintsOf, type Hint } from './hints';

/** A hint on a row: those on a pupil, and that another pupil of the class has the same name or seat. */
export type RowHint = Hint | 'same-name';

/** How far a story is. */
export type RowStory = Pick<ReceiptStory, 'window' | 'state' | 'tries' | 'minutes'>;

/** A pupil. */
export interface ReportRow {
  readonly key: string;
  /** The pupil's number, drawn by chance. */
  readonly number: number;
  readonly code: string;
  readonly name: HouseName | null;
  readonly sign: string;
  readonly language: string | null;
  readonly stories: readonly RowStory[];
  /** Minutes since 1970. */
  readonly last: number;
  readonly hints: readonly RowHint[];
}

/** Words that are the same exactly where two names of one class are. */
function nameMark(code: string, name: HouseName): string {
  return 'seat' in name ? `${code} ${name.seat}` : `${code} ${name.first} ${name.second}`;
}

/** Rows in the order of the pupils. `now` are minutes since 1970. */
export function rowsOf(pupils: readonly Pupil[], now: number): readonly ReportRow[] {
  const marks = new Map<string, number>();
  const markOf = ({ counted: { receipt } }: Pupil) =>
    receipt.name === null ? null : nameMark(receipt.code, receipt.name);
  for (const pupil of pupils) {
    const mark = markOf(pupil);
    if (mark !== null) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  return pupils.map((pupil) => {
    const { code, name, language, last } = pupil.counted.receipt;
    // Taken over one by one, so that no choice comes along.
    const stories = pupil.counted.receipt.stories.map(({ window, state, tries, minutes }) => ({
      ...{ window, state, tries, minutes },
    }));
    const hasDouble = (marks.get(markOf(pupil) ?? '') ?? 0) > 1;
    const hints: readonly RowHint[] = [...hintsOf(pupil, now), ...(hasDouble ? (['same-name'] as const) : [])];
    return {
      key: pupil.key,
      number: pupil.number,
      code,
      name,
      sign: signOf(pupil.number),
      language,
      stories,
      last,
      hints,
    };
  });
}

/** By what rows can be put in order: `chance` is an order that tells nothing of anybody. */
export type RowOrder = 'name' | 'last' | 'chance';

const seatOf = ({ name }: ReportRow): number => (name !== null && 'seat' in name ? name.seat : Infinity);

/** Numbers are drawn by chance. Their upper bits tell the place, so not even the sign does. */
const byChance = (one: ReportRow, other: ReportRow): number =>
  one.number - other.number || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);

/** Rows by seats, then by names in the order of the language. */
export function byName(
  rows: readonly ReportRow[],
  nameOf: (row: ReportRow) => string,
  compare: (one: string, other: string) => number,
): readonly ReportRow[] {
  const all = rows.map((row) => ({ row, seat: seatOf(row), name: nameOf(row) }));
  all.sort((one, other) => {
    if (one.seat !== other.seat) return one.seat < other.seat ? -1 : 1;
    return (one.name === other.name ? 0 : compare(one.name, other.name)) || byChance(one.row, other.row);
  });
  return all.map(({ row }) => row);
}

/** Rows that stand by name in another order: by `last`, who was here last comes first. */
export function inOrder(rows: readonly ReportRow[], order: RowOrder): readonly ReportRow[] {
  if (order === 'name') return rows;
  return [...rows].sort((one, other) => (order === 'last' ? other.last - one.last : 0) || byChance(one, other));
}

/** Seats below the highest one of which there is no result; none where rows are of several classes or without seats. */
export function missingSeats(rows: readonly ReportRow[]): readonly number[] {
  if (new Set(rows.map(({ code }) => code)).size !== 1) return [];
  const seats = new Set(rows.map(seatOf).filter(Number.isFinite));
  const highest = Math.max(0, ...seats);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((seat) => !seats.has(seat));
}
