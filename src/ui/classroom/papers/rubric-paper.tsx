// The rubric: what a teacher can notice in a talk, in words; no marks, nothing about character.
import { usePaperWords } from './paper-words';

const rows = ['part', 'eyes', 'way'] as const;
const steps = ['1', '2', '3'] as const;
/** Rows to write in: as many pupils as one can watch in two lessons. */
const emptyRows = [1, 2, 3, 4, 5, 6];

function Steps() {
  const { say } = usePaperWords();
  return (
    <table class="paper-table">
      <thead>
        <tr>
          <td />
          {steps.map((step) => (
            <th key={step} scope="col">
              {say(`paper-rubric-step-${step}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{say(`paper-rubric-${row}`)}</th>
            {steps.map((step) => (
              <td key={step}>{say(`paper-rubric-${row}-${step}`)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ToWriteIn() {
  const { say } = usePaperWords();
  return (
    <table class="paper-table paper-table-empty">
      <thead>
        <tr>
          <th scope="col">{say('paper-rubric-who')}</th>
          {rows.map((row) => (
            <th key={row} scope="col">
              {say(`paper-rubric-${row}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {emptyRows.map((row) => (
          <tr key={row}>
            <td />
            {rows.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One page: the steps, how to use them, what they are not for, and room to write. */
export function RubricPaper() {
  const { say, list } = usePaperWords();
  const items = (prefix: string) => list(prefix).map((sentence) => <li key={sentence}>{sentence}</li>);
  return (
    <div class="paper-sheet rubric">
      {/* On a phone tables are wider than the page: keys must be able to move them. */}
      <div class="paper-wide" role="region" aria-label={say('paper-rubric-title')} tabIndex={0}>
        <Steps />
      </div>
      <h2>{say('paper-rubric-use')}</h2>
      <ul>{items('paper-rubric-use')}</ul>
      <h2>{say('paper-rubric-not')}</h2>
      <ul>{items('paper-rubric-not')}</ul>
      <div class="paper-wide" role="region" aria-label={say('paper-rubric-who')} tabIndex={0}>
        <ToWriteIn />
      </div>
    </div>
  );
}
