// How a new evening begins for the present player.
import type { BeginOptions } from '../../domain/scenario/engine';
import { remembered } from '../../domain/progress/progress';
import type { Game } from '../boot/game';

/** The seed of the address, or one from the clock; wording as set; what other levels remember. */
export function newRun({ keeper, wishes, clock }: Game): BeginOptions {
  return {
    // Seeds of more than 31 bits would be cut by the generator.
    seed: wishes.seed ?? clock.now() % 2147483647,
    profile: keeper.settings.peek().profile,
    remembered: remembered(keeper.progress.peek()),
  };
}
