// The exit ticket on paper: three short questions, twice on a page, without a name.
import { usePaperWords } from './paper-words';
import './lesson-papers.css';

const copies = ['first', 'second'];

function Boxes({ options }: { readonly options: readonly string[] }) {
  return (
    <ul class="ticket-boxes">
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  );
}

function Ticket() {
  const { say, list } = usePaperWords();
  return (
    <section class="ticket">
      <h2>{say('paper-ticket-heading')}</h2>
      <p class="ticket-note">{say('paper-ticket-note')}</p>
      <p class="ticket-question">{say('paper-ticket-try')}</p>
      <Boxes options={list('paper-ticket-try')} />
      <p class="ticket-question">{say('paper-ticket-talk')}</p>
      <Boxes options={list('paper-ticket-talk')} />
      <p class="ticket-question">{say('paper-ticket-sentence')}</p>
      <p class="paper-line" />
      <p class="paper-line" />
      <p class="ticket-note">{say('paper-ticket-end')}</p>
    </section>
  );
}

/** Both halves of the page are the same; the cut is between them. */
export function TicketPaper() {
  return (
    <div class="paper-sheet paper-alone tickets">
      {copies.map((copy) => (
        <Ticket key={copy} />
      ))}
    </div>
  );
}
