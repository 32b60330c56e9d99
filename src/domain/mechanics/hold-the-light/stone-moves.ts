// What can be done with a stone: read it again, turn it, put it down, keep it as proof, ask, answer back.
import type { Reaction } from '../../scenario/types';
import { thenTurns } from './arrive';
import { caption, itemOf, keepWorst, oneMoreProof, say } from './change';
import { makeRoom, read, stoneOf, stonesIn, withStone } from './hands';
import { driftReactions, knockReactions } from './lost';
import { shutOut } from './shut-out';
import type { Applied, HoldTheLightState as State, Keeper, Sea, Stone, StoneItem } from './types';

/** Fair comments there are in a run. */
const mostTurned = 2;
const severe = 3;

const once = ({ moves }: Stone, ...verbs: readonly string[]): readonly string[] =>
  verbs.filter((verb) => !moves.includes(verb));

/** Verbs for a stone in the hands, in the order to show them. Only what glows can be asked. */
function verbsFor(item: StoneItem, stone: Stone): readonly string[] {
  const glows = item.kind === 'unclear';
  return [
    ...once(stone, 'turn'),
    ...(glows ? once(stone, 'ask') : []),
    'down',
    ...(glows ? [] : once(stone, 'proof')),
    'again',
    ...(glows ? [] : once(stone, 'back')),
    ...once(stone, 'report'),
    'block',
  ];
}

/** The moves with stones that are there now; what lies on the deck can still be turned over. */
export function stoneMoves(state: State, sea: Sea): readonly string[] {
  const inHands = stonesIn(state, 'hands').flatMap((stone) =>
    verbsFor(itemOf(sea, stone.item), stone).map((verb) => `${verb}.${stone.item}`),
  );
  const onDeck = stonesIn(state, 'deck').flatMap((stone) => once(stone, 'turn').map((verb) => `${verb}.${stone.item}`));
  const atDoor = stonesIn(state, 'door').flatMap(({ item }) => [`allow.${item}`, `refuse.${item}`]);
  return [...atDoor, ...inHands, ...onDeck];
}

/** A reading, and what it costs in words. */
function reading(state: State): Applied {
  const after = read(state);
  return { state: after, reactions: driftReactions(state, after) };
}

const light = { where: 'clear', pieces: 0 } as const;

function turnOver(state: State, item: StoneItem): Applied {
  if (item.kind === 'fair') {
    const turned = Math.min(mostTurned, state.turned + 1);
    const step = withStone({ ...state, turned }, item.id, { where: 'step', pieces: 0 });
    return { state: step, reactions: [say(`${item.id}.back`, item.handle), caption('done.turn')] };
  }
  if (item.kind !== 'unclear') return { state, reactions: [caption('done.nothing')] };
  const clear = withStone(state, item.id, light);
  return { state: clear, reactions: [say(`${item.id}.back`, item.handle), caption('done.more')] };
}

/** With Zuri on the line or Oma told, the screenshot goes to them unread. */
const keeperOf = ({ onLine, told }: State): Keeper => (onLine ? 'zuri' : told.includes('oma') ? 'oma' : 'me');

function keepProof(state: State, item: StoneItem): Applied {
  const keeper = keeperOf(state);
  const kept: State = {
    ...state,
    ...(item.severity === severe ? keepWorst(state, keeper) : { proof: oneMoreProof(state), proofWith: keeper }),
    // A fair comment is proof of nothing.
    ...(item.tag === 'harmful' ? {} : { proof: state.proof, proofWith: state.proofWith }),
  };
  const said: Reaction = caption(`done.proof.${keeper}`);
  if (keeper !== 'me') return { state: kept, reactions: [said] };
  const grown = withStone(kept, item.id, { rereads: (stoneOf(kept, item.id)?.rereads ?? 0) + 1 });
  const alone = reading(grown);
  return { state: alone.state, reactions: [said, ...alone.reactions] };
}

function readAgain(state: State, item: StoneItem): Applied {
  const again = reading(withStone(state, item.id, { rereads: (stoneOf(state, item.id)?.rereads ?? 0) + 1 }));
  return { state: again.state, reactions: [caption('done.again'), ...again.reactions] };
}

/** It splits: both pieces are in your hands, and a loud line of yours stands. */
function answerBack(state: State, item: StoneItem): Applied {
  const roomy = makeRoom(state, 1, item.id);
  const split = withStone(roomy, item.id, { pieces: 2 });
  return {
    state: { ...split, argued: true, repaired: false },
    reactions: [caption('done.split'), ...knockReactions(state, roomy)],
  };
}

/** One piece is put down. */
function putDown(state: State, item: StoneItem, stone: Stone): Applied {
  const left = stone.pieces === 2 ? 1 : 0;
  const laid = withStone(state, item.id, { pieces: left, where: left === 0 ? 'deck' : 'hands' });
  return { state: laid, reactions: [caption('done.down')] };
}

/** With the last piece of all that split, the quarrel of the night is over. */
function quarrelOver(state: State, verb: string, stone: Stone): State {
  const split = stonesIn(state, 'hands').some(({ moves }) => moves.includes('back'));
  const laid = verb === 'down' || verb === 'turn';
  return laid && stone.moves.includes('back') && !split && !state.lineUp ? { ...state, repaired: true } : state;
}

function shut(state: State, item: StoneItem, verb: 'block' | 'report' | 'refuse'): Applied {
  if (verb === 'refuse') {
    const kept = withStone(state, item.id, { where: 'refused' });
    return { state: kept, reactions: shutOut(item, 'refused') };
  }
  const tools = state.tools.includes(verb) ? state.tools : [...state.tools, verb];
  const gone = verb === 'block' ? withStone(state, item.id, { where: 'gone', pieces: 0 }) : state;
  return { state: { ...gone, tools }, reactions: [caption(`tool.${verb}.said`), ...shutOut(item, verb)] };
}

function act(state: State, item: StoneItem, verb: string, stone: Stone): Applied {
  if (verb === 'turn') return turnOver(state, item);
  if (verb === 'proof') return keepProof(state, item);
  if (verb === 'again') return readAgain(state, item);
  if (verb === 'back') return answerBack(state, item);
  if (verb === 'block' || verb === 'report' || verb === 'refuse') return shut(state, item, verb);
  if (verb === 'allow') {
    const roomy = makeRoom(state, 1);
    const shown = withStone(roomy, item.id, { where: 'hands', pieces: 1 });
    return { state: shown, reactions: knockReactions(state, roomy) };
  }
  if (verb === 'down') return putDown(state, item, stone);
  const asked = withStone(state, item.id, light);
  return { state: asked, reactions: [caption('done.ask'), say(`${item.id}.back`, item.handle)] };
}

/** Only these take no turn. */
const free = ['down', 'allow', 'refuse'];

/** Applies a move with a stone; undefined when it is none that can be made now. */
export function applyStone(state: State, sea: Sea, move: string): Applied | undefined {
  if (!stoneMoves(state, sea).includes(move)) return undefined;
  const [verb = '', id = ''] = move.split('.');
  const before = stoneOf(state, id);
  if (!before) return undefined;
  // A piece of a split stone that is put down leaves the other in the hands.
  const moves = verb === 'down' && before.pieces === 2 ? before.moves : [...before.moves, verb];
  const done = act(withStone(state, id, { moves }), itemOf(sea, id), verb, { ...before, moves });
  const settled = { ...done, state: quarrelOver(done.state, verb, before) };
  return thenTurns(settled, sea, free.includes(verb) ? 0 : 1);
}
