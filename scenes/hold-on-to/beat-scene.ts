// Where each beat of the level takes place, and who is seen there.
import type { Person } from '../../src/domain/scenario/people';
import type { BeatScene, Standing } from '../_kit/story-parts';

/** The painted places of the level. */
export type PlaceName =
  'sea-room' | 'sea-night' | 'sea-storm' | 'sea-school' | 'sea-class' | 'sea-pier' | 'sea-kitchen';

const kei: Standing = { who: 'kei', spot: 'kei' };
const at = (who: Person, spot: string, more: Partial<Standing> = {}): Standing => ({ who, spot, ...more });
/** Nobody's arm is before anybody's face where many stand close. */
const quietly = (one: Standing): Standing => ({ ...one, face: 'calm' });

type Scene = BeatScene<PlaceName>;
const scene = (place: PlaceName, ...people: readonly Standing[]): Scene => ({ place, people });

const night = scene('sea-night', kei);
/** Somebody came to help: Kei listens. */
const nightHeard = scene('sea-night', quietly(kei));
const storm = scene('sea-storm', kei);
const stormHeard = scene('sea-storm', quietly(kei));
const quay = scene('sea-school', kei);
const room = scene('sea-room', kei);
const withOma = scene('sea-room', at('oma', 'companion'), kei);
const classroom = scene('sea-class', at('dewi', 'companion'), kei);
const tavi = at('tavi', 'companion');
const pier = scene('sea-pier', tavi, kei);
const withIdris = scene('sea-pier', at('idris', 'third'), tavi, kei);

/** Listed from back to front. */
const choir = scene(
  'sea-pier',
  ...[at('remi', 'far-1'), at('nila', 'far-2'), at('amara', 'far-3'), at('zuri', 'far-4')],
  ...[at('idris', 'third'), tavi, kei].map(quietly),
);
const sixInAKitchen = scene(
  'sea-kitchen',
  ...[at('idris', 'far-1'), at('nila', 'far-2'), at('zuri', 'far-3'), at('tavi', 'far-4')].map(quietly),
  ...[at('oma', 'companion'), kei].map(quietly),
);

const scenes: Readonly<Record<string, Scene>> = {
  'a1-open': scene('sea-room', at('oma', 'companion', { from: 5 }), kei),
  'a1-door': withOma,
  'a1-tea': withOma,
  'a1-post': room,
  'a2-ask': nightHeard,
  'a2-oma': nightHeard,
  'a3-open': quay,
  'a3-brace': quay,
  'a3-storm': storm,
  'a3-wide': storm,
  'a3-some': storm,
  'a3-under': storm,
  'a3-string': storm,
  'a3-up': storm,
  'a3-up-oma': stormHeard,
  'a3-stay': storm,
  'a3-argue-own': scene('sea-school', at('zuri', 'companion'), kei),
  'a3-drawer': room,
  'a3-block-fix': room,
  'a3-oma': scene('sea-kitchen', at('oma', 'companion'), kei),
  'a3-none': room,
  'a3-dewi': classroom,
  'a3-saturday': scene('sea-pier', kei),
  'a3-reveal': scene('sea-pier', at('tavi', 'companion', { from: 2 }), kei),
  'a3-tavi-yes': pier,
  'a3-tavi-no': pier,
  'a3-kei-tavi': pier,
  'a3-idris': withIdris,
  'a3-arif-back': scene('sea-pier', ...[at('arif', 'third', { from: 2 }), tavi, kei].map(quietly)),
  'e-choir': choir,
  'e-kitchen': sixInAKitchen,
  'e-long-way': scene('sea-pier', ...[tavi, kei].map(quietly)),
  'e-low-lamp': scene('sea-pier', ...[tavi, kei].map(quietly)),
};

/** Beats of one place whose names begin alike. */
const alike: readonly (readonly [RegExp, Scene])[] = [
  [/^a3-dewi/, classroom],
  [/^a3-idris/, withIdris],
  [/^a3/, quay],
];

/** The scene of a beat; what is not at home, at school or on the pier is on the boat. */
export const sceneOf = (beat: string): Scene =>
  scenes[beat] ?? alike.find(([name]) => name.test(beat))?.[1] ?? (beat === '' ? room : night);
