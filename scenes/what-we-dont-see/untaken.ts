// Ways that were not taken, for the evening: three of those that were not.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Run } from '../../src/domain/scenario/engine';
import { seededRandom, shuffled } from '../../src/domain/shared/random';

const shown = 3;

/** Whether a way was taken, or was none this evening. */
const taken: Readonly<Record<string, (run: Run<State>) => boolean>> = {
  tavi: ({ state }) => !state.visited.includes('tavi') || state.handles.includes('tavi.stall'),
  names: ({ path, state }) =>
    !state.visited.includes('amara') ||
    path.some(({ beat, move }) => /^amara-(?:other|echo)$/.test(beat) && move === 'name'),
  cloth: ({ state }) => !state.visited.includes('remi'),
  dewi: ({ path }) => path.some(({ beat, move }) => beat === 'theo-first' && move === 'dewi'),
  // With the gentle words nobody can be shown.
  camera: ({ state }) => state.exposed || state.profile === 'gentle',
  bim: ({ state }) => state.handedOver === 'mic',
};

/** Text keys; the same run shows the same ways. */
export function untakenWays(run: Run<State>): readonly string[] {
  const open = Object.entries(taken).filter(([, wasTaken]) => !wasTaken(run));
  return shuffled(open, seededRandom(run.seed))
    .slice(0, shown)
    .map(([way]) => `untaken.${way}`);
}
