// A plain sentence in tiles, and what somebody else makes of them: authored in every language, never put together by code.
import { fail, ok, type Result } from '../../shared/result';

/** A piece of a sentence: a tile, or words that the other person added. */
export interface Piece {
  readonly text: string;
  /** The place of the tile in the plain sentence, counted from 0; undefined for what was added. */
  readonly tile?: number;
}

/** A pair as it is shown. */
export interface WordPair {
  /** The plain sentence, tile by tile. */
  readonly tiles: readonly string[];
  readonly twisted: readonly Piece[];
  /** Both sentences as they are read out. */
  readonly plain: string;
  readonly said: string;
}

/** What can be wrong with a pair. */
export type PairFault =
  'unbalanced' | 'plain-outside-tiles' | 'no-tiles' | 'nothing-taken' | 'tile-not-there' | 'nothing-changed';

interface Part {
  readonly text: string;
  readonly isTile: boolean;
}

const marks = /\[([^[\]]*)\]/g;

/** The text cut at its brackets; undefined where a bracket has no partner or nothing between. */
function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    parts.push({ text: text.slice(end, match.index), isTile: false }, { text: match[1] ?? '', isTile: true });
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end), isTile: false });
  const isWhole = parts.every((part) => !/[[\]]/.test(part.text) && (!part.isTile || part.text.trim() !== ''));
  return isWhole ? parts.filter((part) => part.isTile || part.text.trim() !== '') : undefined;
}

/** What a tile is recognised by: its letters alone; punctuation and capitals may change when it moves. */
const coreOf = (tile: string): string =>
  tile
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s\u200e\u200f\u2066-\u2069]/gu, '');

/** The sentence as it is read out. */
export const withoutTiles = (text: string): string => text.replace(/[[\]]/g, '');

/** Each tile that was taken with its place in the plain sentence, each place once; undefined where one is not there. */
function placed(tiles: readonly string[], twisted: readonly Part[]): readonly Piece[] | undefined {
  const cores = tiles.map(coreOf);
  const free = new Set(tiles.keys());
  const pieces: Piece[] = [];
  for (const { text, isTile } of twisted) {
    if (isTile) {
      const tile = [...free].find((place) => cores[place] === coreOf(text));
      if (tile === undefined) return undefined;
      free.delete(tile);
      pieces.push({ text, tile });
    } else pieces.push({ text: text.trim() });
  }
  return pieces;
}

/**
 * Reads a pair: `[tiles]` in brackets; in the twisted sentence whatever stands outside of them was added. Says what is
 * wrong where a tile was taken that the plain sentence does not have, or has less often.
 */
export function readPair(plainText: string, twistedText: string): Result<WordPair, PairFault> {
  const plain = partsOf(plainText);
  const twisted = partsOf(twistedText);
  if (!plain || !twisted) return fail('unbalanced');
  if (plain.some(({ isTile }) => !isTile)) return fail('plain-outside-tiles');
  const tiles = plain.map(({ text }) => text);
  if (tiles.length === 0) return fail('no-tiles');
  if (!twisted.some(({ isTile }) => isTile)) return fail('nothing-taken');
  const pieces = placed(tiles, twisted);
  if (!pieces) return fail('tile-not-there');
  const pair = { tiles, twisted: pieces, plain: withoutTiles(plainText), said: withoutTiles(twistedText) };
  return coreOf(pair.plain) === coreOf(pair.said) ? fail('nothing-changed') : ok(pair);
}
