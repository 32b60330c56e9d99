// Ways that were not taken, for the evening: three of those that were not.
import type { FoldingPaperState as State } from '../../src/domain/mechanics/folding-paper/types';
import { postOn } from '../../src/domain/mechanics/folding-paper/weigh';
import type { Run } from '../../src/domain/scenario/engine';
import { seededRandom, shuffled } from '../../src/domain/shared/random';

const shown = 3;

const taken: Readonly<Record<string, (run: Run<State>) => boolean>> = {
  name: ({ state }) => postOn(state, 'mon')?.name === true,
  remi: ({ state }) => state.interrupt === 'private' || state.interrupt === 'small',
  but: ({ path }) => path.some(({ beat, move }) => beat === 'sorry-1' && move === 'but'),
  paint: ({ state }) => state.sign === 'painted',
  oma: ({ state }) => state.near.includes('oma'),
};

/** Text keys; the same run shows the same ways. */
export function untakenWays(run: Run<State>): readonly string[] {
  const open = Object.entries(taken).filter(([, wasTaken]) => !wasTaken(run));
  return shuffled(open, seededRandom(run.seed))
    .slice(0, shown)
    .map(([way]) => `untaken.${way}`);
}
