// The first stone has landed: it is looked at before anything can be done about it.
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { Action } from './action-list';
import { Bar } from './bar';

/** A stone without words, and one way on. */
export function FirstLook({ words, onMove }: PlayProps<State>) {
  return (
    <section class="boat boat-look" aria-label={words('boat.label')}>
      <svg class="first-stone" viewBox="0 0 120 70" aria-hidden="true" focusable="false">
        <ellipse class="first-stone-shade" cx="60" cy="62" rx="46" ry="6" />
        <path
          class="first-stone-side"
          d="M 14 50 Q 10 26 36 14 Q 62 2 88 16 Q 112 30 106 52 Q 84 66 52 64 Q 22 64 14 50 Z"
        />
        <path class="first-stone-top" d="M 24 40 Q 24 24 44 17 Q 64 10 82 20 Q 70 30 50 32 Q 32 34 24 40 Z" />
      </svg>
      <Bar>
        <Action move="look" words={words} onMove={onMove} />
      </Bar>
    </section>
  );
}
