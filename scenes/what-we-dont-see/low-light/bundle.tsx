// A weight as a bundle with handles; those that somebody holds are lit.
import type { Lit, SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { carriers, takenFrom } from './places';

interface BundleProps {
  readonly who: Lit;
  readonly state: State;
  readonly words: Words;
}

const loop = 14;
const middle = 40;

/** Remi's keeps its cloth. */
export function Bundle({ who, state, words }: BundleProps) {
  const { handles } = carriers[who];
  const taken = takenFrom(state, who);
  const held = taken.includes('all') ? handles.length : taken.length;
  const first = middle - ((handles.length - 1) * loop) / 2;
  return (
    <svg class="low-bundle" viewBox="0 0 80 52" role="img" aria-label={words('sr.weight', { count: handles.length })}>
      {handles.map((handle, place) => {
        const x = first + place * loop;
        return (
          <path
            key={handle}
            class={place < held ? 'low-loop low-held' : 'low-loop'}
            d={`M${x - 5} 24v-9a5 5 0 0 1 10 0v9`}
          />
        );
      })}
      <path class="low-sack" d="M12 50q-8-2-5-14 3-13 13-15h40q10 2 13 15 3 12-5 14z" />
      {who === 'remi' ? <path class="low-cloth" d="M9 30q31-16 62 0l2 13-10-4-8 6-9-6-8 6-9-6-9 6-6-5-7 3z" /> : null}
    </svg>
  );
}
