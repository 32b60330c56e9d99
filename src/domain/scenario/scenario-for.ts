// Lets a level be written so that a wrong text key, choice id or goto does not compile.
import type { BeatsFor, MarkedState, Mechanic, Scenario } from './types';

/**
 * `scenarioFor<typeof import('…/en/levels/x.json'), State>()({...})`: `Words` is the type of the English file,
 * whose keys say which lines and choices each beat has; gotos must name beats of the same object.
 */
export function scenarioFor<Words extends object, State extends MarkedState>() {
  type Key = keyof Words & string;
  return <BeatId extends string, MechanicId extends string>(
    definition: Omit<Scenario<State>, 'start' | 'beats' | 'mechanics' | 'forks' | 'debrief' | 'tries'> & {
      readonly start: NoInfer<BeatId>;
      readonly beats: BeatsFor<State, Key, BeatId, NoInfer<MechanicId>>;
      readonly mechanics: Readonly<Record<MechanicId, Mechanic<State>>>;
      readonly forks: readonly NoInfer<BeatId>[];
      readonly debrief: readonly { readonly key: Key; readonly when: (state: State) => boolean }[];
      readonly tries: readonly Key[];
    },
  ): Scenario<State> => definition;
}
