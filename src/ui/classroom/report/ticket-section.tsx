// The exit ticket and the practice round: counts over the class.
import type { TicketPattern } from '../../../domain/report/patterns';
import type { RoundTally } from '../../../domain/report/tally';
import { Bars } from './bars';
import { useReportWords } from './report-words';

/** What a question of the ticket was answered. */
export function TicketBars({ pattern: { question, breakdown } }: { readonly pattern: TicketPattern }) {
  const { text } = useReportWords();
  const key = `ticket.${question}`;
  return (
    <Bars
      caption={text.t(key, {}, 'classroom')}
      breakdown={breakdown}
      wordsOf={(option) => text.t(`${key}.${option}`, {}, 'classroom')}
    />
  );
}

/** The exit ticket. */
export function TicketSection({ ticket }: { readonly ticket: readonly TicketPattern[] }) {
  const { say } = useReportWords();
  return (
    <section>
      <h2>{say('report-ticket')}</h2>
      {ticket.map((pattern) => (
        <TicketBars key={pattern.question} pattern={pattern} />
      ))}
    </section>
  );
}

/** What came of the practice rounds, in two sentences. */
export function RoundWords({ round }: { readonly round: Readonly<RoundTally> | null }) {
  const { say } = useReportWords();
  if (round === null) return <p>{say('report-few')}</p>;
  return (
    <p>
      {say('report-round-hurtful', { count: round.hurtful, hits: round.hits })}{' '}
      {say('report-round-soft', { count: round.soft, alarms: round.alarms })}
    </p>
  );
}

/** The practice rounds. */
export function RoundSection({ round }: { readonly round: Readonly<RoundTally> | null }) {
  const { say } = useReportWords();
  return (
    <section>
      <h2>{say('report-round')}</h2>
      <RoundWords round={round} />
    </section>
  );
}
