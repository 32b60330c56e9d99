// Play together.
import { Waiting } from '../../ui/screens/waiting';
import type { Game } from '../boot/game';

/** Play together. */
export function ProjectPage(_: { readonly game: Game; readonly id: string }) {
  return <Waiting />;
}
