// Who stands at the bay at the end: those who came along this evening.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Face, Person } from '../../src/domain/scenario/people';
import type { Standing } from '../_kit/story-parts';

/** Places at the bay beside Idris and whoever the ending is about. */
const most = 4;
/** Those of whom there are drawings on a seat. */
const sitting: readonly Person[] = ['amara', 'nila', 'lina', 'theo'];

const you = (face: Face): Standing => ({ who: 'idris', spot: 'you', face });

const adults: readonly Person[] = ['dewi', 'arif', 'oma'];
/** Those who came along, children first; nobody twice. Remi is one of those who only watch. */
function others({ circle }: State, ...not: readonly Person[]): readonly Person[] {
  const all = circle.filter((who) => !not.includes(who) && who !== 'idris' && who !== 'remi');
  return [...all.filter((who) => !adults.includes(who)), ...all.filter((who) => adults.includes(who))];
}

/** Not everybody shows it in the same way. */
const moods: readonly Face[] = ['happy', 'proud', 'calm', 'happy'];
const mood = (index: number): Face => moods[index % moods.length] ?? 'calm';

/** A row at the water, and a second one behind it: the last ones, and whoever is taller. */
function rows(people: readonly Person[], front: readonly string[]): readonly Standing[] {
  const near = people
    .slice(0, front.length)
    .map((who, index) => ({ who, spot: front[index] ?? '', face: mood(index), hold: 'calm' }));
  const far = people.slice(front.length, front.length + most).map((who, index) => ({
    ...{ who, spot: `back-${String(index + 1)}`, face: mood(index + 1), hold: 'calm' },
  }));
  return [...far, ...near];
}

/** Where there is a ramp Kei sings on the stage, otherwise down here with the others. */
const singer = ({ ramp }: State): Standing => ({
  ...{ who: 'kei', spot: ramp ? 'on-stage' : 'kei', face: 'happy', hold: 'calm' },
});

/** Places in the front row, from the left; the third is free while Kei is on stage. */
const fronts = (kei: readonly Standing[], ...first: readonly string[]): readonly string[] => [
  ...first,
  ...(kei.some(({ spot }) => spot === 'kei') ? [] : ['friend-3']),
  'friend-4',
];

/** The stage is behind everybody, the front row before the second one. */
const byDepth = (kei: readonly Standing[], both: readonly Standing[]): readonly Standing[] =>
  kei.some(({ spot }) => spot === 'kei') ? [...both, ...kei] : [...kei, ...both];

/** One bench: whoever can sits on it, Kei beside it. */
function bench(state: State): readonly Standing[] {
  const seated = others(state, 'kei').filter((who) => sitting.includes(who));
  const guests = seated.slice(0, 2).map((who, index): Standing => ({
    ...{ who, spot: `bench-${index + 2}`, hold: 'sit', face: 'calm' },
  }));
  return [
    { who: 'idris', spot: 'bench-1', hold: 'sit', face: 'calm' },
    ...guests,
    { who: 'kei', spot: 'bench-kei', face: 'calm' },
  ];
}

/** The people of an ending, from back to front. */
export function endingPeople(beat: string, state: State): readonly Standing[] {
  const { ending } = state;
  if (ending === 'e-late') {
    return [
      { who: 'idris', spot: 'host', hold: 'calm', face: 'calm' },
      { who: 'amara', spot: 'guest', face: 'calm' },
    ];
  }
  if (ending === 'e-bench') return bench(state);
  if (ending === 'e-bim') {
    const bim: Standing = { who: 'bim', spot: 'bim', face: beat === 'e-bim' ? 'happy' : 'proud' };
    const kei = state.circle.includes('kei') ? [singer(state)] : [];
    return [...byDepth(kei, rows(others(state, 'bim', 'kei'), fronts(kei, 'friend-2'))), you('happy'), bim];
  }
  const kei = [singer(state)];
  return [...byDepth(kei, rows(others(state, 'kei'), fronts(kei, 'friend-1', 'friend-2'))), you('happy')];
}
