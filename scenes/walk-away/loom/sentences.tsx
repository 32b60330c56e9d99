// The sentences of the level, as they are shown: pairs are read from the words of the language.
import { readPair, withoutTiles, type WordPair } from '../../../src/domain/mechanics/word-loom/word-pair';
import type { Given, WordLoomState as State, Voice } from '../../../src/domain/mechanics/word-loom/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { jokePair, pairs } from '../items';

/** A pair in the words of the language; undefined where it cannot be read, which a content test rules out. */
export function pairOf(words: Words, id: string): WordPair | undefined {
  const pair = readPair(words(`pair.${id}.plain`), words(`pair.${id}.twisted`));
  return pair.ok ? pair.value : undefined;
}

/** How many tiles of the plain sentence somebody took. */
export const takenFrom = ({ twisted }: WordPair): number => twisted.filter(({ tile }) => tile !== undefined).length;

/** What the voice that stands there has said. */
export function voiceLine(words: Words, voice: Voice, state: State): string {
  if (voice === 't1' || voice === 't2') return words(`a2-${voice}.1`);
  const pair = voice === 'lina' ? state.misread : jokePair(state);
  return withoutTiles(words(`pair.${pair}.twisted`));
}

/**
 * How many tiles a sentence has in the words of the language. The rules count those of English, so that nobody is late
 * because of a language; what is told to the player has to be what was seen.
 */
export const tilesOf = (words: Words, { pair, tiles }: Given): number =>
  pairs.some(({ id }) => id === pair) ? (pairOf(words, pair)?.tiles.length ?? tiles) : tiles;

/** What Amara gave away, as she said it. */
export function givenLine(words: Words, { pair }: Given): string {
  return pairs.some(({ id }) => id === pair) ? withoutTiles(words(`pair.${pair}.plain`)) : words(`said.${pair}`);
}
