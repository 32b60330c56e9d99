// The last grey figure is oneself: something of one's own is handed over, and that lights it.
import { including } from '../../shared/lists';
import type { Person } from '../../scenario/people';
import { joined } from './change';
import { askHands, light } from './handles';
import type { SmallLampState as State } from './types';

/** What can be handed over, to whom, and whether another hand takes it. */
const gifts = {
  mic: { to: 'bim', isTaken: true },
  rest: { to: 'tavi', isTaken: false },
  word: { to: 'zuri', isTaken: true },
} as const satisfies Record<string, { to: Person; isTaken: boolean }>;

/** Who comes: somebody who takes over in any case, somebody with bread only if the lamp has shown them before. */
function comes(state: State, what: keyof typeof gifts): Partial<State> {
  const { to, isTaken } = gifts[what];
  if (isTaken) return askHands(state, to);
  return state.lit.includes(to) ? joined(state, to) : {};
}

/** One thing is handed over. */
export function handOver(state: State, what: keyof typeof gifts): Partial<State> {
  return {
    ...light(state, 'self'),
    ...comes(state, what),
    handedOver: what,
    marks: including(state.marks, 'brave.mirror'),
  };
}
