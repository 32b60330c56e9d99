// Papers.
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';

/** All papers. */
export function PapersPage(_: { readonly game: Game }) {
  return <Waiting />;
}

/** A paper. */
export function PaperPage(_: { readonly game: Game; readonly name: string }) {
  return <Waiting />;
}
