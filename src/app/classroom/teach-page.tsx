// Assign.
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';

/** Assign. */
export function TeachPage(_: { readonly game: Game }) {
  return <Waiting />;
}
