// A poster for the wall: five steps when something cruel comes in.
import { LanternString } from './lanterns';
import { usePaperWords } from './paper-words';
import './wall-papers.css';

const steps = ['breathe', 'screenshot', 'report', 'block', 'tell'] as const;

/** One page, to be read from the back of the room. */
export function StepsPaper() {
  const { say } = usePaperWords();
  return (
    <section class="paper-sheet paper-alone steps-poster">
      <LanternString />
      <h2>{say('paper-steps-heading')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <b>{say(`paper-steps-${step}`)}</b>
            <span>{say(`paper-steps-${step}-why`)}</span>
          </li>
        ))}
      </ol>
      <p class="steps-end">{say('paper-steps-end')}</p>
    </section>
  );
}
