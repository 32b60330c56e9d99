// Who took part: the table, the switch that hides names for the projector, and which seats are still missing.
import { useMemo, useState } from 'preact/hooks';
import { columnsOf } from '../../../domain/report/columns';
import { byName, inOrder, missingSeats, type ReportRow, type RowOrder } from '../../../domain/report/rows';
import { Toggle } from '../../kit/toggle';
import type { TitleOf } from './cell-words';
import { PupilTable } from './pupil-table';
import { pupilName, useReportWords } from './report-words';

/** With more of them missing, the list is none that anybody reads. */
const mostMissing = 20;

/** What it needs. */
export interface WhoTookPartProps {
  /** By seats and names. */
  readonly rows: readonly ReportRow[];
  readonly titleOf: TitleOf;
}

/** Rows by seats and names, worked out again when rows or language change. */
export function useByName(rows: readonly ReportRow[]): readonly ReportRow[] {
  const words = useReportWords();
  const { tag } = words.text.locale.value;
  return useMemo(() => {
    const collator = new Intl.Collator(tag);
    const names = new Map<string, string>();
    // Ten thousand pupils share a few hundred names.
    const nameOf = (row: ReportRow) => {
      const mark = JSON.stringify(row.name);
      const name = names.get(mark) ?? pupilName(words, row);
      names.set(mark, name);
      return name;
    };
    return byName(rows, nameOf, (one, other) => collator.compare(one, other));
  }, [rows, tag]);
}

/** Numbers as words of a list, in the digits of the language. */
function Missing({ seats }: { readonly seats: readonly number[] }) {
  const { say, list, number } = useReportWords();
  if (seats.length === 0 || seats.length > mostMissing) return null;
  return <p>{say('report-missing', { count: seats.length, seats: list(seats.map((seat) => number(seat))) })}</p>;
}

/** While names are hidden nothing is left by which a class could tell who a row is. */
export function WhoTookPart({ rows, titleOf }: WhoTookPartProps) {
  const { say } = useReportWords();
  const [isHidden, setHidden] = useState(false);
  const [order, setOrder] = useState<RowOrder>('name');
  const shown = useMemo(() => inOrder(rows, isHidden ? 'chance' : order), [rows, isHidden, order]);
  const all = useMemo(() => columnsOf(rows), [rows]);
  const columns = isHidden ? all.filter(({ id, isForAll }) => isForAll || id === 'name') : all;
  const seats = useMemo(() => missingSeats(rows), [rows]);
  return (
    <section>
      <h2>{say('report-who')}</h2>
      <p class="lead">{say('report-who-count', { count: rows.length })}</p>
      <Toggle label={say('report-hide')} note={say('report-hide-note')} on={isHidden} onChange={setHidden} />
      <PupilTable
        rows={shown}
        columns={columns}
        order={isHidden ? 'chance' : order}
        onOrder={setOrder}
        titleOf={titleOf}
      />
      {isHidden ? null : (
        <>
          <Missing seats={seats} />
          <p class="hint">{say('report-who-note')}</p>
        </>
      )}
    </section>
  );
}
