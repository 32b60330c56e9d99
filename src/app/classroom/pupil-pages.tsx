// The pages of a pupil in a class.
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';

/** A link with an assignment. */
export function JoinPage(_: { readonly game: Game; readonly link: string }) {
  return <Waiting />;
}

/** The assignment that is open. */
export function ClassPage(_: { readonly game: Game }) {
  return <Waiting />;
}

/** The exit ticket. */
export function TicketPage(_: { readonly game: Game }) {
  return <Waiting />;
}

/** The result to hand in. */
export function ResultPage(_: { readonly game: Game }) {
  return <Waiting />;
}
