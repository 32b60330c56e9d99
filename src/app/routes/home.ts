// Where one goes when a story, a lesson or a round is over: to the class that is open, or to the street.
import type { Game } from '../boot/game';
import type { Route } from './route';

/** The place one came from. */
export const homeOf = ({ keeper }: Game): Route => ({
  name: keeper.progress.value.inClass === null ? 'hub' : 'class',
});
