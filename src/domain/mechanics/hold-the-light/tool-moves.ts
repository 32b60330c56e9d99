// The drawer of tools at night, and the water to look at: each has its cost, its delay and its limit.
import { including } from '../../shared/lists';
import { nightTurns, thenTurns } from './arrive';
import { caption, partOf, say, tell } from './change';
import { tie } from './hands';
import { tiedReactions } from './lantern-moves';
import type { Applied, HoldTheLightState as State, Sea, Tool } from './types';

/** The filter works two turns after its words were chosen. */
const filterDelay = 2;
const filterSize = 3;
const restTurns = 3;
/** What the water shows, a little else with every turn. */
const waters = ['done.water', 'done.water-2', 'done.water-3', 'done.water-4'] as const;
/** The light under Oma's door. */
const omaFrom = 8;
const omaTurns = 2;
/** Read aloud in a kitchen, a lantern is tied twice. */
const twice = 2;

const using = (state: State, tool: Tool): State => ({ ...state, tools: including(state.tools, tool) });

/** Oma's light shows under the door. */
export const isOmaUp = ({ turn, tools }: State): boolean => turn >= omaFrom && !tools.includes('oma');

/** The tools that are there now; while words are picked, nothing else. */
export function toolMoves(state: State, sea: Sea): readonly string[] {
  const { picking } = state;
  if (picking) return sea.words.filter((word) => !picking.includes(word)).map((word) => `word.${word}`);
  return [
    ...(state.filter ? [] : ['filter']),
    ...(state.approving ? [] : ['approve']),
    ...['limit', 'rest'],
    ...(isOmaUp(state) ? ['oma'] : []),
    'water',
  ];
}

function pick(state: State, sea: Sea, word: string): Applied {
  const words = [...(state.picking ?? []), word];
  if (words.length < filterSize) return { state: { ...state, picking: words }, reactions: [] };
  const set: State = { ...using(state, 'filter'), picking: null, filter: { words, from: state.turn + filterDelay } };
  return thenTurns({ state: set, reactions: [caption('tool.filter.said')] }, sea, 1);
}

function limit(state: State, sea: Sea): Applied {
  const open = state.limitFrom !== null;
  const set = open ? { ...state, limitFrom: null } : { ...using(state, 'limit'), limitFrom: state.turn + 1 };
  return thenTurns({ state: set, reactions: [caption(open ? 'tool.limit.undone' : 'tool.limit.said')] }, sea, 1);
}

function rest(state: State, sea: Sea): Applied {
  const face: State = { ...using(state, 'rest'), marks: including(state.marks, 'kind.self') };
  const rested = thenTurns({ state: face, reactions: [caption('tool.rest.said')] }, sea, restTurns, true);
  const over = rested.state.turn > nightTurns ? [] : [caption('tool.rest.over')];
  return { state: rested.state, reactions: [...rested.reactions, ...over] };
}

/** The lantern read aloud: the one held longest, else one that is near. */
const aloudOf = ({ hands, hanging, near }: State): string | undefined => hands[0] ?? hanging[0]?.lantern ?? near[0];

function oma(state: State, sea: Sea): Applied {
  const told: State = { ...using(state, 'oma'), ...tell(state, 'oma') };
  const asks = say('tool.oma.asks', 'oma', 'calm');
  const lantern = aloudOf(state);
  if (lantern === undefined) return thenTurns({ state: told, reactions: [asks] }, sea, omaTurns);
  const tied: State = { ...tie(told, sea, lantern, twice), twice: lantern };
  const reactions = [
    asks,
    say(`${lantern}.text`, 'kei', 'calm'),
    caption('tool.oma.said'),
    ...tiedReactions(tied, sea, 'done.tied.twice'),
  ];
  return thenTurns({ state: tied, reactions }, sea, omaTurns);
}

const waterOf = ({ turn }: State): string => waters[(turn - 1) % waters.length] ?? waters[0];

/** Applies a tool; undefined when it is none that can be used now. */
export function applyToolMove(state: State, sea: Sea, move: string): Applied | undefined {
  if (!toolMoves(state, sea).includes(move)) return undefined;
  const word = partOf(move, 'word');
  if (word !== undefined) return pick(state, sea, word);
  if (move === 'filter') return { state: { ...state, picking: [] }, reactions: [] };
  if (move === 'limit') return limit(state, sea);
  if (move === 'rest') return rest(state, sea);
  if (move === 'oma') return oma(state, sea);
  if (move === 'water') return thenTurns({ state, reactions: [caption(waterOf(state))] }, sea, 1);
  const door: State = { ...using(state, 'approve'), approving: true };
  return thenTurns({ state: door, reactions: [caption('tool.approve.said')] }, sea, 1);
}
