// Judges how voices and tugs were met: twisters left in time, honest people answered, bait walked past.
import type { Item, Tally } from '../../scenario/types';
import type { Tug, Voice, WordLoomState as State } from './types';
import { tugOf } from './walk';

/** How somebody was met; `fed` is an answer that only brought the next sentence. */
export type How = 'hit' | 'open' | 'alarm' | 'fed';

/** Tags of the four voices, for the audit and the quiet hour. */
export const voiceItems: readonly (Item & { readonly id: Voice })[] = [
  { id: 't1', handle: '@so_you_mean', tag: 'harmful', severity: 2 },
  { id: 't2', handle: '@just.asking.q', tag: 'harmful', severity: 1 },
  { id: 'lina', handle: '@pier.kiosk', tag: 'benign', severity: 0 },
  { id: 'remi', handle: '@remi.scribbles', tag: 'ambiguous', severity: 0 },
];

const lastAct = ({ acts }: State, item: string): string | undefined =>
  acts.filter((act) => act.item === item).at(-1)?.action;

/** How each action with a voice counts. */
const voiceHow: Readonly<Record<string, How>> = {
  ...{ 't1.stop': 'hit', 't1.leave': 'hit', 't1.clear': 'open', 't1.long': 'fed' },
  ...{ 't2.who': 'hit', 't2.end': 'hit', 't2.leave': 'hit', 't2.twice': 'fed' },
  ...{ 'lina.back': 'hit', 'lina.later': 'hit', 'lina.shut': 'alarm', 'lina.wait': 'open' },
  ...{ 'remi.own': 'hit', 'remi.shut': 'alarm', 'remi.flat': 'open', 'remi.later': 'open', 'remi.cut': 'open' },
};

function tugHow({ tag, severity, friendly }: Tug, action: string): How {
  if (friendly || tag !== 'harmful') return action === 'pocket' ? 'hit' : action === 'block' ? 'alarm' : 'open';
  if (action === 'turn') return 'fed';
  if (action === 'pocket') return severity > 1 ? 'hit' : 'open';
  return action === 'walk' && severity < 3 ? 'hit' : 'open';
}

/** How everybody who came was met, in order; whoever was shut out once is counted so, also when it was made good. */
export function meetings(state: State, pool: readonly Tug[]): readonly { readonly item: Item; readonly how: How }[] {
  const voices = voiceItems.flatMap((item) => {
    const actions = state.acts
      .filter((act) => act.item === item.id)
      .map(({ action }) => voiceHow[`${item.id}.${action}`]);
    const how = actions.includes('alarm') ? 'alarm' : actions.at(-1);
    return how ? [{ item, how }] : [];
  });
  const tugs = state.tugs.slice(0, state.tugged).flatMap((id) => {
    const action = lastAct(state, id);
    const item = tugOf(pool, id);
    return action === undefined ? [] : [{ item, how: tugHow(item, action) }];
  });
  return [...voices, ...tugs];
}

/** Hits and false alarms; what was fed leaks, what stayed open is half. */
export function tallyOf(state: State, pool: readonly Tug[]): Tally {
  const all = meetings(state, pool);
  const count = (wanted: How): number => all.filter(({ how }) => how === wanted).length;
  return { hits: count('hit'), halves: count('open'), leaks: count('fed'), alarms: count('alarm') };
}
