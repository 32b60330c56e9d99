// Judges how a stone was met: seen for what it was, not settled, or shut out by mistake.
import type { Tally } from '../../scenario/types';
import { itemOf } from './change';
import type { HoldTheLightState, How, Sea, Stone, StoneItem } from './types';

const isOut = ({ where, moves }: Stone): boolean =>
  where === 'hidden' || where === 'refused' || moves.includes('block') || moves.includes('report');

/**
 * Harmful: a hit when put down, kept as proof, reported, filtered or refused, and not answered back; a block alone shuts
 * one door of many and settles nothing. Fair: a hit when turned over. Unclear: a hit when asked about or simply left.
 */
export function howMet(item: StoneItem, stone: Stone): How {
  if (item.tag !== 'harmful') {
    if (isOut(stone)) return 'alarm';
    return item.kind === 'unclear' || stone.moves.includes('turn') ? 'hit' : 'open';
  }
  if (stone.moves.includes('back')) return 'open';
  const met = ['down', 'proof', 'report'].some((move) => stone.moves.includes(move));
  return met || stone.where === 'hidden' || stone.where === 'refused' ? 'hit' : 'open';
}

/** How each stone that came was met, in order of arrival. Lanterns are never counted. */
export const meetings = (state: HoldTheLightState, sea: Sea): readonly { readonly stone: Stone; readonly how: How }[] =>
  state.stones.map((stone) => ({ stone, how: howMet(itemOf(sea, stone.item), stone) }));

/** Hits and false alarms; what is open counts neither way, what was fed by an answer leaks. */
export function tallyOf(state: HoldTheLightState, sea: Sea): Tally {
  const met = meetings(state, sea);
  return {
    hits: met.filter(({ how }) => how === 'hit').length,
    halves: 0,
    leaks: met.filter(({ stone }) => stone.moves.includes('back')).length,
    alarms: met.filter(({ how }) => how === 'alarm').length,
  };
}
