// Looking before acting: three lamps under a figure, each seen once. Whoever is kept waiting comes nearer and speaks again.
import { including } from '../../shared/lists';
import type { Mechanic } from '../../scenario/types';
import { caption, partOf, say } from './change';
import type { Applied, Lamp, Lamps, Voice, WordLoomState as State } from './types';

const lamps: readonly Lamp[] = ['ask', 'quote', 'wait'];
/** Steps after which somebody speaks again. */
const nearest = 4;

/** Who the voices are: their handles, and which lamps are warm for them. */
export type Voices = Readonly<Record<Voice, { readonly handle: `@${string}`; readonly lamps: Lamps }>>;

/** The lamps of the voice that stands there which were not touched yet. */
export const lampsLeft = ({ voice, looked }: State): readonly Lamp[] =>
  lamps.filter((lamp) => !looked.includes(`${String(voice)}.${lamp}`));

function comeNearer(state: State, voices: Voices): Applied {
  const { voice, spokeAgain } = state;
  if (voice === null || spokeAgain.includes(voice)) return { state, reactions: [] };
  const nearness = Math.min(nearest, state.nearness + 1);
  if (nearness < nearest) return { state: { ...state, nearness }, reactions: [] };
  return {
    state: { ...state, nearness, spokeAgain: including(spokeAgain, voice) },
    reactions: [say(`${state.second[voice]}.text`, voices[voice].handle, 'talk')],
  };
}

function apply(state: State, voices: Voices, move: string): Applied {
  if (/^bar\.\d+$/.test(move)) return comeNearer(state, voices);
  if (move === 'act') return { state: { ...state, looking: false }, reactions: [] };
  const lamp = lampsLeft(state).find((one) => one === partOf(move, 'look'));
  if (lamp === undefined || state.voice === null) return { state, reactions: [] };
  const { voice } = state;
  return {
    state: { ...state, looked: [...state.looked, `${voice}.${lamp}`] },
    reactions: [caption(`lamp.${voice}.${lamp}`)],
  };
}

/** `look.<lamp>` lights one, `act` goes on to what can be done; a bar of the lively pace brings the figure nearer. */
export function look(voices: Voices): Mechanic<State> {
  return {
    enter: (state) => ({ ...state, looking: true, nearness: 0 }),
    moves: (state) => [...lampsLeft(state).map((lamp) => `look.${lamp}`), 'act'],
    apply: (state, move) => apply(state, voices, move),
    done: ({ looking }) => !looking,
  };
}
