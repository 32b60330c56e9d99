// The storm: nine stones that nobody could dodge, and then the net, or one small string.
import type { Mechanic, Reaction } from '../../scenario/types';
import { caption, isBar } from './change';
import { floatAway } from './hands';
import type { Applied, HoldTheLightState as State, StormOutcome } from './types';

/** Threads that make the net hold, and that make it wide. */
const holding = 2;
const wide = 5;

/** What a net of so many threads comes down to. */
export const outcomeFor = (threads: number): StormOutcome =>
  threads >= wide ? 'wide' : threads >= holding ? 'some' : 'under';

function end(state: State, said: readonly Reaction[]): Applied {
  const outcome = outcomeFor(state.threads);
  // You lose your hold: what is tied stays, what was only held floats off.
  const after = state.hands.reduce(floatAway, { ...state, outcome });
  const caught = outcome === 'under' ? 'storm.floor' : 'storm.net';
  const lost = [caption('storm.slow'), caption('storm.lost'), caption('storm.under', { count: state.threads })];
  return { state: after, reactions: [...said, ...lost, caption(caught)] };
}

function apply(state: State, move: string): Applied {
  const pressed = move === 'down' || move === 'fall';
  if (!pressed && !isBar(move)) return { state, reactions: [] };
  const next: State = { ...state, stormIndex: state.stormIndex + 1 };
  const falling = state.storm[next.stormIndex];
  if (falling === undefined) return end(next, []);
  const heard: Reaction = { kind: 'aloud', key: 'sr.storm', valueKeys: { text: `${falling}.text` } };
  return { state: next, reactions: [...(pressed ? [caption(`storm.${move}`)] : []), heard] };
}

/** Both moves lead on, and so does time; nothing stops it. */
export const stoneStorm: Mechanic<State> = {
  enter: (state) => ({ ...state, stormIndex: 0, outcome: null }),
  moves: () => ['down', 'fall'],
  apply,
  done: (state) => state.stormIndex >= state.storm.length,
};
