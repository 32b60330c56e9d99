// The columns of the report as data: what the page, the print and the file show comes from this one list.
import { classOf } from '../assignment/code';
import type { HouseName } from '../progress/household';
import type { StoryState } from '../receipt/receipt';
import type { ReportRow, RowHint, RowStory } from './rows';

/** What stands in a cell; the page finds the words. `none`: the pupil's assignment has no such part. */
export type Cell =
  | { readonly kind: 'none' }
  | { readonly kind: 'name'; readonly name: HouseName | null }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'language'; readonly tag: string | null }
  | { readonly kind: 'state'; readonly state: StoryState }
  | { readonly kind: 'times' | 'minutes'; readonly value: number }
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'hints'; readonly hints: readonly RowHint[] };

/** A column. */
export interface Column {
  readonly id: 'name' | 'sign' | 'class' | 'state' | 'times' | 'minutes' | 'language' | 'last' | 'hints';
  /** The story it is of. */
  readonly window: number | null;
  /** May stand where a class sees it: it says neither who somebody is nor how quick. */
  readonly isForAll: boolean;
  readonly cell: (row: ReportRow) => Cell;
}

/** Columns that stand in one cell of a table, one under the other. */
export interface ColumnGroup {
  readonly window: number | null;
  readonly columns: readonly Column[];
}

const own = (id: Column['id'], cell: Column['cell']): Column => ({ id, window: null, isForAll: false, cell });

function ofStory(window: number): readonly Column[] {
  const about = (id: Column['id'], isForAll: boolean, cell: (story: RowStory) => Cell): Column => ({
    ...{ id, window, isForAll },
    cell: ({ stories }) => {
      const story = stories.find((candidate) => candidate.window === window);
      return story ? cell(story) : { kind: 'none' };
    },
  });
  return [
    about('state', true, ({ state }) => ({ kind: 'state', state })),
    about('times', false, ({ tries }) => ({ kind: 'times', value: tries })),
    about('minutes', false, ({ minutes }) => ({ kind: 'minutes', value: minutes })),
  ];
}

/** The columns that these rows need. */
export function columnsOf(rows: readonly ReportRow[]): readonly Column[] {
  const windows = new Set(rows.flatMap(({ stories }) => stories.map(({ window }) => window)));
  const hasClasses = new Set(rows.map(({ code }) => code)).size > 1;
  return [
    own('name', ({ name }) => ({ kind: 'name', name })),
    own('sign', ({ sign }) => ({ kind: 'code', code: sign })),
    ...(hasClasses ? [own('class', ({ code }) => ({ kind: 'code', code: classOf(code) }))] : []),
    ...[...windows].sort((one, other) => one - other).flatMap(ofStory),
    own('language', ({ language }) => ({ kind: 'language', tag: language })),
    own('last', ({ last }) => ({ kind: 'time', minutes: last })),
    own('hints', ({ hints }) => ({ kind: 'hints', hints })),
  ];
}

/** Columns by cell of a table: those of a story stand in one. */
export function groupsOf(columns: readonly Column[]): readonly ColumnGroup[] {
  const groups: { window: number | null; columns: Column[] }[] = [];
  for (const column of columns) {
    const before = groups.at(-1);
    if (before && column.window !== null && before.window === column.window) before.columns.push(column);
    else groups.push({ window: column.window, columns: [column] });
  }
  return groups;
}
