// A report without results: how one comes to be.
import { useReportWords } from './report-words';

const steps = [1, 2, 3];

/** Three steps. */
export function ReportEmpty() {
  const { say } = useReportWords();
  return (
    <section class="report-views">
      <h2>{say('report-empty')}</h2>
      <ol class="report-steps">
        {steps.map((step) => (
          <li key={step}>{say(`report-empty-${step}`)}</li>
        ))}
      </ol>
      <p>
        <a href="#/teach" data-choice="assign">
          {say('assign-make')}
        </a>
      </p>
    </section>
  );
}
