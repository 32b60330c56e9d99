// Where each beat of the level takes place, and who is seen there.
import type { WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import type { Face } from '../../src/domain/scenario/people';
import type { BeatScene, Standing } from '../_kit/story-parts';

/** The painted places of the level; the street of the walk is built from pieces, so it has another name than its folder. */
export type PlaceName = 'dusk-steps' | 'dusk-walk' | 'dusk-step' | 'dusk-wall' | 'dusk-kiosk' | 'dusk-door';

type Scene = BeatScene<PlaceName>;
type Where = Pick<State, 'alone' | 'person' | 'ending'>;

const amara = (face: Face): Standing => ({ who: 'amara', spot: 'you', face });
const seated = (face: Face): Standing => ({ ...amara(face), hold: 'sit' });
const at = (place: PlaceName, ...people: readonly Standing[]): Scene => ({ place, people });
const idris = { who: 'idris', spot: 'guest' } as const;
const remi = { who: 'remi', spot: 'guest' } as const;
const kei: Standing = { who: 'kei', spot: 'kei', face: 'calm' };

const steps = (face: Face, ...more: readonly Standing[]): Scene => at('dusk-steps', amara(face), ...more);
const alone = at('dusk-step', seated('hurt'));
const withKei = at('dusk-step', seated('calm'), kei);
const nilaHere: Standing = { who: 'nila', spot: 'second', hold: 'sit', face: 'calm' };
const wall = (face: Face, ...more: readonly Standing[]): Scene => at('dusk-wall', seated(face), kei, ...more);

const scenes: Readonly<Record<string, Scene>> = {
  'a1-open': steps('proud', { ...idris, face: 'happy' }),
  'a1-sentence': steps('calm', { ...idris, face: 'happy' }),
  'a1-last': steps('happy', { ...remi, face: 'happy' }, { who: 'idris', spot: 'third', face: 'happy' }),
  'a1-post': steps('calm'),
  'a1-twist': steps('shocked'),
  'a1-first': steps('shocked'),
  'a1-clarify': steps('anxious'),
  'a1-deny': steps('angry'),
  'a1-joke': steps('anxious'),
  'a1-signs': steps('calm'),
  'a2-remi-act': steps('angry', { ...remi, face: 'hurt' }),
  'a2-remi-fix': steps('hurt', { ...remi, face: 'hurt' }),
  'a2-idris': steps('angry', { ...idris, face: 'happy' }),
  'a3-walk': at('dusk-walk'),
  'a3-echo': alone,
  'a3-call': alone,
  'a3-step': withKei,
  'a3-step-nila': at('dusk-step', seated('calm'), { who: 'nila', spot: 'guest', face: 'calm' }),
  'a3-door-kei': wall('calm'),
  'a3-door-nila': wall('calm', nilaHere),
  'a3-door-dewi': wall('calm', { who: 'dewi', spot: 'second', face: 'calm' }),
  'a3-lina': at('dusk-kiosk', amara('calm'), { who: 'lina', spot: 'lina', from: 3, face: 'calm' }),
  'a3-lina-yes': at('dusk-kiosk', amara('happy'), { who: 'lina', spot: 'lina', face: 'happy' }),
  'a3-lina-no': at('dusk-kiosk', amara('anxious'), { who: 'lina', spot: 'lina', face: 'hurt' }),
  'a3-remi': at('dusk-door', amara('calm')),
  'a3-remi-last': at('dusk-door', amara('calm')),
  'e-seat': wall('happy', nilaHere),
  'e-late': wall('calm', nilaHere),
  'e-mend': wall('calm', nilaHere),
  'e-step': withKei,
};

/** From the moment somebody sits beside her, the story goes on where she sits. */
const whereSheSits = /^(?:a3-(?:wall|pocket|adult|second|dewi.*|monday|arif-back)|e-strip|quiet-hour)$/;

const isWhere = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && 'alone' in value && 'person' in value && 'ending' in value;

/** Who sits with her: those who came, and at the end those who always do. */
function sitting({ alone: isAlone, person, ending }: Where): Scene {
  if (isAlone) return withKei;
  if (person === 'nila' || ending !== null) return wall('calm', nilaHere);
  return person === 'dewi' ? wall('calm', { who: 'dewi', spot: 'second', face: 'calm' }) : wall('calm');
}

/** The scene of a beat; most of what is said is said on the beach steps. */
export function sceneOf(beat: string, state?: unknown): Scene {
  if (whereSheSits.test(beat) && isWhere(state)) return sitting(state);
  return scenes[beat] ?? steps('anxious');
}
