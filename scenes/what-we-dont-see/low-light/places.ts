// Who stands in which beat, and what they carry.
import type { Lit, SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import type { Person } from '../../../src/domain/scenario/people';

/** Somebody who can be lit: the picture of them, and how many handles their weight has. */
interface Carrier {
  readonly person: Person;
  readonly handles: number;
  /** The beat in which they are chosen. */
  readonly at: string;
}

/** The four doors, the steps, the window, in the order of the street. */
export const carriers: Readonly<Record<Lit, Carrier>> = {
  kei: { person: 'kei', handles: 4, at: 'kei-handle' },
  tavi: { person: 'tavi', handles: 3, at: 'tavi-handle' },
  amara: { person: 'amara', handles: 4, at: 'amara-handle' },
  remi: { person: 'remi', handles: 3, at: 'remi-handle' },
  theo: { person: 'theo', handles: 3, at: 'theo-lit' },
  self: { person: 'idris', handles: 3, at: 'mirror-handle' },
};

/** In the order in which they stand. */
export const everybody = Object.keys(carriers) as readonly Lit[];

/** Who is in front of the player; nobody on the street itself. */
export function whoIsAt(beat: string): Lit | undefined {
  if (beat === 'theo-see') return undefined;
  const place = beat.split('-')[0];
  return place === 'mirror' ? 'self' : everybody.find((who) => who === place);
}

/** How much of somebody is seen: a card, the hands in the light, or all of the person. */
export function seenOf(state: State, who: Lit, beat: string): 'card' | 'seen' | 'lit' {
  if (state.lit.includes(who)) return 'lit';
  return beat === carriers[who].at ? 'seen' : 'card';
}

/** The handles of somebody's weight that are in the player's hand. */
export const takenFrom = ({ handles, handedOver }: State, who: Lit): readonly string[] =>
  who === 'self'
    ? [handedOver ?? []].flat()
    : handles.flatMap((id) => (id.startsWith(`${who}.`) ? [id.slice(who.length + 1)] : []));

/** What choices look like in a beat: slips in the light, handles of a bundle, doors. */
export function choicesAs(beat: string): 'slips' | 'handles' | 'doors' | 'plain' {
  if (beat === 'street') return 'doors';
  if (everybody.some((who) => carriers[who].at === beat)) return 'handles';
  return /^mirror|-(?:ask|cool|no|push|first|second|harm|excuse)$/.test(beat) ? 'slips' : 'plain';
}
