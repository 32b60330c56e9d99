// Learning to hold: seven turns of three lanterns each, and no way to fail.
import { including } from '../../shared/lists';
import type { Mechanic } from '../../scenario/types';
import { caption, isBar, lanternOf, partOf } from './change';
import { freeOf, lifted, take } from './hands';
import type { Applied, HoldTheLightState as State, Sea } from './types';

/** Turns there are. */
export const risingTurns = 7;
const atOnce = 3;

const withinReach = ({ near, hanging }: State): readonly string[] => [
  ...near,
  ...hanging.map(({ lantern }) => lantern),
];

/** Whoever passes floats on and comes round once more at night. */
const floatOn = (state: State, lantern: string): State => {
  const out = lifted(state, lantern);
  return { ...out, coming: [...out.coming, lantern] };
};

function passTurn(before: Applied, sea: Sea): Applied {
  const { state } = before;
  const turn = state.turn + 1;
  const older: State = { ...state, hanging: state.hanging.map((entry) => ({ ...entry, turns: entry.turns - 1 })) };
  const gone = older.hanging.filter(({ turns }) => turns <= 0 || turn > risingTurns).map(({ lantern }) => lantern);
  const passed = [...older.near, ...gone].reduce(floatOn, older);
  if (turn > risingTurns) return { state: { ...passed, turn, came: [] }, reactions: before.reactions };
  const came = passed.coming.slice(0, atOnce);
  const after: State = {
    ...{ ...passed, turn, came, near: came, coming: passed.coming.slice(atOnce) },
    seen: including(passed.seen, ...came),
  };
  const heard = came.map((id) => ({
    ...({ kind: 'aloud', key: 'sr.lantern' } as const),
    values: { handle: lanternOf(sea, id).handle },
    valueKeys: { text: `${id}.text` },
  }));
  return { state: after, reactions: [...before.reactions, ...heard] };
}

function hold(state: State, sea: Sea, lantern: string): Applied {
  const caught = state.hanging.some((entry) => entry.lantern === lantern);
  const pushed = freeOf(state) > 0 ? [] : [caption('done.full')];
  const reactions = [caption(caught ? 'done.caught' : 'done.hold'), ...pushed];
  return passTurn({ state: take(state, lantern), reactions }, sea);
}

function apply(state: State, sea: Sea, move: string): Applied {
  if (isBar(move)) return passTurn({ state, reactions: [] }, sea);
  if (move === 'let-pass') return passTurn({ state, reactions: [caption('done.pass')] }, sea);
  const held = partOf(move, 'hold');
  if (held !== undefined && withinReach(state).includes(held)) return hold(state, sea, held);
  const released = partOf(move, 'release');
  if (released === undefined || !state.hands.includes(released)) return { state, reactions: [] };
  return { state: floatOn(state, released), reactions: [caption('done.release')] };
}

/** Friends write first when the window opens slowly. */
function inOrder(state: State, sea: Sea): readonly string[] {
  if (state.door !== 'slow') return state.lanterns;
  const isFriend = (id: string): boolean => lanternOf(sea, id).friend;
  return [...state.lanterns.filter(isFriend), ...state.lanterns.filter((id) => !isFriend(id))];
}

/** The first evening hour. Holding one or letting them pass ends a turn, as a bar of the lively pace does. */
export function risingSea(sea: Sea): Mechanic<State> {
  return {
    enter: (state) => {
      const begun: State = { ...state, turn: 0, near: [], hanging: [], hands: [], coming: inOrder(state, sea) };
      return passTurn({ state: begun, reactions: [] }, sea).state;
    },
    moves: (state) => [
      ...withinReach(state).map((id) => `hold.${id}`),
      ...state.hands.map((id) => `release.${id}`),
      'let-pass',
    ],
    apply: (state, move) => apply(state, sea, move),
    done: ({ turn }) => turn > risingTurns,
  };
}
