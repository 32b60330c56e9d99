// The table of pupils, a hundred rows at a time, in the order of seats and names or of who was here last.
import { useEffect, useId, useState } from 'preact/hooks';
import { groupsOf, type Column, type ColumnGroup } from '../../../domain/report/columns';
import type { ReportRow, RowOrder } from '../../../domain/report/rows';
import { Button } from '../../kit/button';
import { cellWords, groupHead, type TitleOf } from './cell-words';
import { useReportWords } from './report-words';

/** How many rows are drawn at once. */
export const rowsAtOnce = 100;

/** What the table needs. */
export interface PupilTableProps {
  /** In their order. */
  readonly rows: readonly ReportRow[];
  readonly columns: readonly Column[];
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
  readonly titleOf: TitleOf;
}

/** The orders that the head of a column can ask for. */
const orderOf: Partial<Record<Column['id'], RowOrder>> = { name: 'name', last: 'last' };

function Head({ group, order, onOrder, titleOf }: Omit<PupilTableProps, 'rows' | 'columns'> & { group: ColumnGroup }) {
  const words = useReportWords();
  const own = orderOf[group.columns[0]?.id ?? 'sign'];
  const label = groupHead(words, group, titleOf);
  if (order === 'chance') return <th scope="col">{own === 'name' ? words.say('report-col-pupil') : label}</th>;
  if (own === undefined) return <th scope="col">{label}</th>;
  const isOwn = order === own;
  return (
    <th scope="col" aria-sort={isOwn ? (own === 'last' ? 'descending' : 'ascending') : undefined}>
      <button type="button" class="report-order" onClick={() => onOrder(own)} data-choice={`order-${own}`}>
        {label} <span aria-hidden="true">{isOwn ? (own === 'last' ? '▼' : '▲') : '△'}</span>
      </button>
    </th>
  );
}

function GroupCell({ group, row, number }: { group: ColumnGroup; row: ReportRow; number: number | null }) {
  const words = useReportWords();
  const [first, ...more] = group.columns.map((column) => ({ id: column.id, text: cellWords(words, column.cell(row)) }));
  if (first?.id === 'name') {
    return <th scope="row">{number === null ? first.text : words.say('report-pupil', { number })}</th>;
  }
  const rest = more.map(({ text }) => text).filter((text) => text !== '');
  return (
    <td class={`report-cell-${first?.id ?? 'none'}`}>
      {first?.text}
      {rest.length === 0 ? null : <small>{rest.join(' · ')}</small>}
    </td>
  );
}

function Pages({ from, total, onFrom }: { from: number; total: number; onFrom: (from: number) => void }) {
  const { say } = useReportWords();
  if (total <= rowsAtOnce) return null;
  const to = Math.min(from + rowsAtOnce, total);
  return (
    <div class="row report-pages">
      <span role="status">{say('report-pages', { from: from + 1, to, total })}</span>
      <Button choice="rows-back" disabled={from === 0} onPress={() => onFrom(Math.max(0, from - rowsAtOnce))}>
        {say('report-page-back')}
      </Button>
      <Button choice="rows-next" disabled={to === total} onPress={() => onFrom(from + rowsAtOnce)}>
        {say('report-page-next')}
      </Button>
    </div>
  );
}

/** In the order of chance no names are shown: rows are only numbered. */
export function PupilTable(props: PupilTableProps) {
  const { rows, columns, order } = props;
  const { say } = useReportWords();
  const id = useId();
  const [wanted, setFrom] = useState(0);
  useEffect(() => setFrom(0), [order]);
  const from = wanted < rows.length ? wanted : 0;
  const groups = groupsOf(columns);
  return (
    <>
      <div class="report-frame report-frame-tall" role="region" aria-labelledby={id} tabIndex={0}>
        <table class="report-pupils">
          <caption id={id}>
            <span>{say('report-who-caption')}</span>
          </caption>
          <thead>
            <tr>
              {groups.map((group) => (
                <Head key={`${group.window}-${group.columns[0]?.id}`} group={group} {...props} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, from + rowsAtOnce).map((row, index) => (
              <tr key={row.key}>
                {groups.map((group) => (
                  <GroupCell
                    key={`${group.window}-${group.columns[0]?.id}`}
                    group={group}
                    row={row}
                    number={order === 'chance' ? from + index + 1 : null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages from={from} total={rows.length} onFrom={setFrom} />
    </>
  );
}
