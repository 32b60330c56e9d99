// Where each beat of the level takes place, and who is seen there.
import type { Face } from '../../src/domain/scenario/people';
import type { BeatScene, Standing } from '../_kit/story-parts';

/** The painted places of the level. */
export type PlaceName =
  | 'paper-class'
  | 'paper-square'
  | 'paper-canteen'
  | 'paper-market'
  | 'paper-inside'
  | 'paper-room'
  | 'paper-step'
  | 'paper-hall'
  | 'paper-bakery'
  | 'paper-window';

type Scene = BeatScene<PlaceName>;

const lina = (face?: Face): Standing => ({ who: 'lina', spot: 'you', ...(face ? { face } : {}) });
const guest = (who: Standing['who'], face?: Face): Standing => ({ who, spot: 'guest', ...(face ? { face } : {}) });
const at = (place: PlaceName, ...people: readonly Standing[]): Scene => ({ place, people });

/** The sheet on its line, with the two whom it is about; from the tear on only one of them is left. */
const square = at('paper-square', lina('happy'), guest('tavi', 'calm'));
const inside = at('paper-inside');
const room = at('paper-room', { ...lina('anxious'), hold: 'phone' });
const step = at('paper-step', guest('tavi', 'anxious'), lina('anxious'));
const hall = at('paper-hall', guest('arif', 'calm'), lina('anxious'));
const market = at('paper-market', guest('tavi', 'happy'), lina('happy'));

const scenes: Readonly<Record<string, Scene>> = {
  'mon-open': at('paper-class', lina('happy'), guest('tavi', 'calm')),
  'tue-open': at('paper-room', lina('happy')),
  'wed-open': at('paper-canteen', lina('happy'), guest('tavi', 'calm')),
  'thu-open': at('paper-class', lina('happy'), guest('tavi', 'calm')),
  'mon-sharp': at('paper-square', lina('happy'), { ...guest('tavi', 'calm'), faces: { 1: 'anxious' } }),
  'wed-sharp': at('paper-square', lina('happy'), guest('tavi', 'hurt')),
  'thu-sharp': at('paper-square', lina('calm'), guest('tavi', 'hurt')),
  'wed-pool': at('paper-square', lina('calm')),
  'thu-pool': at('paper-square', lina('calm'), guest('tavi', 'calm')),
  'fri-open': { place: 'paper-market', people: [...market.people, { who: 'idris', spot: 'third', until: 3 }] },
  'fri-write': market,
  'fri-mine': market,
  'fri-crowd': market,
  'fri-still': at('paper-market', guest('tavi', 'anxious'), lina('calm')),
  'fri-tear': at('paper-square', lina('shocked'), { ...guest('tavi', 'hurt'), until: 4 }),
  'in-open': inside,
  'in-sort': inside,
  'in-sorted': inside,
  'in-own': inside,
  'in-own-open': inside,
  'in-tavi': inside,
  'in-question': room,
  'nila-open': room,
  'nila-ask': room,
  'write-first': room,
  ouch: step,
  'ouch-oma': at('paper-step', { who: 'oma', spot: 'door' }, ...step.people),
  'ouch-pick': step,
  'ouch-again': step,
  listen: step,
  'listen-bucket': at('paper-step', guest('tavi', 'happy'), lina('happy')),
  'sorry-1': step,
  'sorry-2': step,
  'sorry-name': at('paper-step', guest('tavi', 'happy'), lina('calm')),
  help: at('paper-step', guest('tavi', 'calm'), lina('calm')),
  'help-respect': at('paper-step', guest('tavi', 'calm'), lina('calm')),
  'remi-open': room,
  'remi-choose': room,
  'remi-private': room,
  'remi-shame': room,
  'arif-choose': hall,
  'arif-after': hall,
  'arif-back': hall,
  dewi: at('paper-hall', guest('dewi', 'calm'), lina('calm')),
  'sun-open': at('paper-market', lina('calm')),
  'sun-write': at('paper-square', lina('calm')),
  'crane-open': at('paper-square', lina('calm'), { ...guest('tavi', 'calm'), from: 5 }),
  'crane-write': inside,
  'crane-fold': inside,
  'end-bake': at('paper-bakery', lina('happy'), guest('tavi', 'happy')),
  'end-window': at('paper-window', lina('calm'), guest('tavi', 'calm')),
  'end-small': at('paper-window', lina('calm'), guest('tavi', 'happy')),
  'end-step': at('paper-window', lina('calm'), guest('nila', 'calm')),
  reveal: at('paper-window', { who: 'tavi', spot: 'you', face: 'calm' }),
  'quiet-hour': at('paper-window', { who: 'tavi', spot: 'you', face: 'happy' }),
};

/** The scene of a beat; most of the week is seen where the sheet hangs. */
export const sceneOf = (beat: string): Scene => scenes[beat] ?? square;
