// The pages of a pupil in a class, each once what all of them need is here.
import { useEffect } from 'preact/hooks';
import { openClass } from '../../domain/progress/classes';
import { ticketQuestions } from '../../domain/receipt/ticket';
import { TicketScreen } from '../../ui/classroom/pupil/ticket-screen';
import type { Game } from '../boot/game';
import { addressOf } from '../routes/route';
import { Door } from '../screens/door';
import { ClassView } from './pupil/class-page';
import { JoinView } from './pupil/join-page';
import { loadParts } from './pupil/load-parts';
import { ResultOfClass } from './pupil/result-page';

/** What every page needs. */
export interface PupilPageProps {
  readonly game: Game;
}

/** A link with an assignment. */
export function JoinPage({ game, link }: PupilPageProps & { readonly link: string }) {
  return <Door load={() => loadParts(game)} page={(parts) => <JoinView {...{ game, parts, link }} />} />;
}

/** The assignment that is open. */
export function ClassPage({ game }: PupilPageProps) {
  return <Door load={() => loadParts(game)} page={(parts) => <ClassView {...{ game, parts }} />} />;
}

function Ticket({ game }: PupilPageProps) {
  const { keeper } = game;
  const joined = openClass(keeper.progress.value);
  const isLost = joined === undefined;
  useEffect(() => {
    if (isLost) location.replace(addressOf({ name: 'class' }));
  }, [isLost]);
  if (!joined) return null;
  return <TicketScreen questions={ticketQuestions} answers={joined.ticket} onAnswer={keeper.answerTicket} />;
}

/** The exit ticket. */
export function TicketPage({ game }: PupilPageProps) {
  return <Door load={() => loadParts(game)} page={() => <Ticket game={game} />} />;
}

/** The result to hand in. */
export function ResultPage({ game }: PupilPageProps) {
  return <Door load={() => loadParts(game)} page={(parts) => <ResultOfClass {...{ game, parts }} />} />;
}
