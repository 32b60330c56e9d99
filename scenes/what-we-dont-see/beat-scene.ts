// Where each beat of the level takes place, and who is seen there; much of it follows from what was done before.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Face, Person } from '../../src/domain/scenario/people';
import type { BeatScene, Standing } from '../_kit/story-parts';
import { doorFace, keiListens, ownFace, theoFace } from './beat-faces';
import { endingPeople } from './ending-people';
import { sitsDown } from './sits-down';

/** The painted places of the level; the street is built from pieces, so it has another name than its folder. */
export type PlaceName =
  | 'night-desk'
  | 'night-walk'
  | 'night-stage'
  | 'night-stall'
  | 'night-jetty'
  | 'night-shelter'
  | 'night-hall'
  | 'night-office'
  | 'night-bay';

type Scene = BeatScene<PlaceName>;
type People = readonly Standing[];

/** Whether this is the state of a run of this level. */
export const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'lamp' in value && 'visited' in value;

const third = (who: Person, face: Face = 'calm'): Standing => ({ who, spot: 'third', face });
const came = (state: State, who: Person, face: Face): People => (state.circle.includes(who) ? [third(who, face)] : []);

/** Idris with the lamp at his side, or on a seat with the lamp next to him. */
function withLamp(beat: string, state: State): Standing {
  const face = ownFace(beat);
  return sitsDown(beat, state)
    ? { who: 'idris', spot: 'seat', hold: 'sit', face }
    : { who: 'idris', spot: 'you', hold: 'calm', face };
}

/** Who else came to a door, by the beat. */
const visitors: Readonly<Record<string, (state: State) => People>> = {
  'kei-arif': () => [third('arif', 'happy')],
  'kei-dewi': () => [third('dewi')],
  'kei-back': () => [third('arif', 'anxious')],
  'kei-other': (state) => came(state, 'zuri', 'happy'),
  'tavi-other': (state) => came(state, 'lina', 'happy'),
  'tavi-done': ({ before }) => [{ who: 'lina', spot: 'helper', face: before.lina === 'shy' ? 'anxious' : 'happy' }],
  'remi-tell': (state) => came(state, 'dewi', 'calm'),
  'remi-dewi': () => [third('dewi')],
};

function door(beat: string, state: State): Scene {
  const whose = beat === 'over' ? state.visited.at(-1) : beat.split('-')[0];
  const you = withLamp(beat, state);
  const more = visitors[beat]?.(state) ?? [];
  if (whose === 'tavi') {
    // Whoever helps stands behind the counter, and Idris before it.
    return { place: 'night-stall', people: [{ who: 'tavi', spot: 'tavi', face: doorFace(beat) }, ...more, you] };
  }
  if (whose === 'amara') return { place: 'night-jetty', people: [{ who: 'amara', spot: 'amara', face: 'calm' }, you] };
  if (whose === 'remi') {
    const remi: Standing = { who: 'remi', spot: 'remi', hold: 'sit', face: doorFace(beat) };
    const stands: Standing = { who: 'remi', spot: 'stood', face: 'shocked' };
    return { place: 'night-shelter', people: [beat === 'remi-stream' ? stands : remi, ...more, you] };
  }
  return {
    place: 'night-stage',
    people: [{ who: 'kei', spot: 'kei', face: 'calm', faces: keiListens(beat) }, ...more, you],
  };
}

function street(beat: string, state: State): Scene {
  const place = 'night-walk';
  if (beat === 'dark') return { place, people: [{ who: 'idris', spot: 'kerb', hold: 'sit', face: 'hurt' }] };
  const seen = (['kei', 'tavi', 'amara', 'remi'] as const)
    .filter((who) => state.lit.includes(who))
    .map((who): Standing => ({ who, spot: who, face: 'calm', ...(who === 'remi' ? { hold: 'sit' } : {}) }));
  const last = state.visited.at(-1);
  return {
    place,
    people: [...seen, { who: 'idris', spot: last ? `from-${last}` : 'you', hold: 'calm', face: 'calm' }],
  };
}

function steps(beat: string, state: State): Scene {
  const you = withLamp(beat, state);
  const sits: Standing = { who: 'theo', spot: 'seated', hold: 'sit', face: theoFace(beat) };
  if (beat === 'theo-walk') {
    return { place: 'night-hall', people: [third('dewi'), { who: 'theo', spot: 'theo', face: 'anxious' }, you] };
  }
  return { place: 'night-hall', people: beat === 'theo-dewi' ? [sits, third('dewi'), you] : [sits, you] };
}

const gifts = { mic: third('bim', 'happy'), rest: third('tavi', 'happy'), word: third('zuri', 'proud') } as const;

function office(beat: string, state: State): Scene {
  const { handedOver } = state;
  return { place: 'night-office', people: [...(handedOver ? [gifts[handedOver]] : []), withLamp(beat, state)] };
}

function desk(beat: string): Scene {
  const you: Standing = { who: 'idris', spot: 'you', face: ownFace(beat) };
  return {
    place: 'night-desk',
    people: beat === 'air-cards' ? [you, { who: 'oma', spot: 'oma', face: 'calm', from: 11 }] : [you],
  };
}

/** The scene of a beat; before the first moment it is the desk on the quay. */
export function sceneOf(beat: string, state?: unknown): Scene {
  if (!isState(state) || beat === '' || beat.startsWith('air-')) return desk(beat);
  if (beat === 'street' || beat === 'dark') return street(beat, state);
  if (beat.startsWith('theo-')) return steps(beat, state);
  if (beat.startsWith('mirror')) return office(beat, state);
  if (/^(?:over|kei-|tavi-|amara-|remi-)/.test(beat)) return door(beat, state);
  return { place: 'night-bay', people: endingPeople(beat, state) };
}
