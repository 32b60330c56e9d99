// What the evening of level 4 counts is what was seen on the loom, in every language.
import { expect, it } from 'vitest';
import { pairOf, takenFrom, tilesOf } from '../../../scenes/walk-away/loom/sentences';
import type { Words } from '../../../src/ui/dialogue/words';

const words = ((key: string) =>
  ({
    'pair.t1-sea.plain': '[Das Meer] [gehört] [uns allen.]',
    'pair.t1-sea.twisted': 'Also [uns allen] nicht: [das Meer.]',
  })[key] ?? '') as Words;

it('counts the tiles of the language, not those of English', () => {
  expect(tilesOf(words, { pair: 't1-sea', tiles: 7 })).toBe(3);
});

it('takes the count of the rules for a sentence that was never in tiles', () => {
  expect(tilesOf(words, { pair: 'word', tiles: 8 })).toBe(8);
});

it('counts what somebody took', () => {
  const pair = pairOf(words, 't1-sea');
  expect(pair && takenFrom(pair)).toBe(2);
});
