// What came, how full the hands are, and the net: said, and drawn small.
import { nightTurns } from '../../../src/domain/mechanics/hold-the-light/arrive';
import { freeOf } from '../../../src/domain/mechanics/hold-the-light/hands';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import type { Pace } from '../../../src/domain/scenario/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { cameLines, netLine, placesLine } from './lists';
import { Net } from './net';

/** What it needs. */
export interface BoatStatusProps {
  readonly state: State;
  readonly pace: Pace;
  readonly words: Words;
  /** The night has turns to count and a net to see. */
  readonly night: boolean;
}

/** Each lantern one place, each piece of a stone two. */
function Places({ state }: { readonly state: State }) {
  const pieces = state.stones.reduce((sum, stone) => sum + stone.pieces, 0);
  const row = (count: number, look: string) =>
    Array.from({ length: Math.max(0, count) }, (_, index) => <span key={`${look}${index}`} class={`place ${look}`} />);
  return (
    <span class="places" aria-hidden="true">
      {row(pieces, 'place-stone')}
      {row(state.hands.length, 'place-lantern')}
      {row(freeOf(state), 'place-free')}
    </span>
  );
}

/** Nothing of it can be pressed. */
export function BoatStatus({ state, pace, words, night }: BoatStatusProps) {
  const calm = pace === 'calm';
  const left = nightTurns - state.turn + 1;
  const said = [
    placesLine(words, state),
    ...(night && state.onLine ? [words('hands.sixth')] : []),
    ...(night ? [netLine(words, state.threads)] : []),
    ...(night && calm && left > 0 ? [words('turn.left', { count: left })] : []),
  ];
  return (
    <div class="status">
      {calm
        ? cameLines(words, state).map((line) => (
            <p key={line} class="status-came">
              {line}
            </p>
          ))
        : null}
      <div class="status-drawn">
        <Places state={state} />
        {night ? <Net threads={state.threads} /> : null}
      </div>
      <p class="status-said">{said.join(' ')}</p>
    </div>
  );
}
