// Who stands at the bay at the end: those who came along this evening.
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Face, Person } from '../../src/domain/scenario/people';
import type { Standing } from '../_kit/story-parts';

/** Places at the bay beside Idris and whoever the ending is about. */
const most = 4;
/** Those of whom there are drawings on a seat. */
const sitting: readonly Person[] = ['remi', 'amara', 'nila', 'lina', 'theo'];

const friend = (who: Person, index: number, face: Face = 'happy'): Standing => ({
  ...{ who, spot: `friend-${index + 1}`, face },
});
const you = (face: Face): Standing => ({ who: 'idris', spot: 'you', face });

/** Those who came along, the first ones first; at most so many, and nobody twice. */
const others = (state: State, count: number, ...not: readonly Person[]): readonly Person[] =>
  state.circle.filter((who) => !not.includes(who) && who !== 'idris').slice(0, count);

/** One bench: whoever can sits on it, Kei beside it. */
function bench(state: State): readonly Standing[] {
  const seated = others(state, most, 'kei').filter((who) => sitting.includes(who));
  const guests = seated.slice(0, 2).map((who, index): Standing => ({
    ...{ who, spot: `bench-${index + 2}`, hold: 'sit', face: 'calm' },
  }));
  return [{ who: 'idris', spot: 'bench-1', hold: 'sit', face: 'calm' }, ...guests, { ...friend('kei', 3, 'calm') }];
}

/** The people of an ending, from back to front. */
export function endingPeople(beat: string, state: State): readonly Standing[] {
  const { ending } = state;
  if (ending === 'e-late') {
    return [
      { ...you('calm'), hold: 'calm' },
      { who: 'amara', spot: 'friend-2', face: 'calm' },
    ];
  }
  if (ending === 'e-bench') return bench(state);
  if (ending === 'e-bim') {
    const rest = others(state, most - 1, 'bim').map((who, index) => friend(who, index + 1));
    return [...rest, you('happy'), { who: 'bim', spot: 'friend-1', face: beat === 'e-bim' ? 'happy' : 'proud' }];
  }
  const rest = others(state, most - 1, 'kei').map((who, index) => friend(who, index + 1));
  return [...rest, { ...friend('kei', 0) }, you('happy')];
}
