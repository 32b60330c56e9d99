// Who is seen by now: a card and a cut-out of paper, a person in the dusk of the lamp, or somebody lit.
import type { Lit, SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';

/** How somebody is there. */
export type Sight = 'paper' | 'seen' | 'lit';

/** The beats in which only the card is there; gentle questions lead on from them. */
const paperBeats: Readonly<Record<Lit, RegExp>> = {
  kei: /^(?:kei-ask|kei-cool)$/,
  tavi: /^(?:tavi-ask|tavi-cool)$/,
  amara: /^(?:amara-ask|amara-cool)$/,
  remi: /^(?:remi-ask|remi-push)$/,
  theo: /^(?:theo-see|theo-first)$/,
  self: /^(?:mirror|mirror-no)$/,
};

/** How somebody is there in this beat. */
export function sightOf(whom: Lit, beat: string, state: State): Sight {
  if (state.lit.includes(whom)) return 'lit';
  if (beat === 'street') return 'paper';
  // Whoever was not met gently stays a card.
  if (whom === 'remi' && !state.remiWarm) return 'paper';
  return paperBeats[whom].test(beat) ? 'paper' : 'seen';
}
