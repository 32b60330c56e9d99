// What lies in Kei's hands, side by side: a lantern takes one place, a stone two.
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';

/** The middle of something held, in the scene's units. */
export interface HandSpot {
  readonly x: number;
  readonly y: number;
}

/** A stone, or a half of one, in the hands. */
export interface HeldStone extends HandSpot {
  readonly item: string;
  /** 0 for a whole stone and for the left half. */
  readonly piece: number;
}

/** Lanterns in the order of the hands, and stones. */
export interface HandSpots {
  readonly lanterns: readonly HandSpot[];
  readonly stones: readonly HeldStone[];
}

const knees = { x: 356, y: 520 } as const;
/** Units that one place takes. */
const place = 66;
const places = { lantern: 1, stone: 1.7 } as const;

/** Passages of act one in which the first stone is in the hands, before the night's rules hold it. */
const firstInHand = ['a1-stone-in', 'a1-stone', 'a1-reread', 'a1-show', 'a1-sit'];
const firstSplit = ['a1-back', 'a1-back-fix', 'a1-back-4'];

/** Pieces of stones in the hands, in order of arrival. */
export function heldPieces(beat: string, state: State): readonly { readonly item: string; readonly piece: number }[] {
  if (firstInHand.includes(beat)) return [{ item: state.firstStone, piece: 0 }];
  if (firstSplit.includes(beat)) return [0, 1].map((piece) => ({ item: state.firstStone, piece }));
  return state.stones.flatMap(({ item, pieces }) => Array.from({ length: pieces }, (_, piece) => ({ item, piece })));
}

/** Lanterns first, stones after them, all around Kei's knees. */
export function handSpots(beat: string, state: State): HandSpots {
  const pieces = heldPieces(beat, state);
  const width = state.hands.length * places.lantern + pieces.length * places.stone;
  let used = 0;
  const next = (taken: number): HandSpot => {
    const offset = used + taken / 2 - width / 2;
    used += taken;
    // The outer ones hang a little higher, as on open arms.
    return { x: knees.x + offset * place, y: knees.y - Math.abs(offset) * 7 };
  };
  const lanterns = state.hands.map(() => next(places.lantern));
  return { lanterns, stones: pieces.map((piece) => ({ ...piece, ...next(places.stone) })) };
}
