// Where the data goes: a picture, the same as a table, and what a result holds.
import { FlowPicture } from './flow-picture';
import { usePaperWords } from './paper-words';
import { Paragraphs, SchoolPart } from './school-part';

const columns = ['from', 'to', 'carried', 'when'];

function FlowTable() {
  const { say, list } = usePaperWords();
  return (
    <section class="school-part">
      <h2 id="flow-table">{say('paper-data-flow-table')}</h2>
      <table class="school-table school-flow" aria-labelledby="flow-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`paper-data-flow-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list('paper-data-flow-from').map((_, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} data-label={say(`paper-data-flow-${column}`)}>
                  {say(`paper-data-flow-${column}-${index + 1}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Paragraphs name="paper-data-flow-link" />
    </section>
  );
}

/** What a result holds and what it never holds, side by side where there is room. */
export function ResultHolds() {
  return (
    <div class="school-pair">
      <SchoolPart name="paper-data-flow-holds" />
      <SchoolPart name="paper-data-flow-without" />
    </div>
  );
}

/** One page for whoever asks. */
export function DataFlowPaper() {
  return (
    <div class="paper-sheet school-dense">
      <FlowPicture />
      <FlowTable />
      <ResultHolds />
    </div>
  );
}
