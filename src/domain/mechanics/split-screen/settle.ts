// Closes the chapter with a guest: how it was met, what is said, and what stays on the screen.
import { including } from '../../shared/lists';
import type { Reaction } from '../../scenario/types';

import { howMet } from './how-met';
import { leans } from './time';
import type { Place } from './tools';
import type { Applied, Guest, How, Settled, SplitScreenState, Visitor } from './types';

/** The guest as it arrives. */
export const arriving = ({ id, handle, tag, severity, reason }: Visitor): Guest => ({
  ...{ item: id, handle, tag, severity, reason, moves: [], bars: 0 },
  ...{ gone: false, saved: false, looked: false, accepted: false },
});

/** The visitor with this id; pools are closed, so it exists. */
export function visitorOf(pool: readonly Visitor[], id: string): Visitor {
  const visitor = pool.find((candidate) => candidate.id === id);
  if (!visitor) throw new Error(`nobody in the pool is called ${id}`);
  return visitor;
}

const lineFor: Readonly<Partial<Record<How, 'full' | 'slip' | 'alarm'>>> = {
  ...{ full: 'full', warm: 'full', leak: 'slip', alarm: 'alarm' },
};

const isDeleted = ({ how, moves }: Pick<Settled, 'how' | 'moves'>): boolean =>
  how === 'leak' && moves.includes('delete');

function said(state: SplitScreenState, visitor: Visitor, guest: Guest, how: How): readonly Reaction[] {
  const line = lineFor[how];
  const face = line && visitor.faces[line];
  const deleted = isDeleted({ how, moves: guest.moves });
  // She says it of the first; of the others she knows.
  const known = state.settled.some(isDeleted);
  const reactions: Reaction[] = [];
  if (deleted && !known) reactions.push({ kind: 'say', key: 'slip.deleted', who: 'nila', face: 'anxious' });
  if (!deleted && face) reactions.push({ kind: 'say', key: `${visitor.id}.${line}`, who: 'nila', face });
  const { after } = visitor.faces;
  if (after) reactions.push({ kind: 'say', key: `${visitor.id}.after`, who: 'nila', face: after });
  return reactions;
}

/** What is remembered of a guest. */
export const settledAs = (guest: Guest, how: How, border: number): Settled => ({
  ...{ item: guest.item, handle: guest.handle, how, border, moves: guest.moves, looked: guest.looked },
  shut: guest.gone || guest.moves.includes('restrict') || how === 'alarm',
});

/** Settles whoever stands in front; the place is empty afterwards. */
export function settle(state: SplitScreenState, place: Place, pool: readonly Visitor[]): Applied {
  const guest = state[place];
  if (!guest) return { state, reactions: [] };
  const visitor = visitorOf(pool, guest.item);
  const how = howMet(guest, state.loose);
  const next: SplitScreenState = {
    ...state,
    [place]: null,
    loose: state.loose + (leans(guest) ? 1 : 0),
    warm: how === 'warm' && visitor.friend ? including(state.warm, visitor.friend) : state.warm,
    alarms: how === 'alarm' ? including(state.alarms, guest.item) : state.alarms,
    settled: [...state.settled, settledAs(guest, how, state.border)],
  };
  return { state: next, reactions: said(state, visitor, guest, how) };
}
