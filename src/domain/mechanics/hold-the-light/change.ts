// Small changes that rules and choices share, each kept within its range.
import { including } from '../../shared/lists';
import type { Speaker } from '../../scenario/people';
import type { Reaction } from '../../scenario/types';
import type { HoldTheLightState as State, Keeper, Lantern, Sea, StoneItem, Told } from './types';

/** More screenshots than this are not counted. */
const mostProof = 3;

/** Tells people; with Oma or Ms Dewi a person knows. */
export function tell(state: State, ...people: readonly Told[]): Pick<State, 'told' | 'marks'> {
  const grown = people.some((person) => person === 'oma' || person === 'dewi');
  return { told: including(state.told, ...people), marks: grown ? including(state.marks, 'safe.person') : state.marks };
}

/** Keeps one screenshot of the worst and says with whom it is; with anybody but Kei a person knows. */
export function keepWorst(state: State, proofWith: Keeper): Pick<State, 'proof' | 'proofWith' | 'marks'> {
  const marks = including(state.marks, 'safe.proof', ...(proofWith === 'me' ? [] : ['safe.person']));
  return { proof: Math.min(mostProof, state.proof + 1), proofWith, marks };
}

/** One screenshot more. */
export const oneMoreProof = (state: State): number => Math.min(mostProof, state.proof + 1);

/** The lantern with this id; the sea is closed, so it exists. */
export function lanternOf(sea: Sea, id: string): Lantern {
  const found = sea.lanterns.find((lantern) => lantern.id === id);
  if (!found) throw new Error(`no lantern is called ${id}`);
  return found;
}

/** The judged comment with this id; the sea is closed, so it exists. */
export function itemOf(sea: Sea, id: string): StoneItem {
  const found = sea.stones.find((stone) => stone.id === id);
  if (!found) throw new Error(`no stone is called ${id}`);
  return found;
}

/** Something seen. */
export const caption = (key: string, values?: Reaction['values']): Reaction => ({
  kind: 'caption',
  key,
  ...(values ? { values } : {}),
});

/** Something said. */
export const say = (key: string, who: Speaker, face?: Reaction['face']): Reaction => ({
  ...({ kind: 'say', key, who } as const),
  ...(face ? { face } : {}),
});

/** The turns that a move `bar.<n>` of the stage is worth: one, whatever the number says. */
export const isBar = (move: string): boolean => /^bar\.\d+$/.test(move);

/** The rest of a move after its verb, `hold.w-ina` → `w-ina`; undefined when the verb is another. */
export const partOf = (move: string, verb: string): string | undefined =>
  move.startsWith(`${verb}.`) ? move.slice(verb.length + 1) : undefined;
