// Listening: three things, and each time a sentence of one's own is ready too early.
import type { Mechanic, Reaction } from '../../scenario/types';
import { say } from './change';
import type { FoldingPaperState as State, Interruption, Told } from './types';

const things: readonly Told[] = ['a', 'b', 'c'];
/** What lies nearest while he says each of them. */
const ready: Readonly<Record<Told, readonly [Interruption, Interruption]>> = {
  a: ['but', 'laughed'],
  b: ['remi', 'laughed'],
  c: ['know', 'but'],
};
const faces: Readonly<Record<Told | Interruption, NonNullable<Reaction['face']>>> = {
  ...{ a: 'hurt', b: 'hurt', c: 'talk' },
  ...{ but: 'calm', laughed: 'anxious', remi: 'calm', know: 'calm' },
};
const cut = 'cut.';

/** Which of the three things is his turn now; undefined when he has said, or broken off, all of them. */
export const thingNow = ({ listening }: State): Told | undefined => things[listening];

/** The sentences that are ready now. */
export function readyNow(state: State): readonly Interruption[] {
  const thing = thingNow(state);
  return thing === undefined ? [] : ready[thing];
}

const onward = ({ listening }: State): State['listening'] => (listening === 0 ? 1 : listening === 1 ? 2 : 3);

/** `listen` hears a thing out; `cut.<sentence>` speaks into it, and that thing is not heard. */
export const listen: Mechanic<State> = {
  enter: (state) => ({ ...state, listening: 0, heard: [] }),
  moves: (state) => ['listen', ...readyNow(state).map((id) => cut + id)],
  apply: (state, move) => {
    const thing = thingNow(state);
    if (thing === undefined) return { state, reactions: [] };
    if (move === 'listen') {
      const heard = [...state.heard, thing];
      return {
        state: { ...state, heard, listening: onward(state) },
        reactions: [say(`listen.${thing}`, 'tavi', faces[thing])],
      };
    }
    const spoken = readyNow(state).find((id) => move === cut + id);
    if (spoken === undefined) return { state, reactions: [] };
    return {
      state: { ...state, listening: onward(state) },
      reactions: [say(`${cut}${spoken}`, 'lina', 'talk'), say(`${cut}${spoken}.said`, 'tavi', faces[spoken])],
    };
  },
  done: ({ listening }) => listening === things.length,
};
