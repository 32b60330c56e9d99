// Ways that were not taken, for the evening.
import type { WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';

const taken: Readonly<Record<string, (state: State) => boolean>> = {
  lina: ({ lina }) => lina === 'back',
  remi: ({ acts }) => acts.some(({ item, action }) => item === 'remi' && action === 'own'),
  wall: ({ person }) => person === 'kei',
};

/** Text keys of what else there was. */
export const untakenWays = (state: State): readonly string[] =>
  Object.entries(taken)
    .filter(([, wasTaken]) => !wasTaken(state))
    .map(([way]) => `untaken.${way}`);
