// What can be done with lanterns at night: hold, let go, answer.
import type { Reaction } from '../../scenario/types';
import { isPale, thenTurns } from './arrive';
import { caption, lanternOf, partOf, say } from './change';
import { floatAway, freeOf, take, tie } from './hands';
import type { Applied, HoldTheLightState as State, Sea } from './types';

const answers = ['1', '2'] as const;
/** Every second thread crosses another one. */
const mesh = 2;

/** Text keys of the two replies on offer for a lantern. */
export function replyKeysOf(state: State, sea: Sea, lantern: string): readonly [string, string] {
  if (lanternOf(sea, lantern).own) return [`${lantern}.reply-1`, `${lantern}.reply-2`];
  const [first, second] = state.replies[lantern] ?? [1, 2];
  return [`reply.${first}`, `reply.${second}`];
}

const withinReach = ({ near, hanging }: State): readonly string[] => [
  ...hanging.map(({ lantern }) => lantern),
  ...near,
];

/** The moves with lanterns that are there now. */
export function lanternMoves(state: State, sea: Sea): readonly string[] {
  const holds = freeOf(state) > 0 ? withinReach(state).filter((id) => !isPale(state, sea, id)) : [];
  const held = state.hands.filter((id) => !isPale(state, sea, id));
  return [
    ...holds.map((id) => `hold.${id}`),
    ...held.flatMap((id) => answers.map((reply) => `answer.${id}.${reply}`)),
    ...state.hands.map((id) => `release.${id}`),
  ];
}

/** The net in words: it crosses with every second thread, and reaches from the first to the last. */
export function tiedReactions(state: State, sea: Sea, key: string): readonly Reaction[] {
  const [first, last] = [state.tied[0], state.tied.at(-1)];
  const crosses = state.threads % mesh === 0 ? [caption('done.mesh')] : [];
  if (first === undefined || last === undefined || first === last) return [caption(key), ...crosses];
  const values = { a: lanternOf(sea, first).handle, b: lanternOf(sea, last).handle };
  return [caption(key), ...crosses, { kind: 'aloud', key: 'sr.net', values }];
}

function answer(state: State, sea: Sea, lantern: string, reply: number): Applied {
  const after = tie(state, sea, lantern);
  const { handle, face } = lanternOf(sea, lantern);
  const key = replyKeysOf(state, sea, lantern)[reply] ?? '';
  const said = [say(key, 'kei', 'happy'), say(`${lantern}.back`, handle, face)];
  return thenTurns({ state: after, reactions: [...said, ...tiedReactions(after, sea, 'done.tied')] }, sea, 1);
}

/** Applies a move with a lantern; undefined when it is none that can be made now. */
export function applyLantern(state: State, sea: Sea, move: string): Applied | undefined {
  if (!lanternMoves(state, sea).includes(move)) return undefined;
  const held = partOf(move, 'hold');
  if (held !== undefined) {
    const caught = state.hanging.some(({ lantern }) => lantern === held);
    return { state: take(state, held), reactions: [caption(caught ? 'done.caught' : 'done.hold')] };
  }
  const released = partOf(move, 'release');
  if (released !== undefined) return { state: floatAway(state, released), reactions: [caption('done.release')] };
  const answered = partOf(move, 'answer') ?? '';
  return answer(state, sea, answered.slice(0, -2), answered.endsWith('.2') ? 1 : 0);
}
