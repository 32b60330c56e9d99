// What the night brings: two lanterns on odd turns, something that falls on even ones.
import { including, without } from '../../shared/lists';
import type { Reaction } from '../../scenario/types';
import { caption, itemOf, lanternOf } from './change';
import { countDown, floatAway, makeRoom, read } from './hands';
import { driftReactions, knockReactions } from './lost';
import { shutOut } from './shut-out';
import type { Applied, HoldTheLightState as State, Sea, Stone } from './types';

/** The night has so many turns; what is left then drifts to dawn. */
export const nightTurns = 20;
/** What waited while the phone lay face down comes two at a time. */
const backlog = 2;
const lanternsAtOnce = 2;

const isStone = (sea: Sea, id: string): boolean => sea.stones.some((item) => item.id === id);
/** Only friends may comment now. */
export const isLimited = ({ limitFrom, turn }: State): boolean => limitFrom !== null && turn >= limitFrom;
/** A lantern that cannot be held or answered while only friends may comment. */
export const isPale = (state: State, sea: Sea, lantern: string): boolean =>
  isLimited(state) && !lanternOf(sea, lantern).friend;

/** What is due this turn and may come in. */
function due(state: State, sea: Sea): readonly string[] {
  const open = (friend: boolean): boolean => friend || !isLimited(state);
  if (state.turn % 2 === 1) {
    return state.coming.filter((id) => open(lanternOf(sea, id).friend)).slice(0, lanternsAtOnce);
  }
  return state.falling.filter((id) => open(itemOf(sea, id).friend)).slice(0, 1);
}

const heardLantern = (sea: Sea, id: string): Reaction => ({
  ...{ kind: 'aloud', key: 'sr.lantern', values: { handle: lanternOf(sea, id).handle } },
  valueKeys: { text: `${id}.text` },
});

const heardStone = (sea: Sea, id: string): Reaction => ({
  kind: 'aloud',
  key: itemOf(sea, id).kind === 'unclear' ? 'sr.glow' : 'sr.stone',
  values: { handle: itemOf(sea, id).handle },
  valueKeys: { front: `${id}.front` },
});

const arriving = (item: string, change: Partial<Stone> = {}): Stone => ({
  ...{ item, where: 'hands', pieces: 1, moves: [], rereads: 0, gaps: false },
  ...change,
});

const withArrived = (state: State, stone: Stone): State => ({ ...state, stones: [...state.stones, stone] });

/** A stone lands in the hands; lanterns fall out of them if they must. */
export function land(state: State, sea: Sea, item: string, gaps = false): Applied {
  const ready = makeRoom(state, 1);
  const reactions = [heardStone(sea, item), ...knockReactions(state, ready)];
  return { state: withArrived(ready, arriving(item, { gaps })), reactions };
}

/** The filter stops its words; once, one of them comes with gaps between its letters. */
function fall(state: State, sea: Sea, id: string): Applied {
  const item = itemOf(sea, id);
  const works = state.filter !== null && state.turn >= state.filter.from;
  const caught = works && item.word !== undefined && state.filter.words.includes(item.word);
  if (caught && (state.slipped || item.tag !== 'harmful')) {
    const hidden = withArrived(state, arriving(id, { where: 'hidden', pieces: 0 }));
    return { state: hidden, reactions: [caption('done.stopped'), ...shutOut(item, 'hidden')] };
  }
  const slipped = caught ? [caption('done.slipped')] : [];
  if (state.approving) {
    const before = withArrived(state, arriving(id, { where: 'door', pieces: 0, gaps: caught, rereads: 1 }));
    const after = read({ ...before, slipped: before.slipped || caught });
    const waits = caption('approve.waiting', { handle: item.handle });
    return { state: after, reactions: [waits, heardStone(sea, id), ...slipped, ...driftReactions(before, after)] };
  }
  const landed = land(state, sea, id, caught);
  return {
    state: { ...landed.state, slipped: landed.state.slipped || caught },
    reactions: [...slipped, ...landed.reactions],
  };
}

/** One thing comes, whatever it is. */
function come(before: Applied, sea: Sea, id: string): Applied {
  const state: State = { ...before.state, came: [...before.state.came, id] };
  if (isStone(sea, id)) {
    const fallen = fall(state, sea, id);
    return { state: fallen.state, reactions: [...before.reactions, ...fallen.reactions] };
  }
  const near: State = { ...state, near: including(state.near, id), seen: including(state.seen, id) };
  return { state: near, reactions: [...before.reactions, heardLantern(sea, id)] };
}

/** The sea at dawn: what is near floats off, stones in the hands lie on the deck, what never came is kept. */
function dawn(state: State, sea: Sea): Applied {
  const loose = [...state.near, ...state.hanging.map(({ lantern }) => lantern)];
  const after = loose.reduce(floatAway, state);
  const late = {
    coming: [...after.coming, ...state.pending.filter((id) => !isStone(sea, id))],
    falling: [...state.pending.filter((id) => isStone(sea, id)), ...after.falling],
  };
  const stones = after.stones.map((stone) =>
    stone.where === 'hands' ? ({ ...stone, where: 'deck', pieces: 0 } as const) : stone,
  );
  const ended = { ...after, ...late, stones, picking: null, pending: [] };
  return { state: ended, reactions: [caption('done.morning')] };
}

/**
 * One turn of the night passes. While the phone lies face down nothing lands: what is due waits, and comes afterwards
 * two at a time beside what is due then.
 */
export function passTurn(state: State, sea: Sea, faceDown = false): Applied {
  if (state.turn > nightTurns) return { state, reactions: [] };
  const older = countDown({ ...state, turn: state.turn + 1, came: [] });
  const gone = older.drifted > state.drifted ? [caption('done.gone')] : [];
  if (older.turn > nightTurns) {
    const ended = dawn(older, sea);
    return { state: ended.state, reactions: [...gone, ...ended.reactions] };
  }
  const now = due(older, sea);
  const taken: State = {
    ...older,
    coming: now.reduce((list, id) => without(list, id), older.coming),
    falling: now.reduce((list, id) => without(list, id), older.falling),
  };
  if (faceDown) return { state: { ...taken, pending: [...taken.pending, ...now] }, reactions: gone };
  const late = taken.pending.slice(0, backlog);
  // A new pair of lanterns takes the place of the last one.
  const pair = taken.turn % 2 === 1 && now.length > 0;
  const room = pair ? taken.near.reduce(floatAway, taken) : taken;
  const start: Applied = { state: { ...room, pending: room.pending.slice(backlog) }, reactions: gone };
  return [...late, ...now].reduce((before, id) => come(before, sea, id), start);
}

/** A move that costs so many turns: what it did, then what comes. */
export function thenTurns(applied: Applied, sea: Sea, turns: number, faceDown = false): Applied {
  let after = applied;
  for (let passed = 0; passed < turns; passed += 1) {
    const next = passTurn(after.state, sea, faceDown);
    after = { state: next.state, reactions: [...after.reactions, ...next.reactions] };
  }
  return after;
}
