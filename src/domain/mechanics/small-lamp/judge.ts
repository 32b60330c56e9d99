// Judges how the messages were met: what harms hidden, what means no harm let stand. A third one from one hand weighs more.
import type { Item, Tally } from '../../scenario/types';
import { messageOf } from './chat';
import type { Message, SmallLampState as State } from './types';

/** How a message was met; `fed` let harm stand or gave it a stage. */
export type How = 'hit' | 'open' | 'alarm' | 'fed';

const worst = 3;
/** From this message of one handle on each counts one severity higher than it reads. */
const often = 3;

/** The messages of an evening, the one after the chat included. */
export const messagesOf = (state: State, pool: readonly Message[], last: Message): readonly Message[] => [
  ...state.chat.map((id) => messageOf(pool, id)),
  last,
];

/** The how-manieth of its handle a message is, from 1. */
const turnOf = (all: readonly Message[], at: number): number =>
  all.slice(0, at + 1).filter(({ handle }) => handle === all[at]?.handle).length;

/** How a message that harms was met; undefined where it may stand without counting. */
function howHarmful(severity: number, turn: number, action: string): How | undefined {
  if (action === 'report') return 'hit';
  if (action === 'hide') return severity >= worst ? 'open' : 'hit';
  if (action === 'ask') return severity >= worst ? 'fed' : 'open';
  return action === 'let' && severity === 1 && turn === 1 ? undefined : 'fed';
}

const howHarmless = (action: string): How => (action === 'hide' || action === 'report' ? 'alarm' : 'hit');

/** How every message was met that has come, in order. */
export function meetings(
  state: State,
  pool: readonly Message[],
  last: Message,
): readonly { readonly item: Item; readonly how: How }[] {
  const all = messagesOf(state, pool, last);
  return all.flatMap((item, at) => {
    const action = state.acts.find((act) => act.item === item.id)?.action;
    if (action === undefined) return [];
    const turn = turnOf(all, at);
    const severity = Math.min(worst, item.severity + (turn >= often ? 1 : 0));
    const how = item.tag === 'harmful' ? howHarmful(severity, turn, action) : howHarmless(action);
    return how ? [{ item, how }] : [];
  });
}

/** Hits and false alarms; what was let stand leaks, what was only half met is half. */
export function tallyOf(state: State, pool: readonly Message[], last: Message): Tally {
  const all = meetings(state, pool, last);
  const count = (wanted: How): number => all.filter(({ how }) => how === wanted).length;
  return { hits: count('hit'), halves: count('open'), leaks: count('fed'), alarms: count('alarm') };
}
