// Word pairs: what was taken must have been said, in every script; and each fault has its own name.
import { describe, expect, it } from 'vitest';
import { readPair, withoutTiles } from '../../../src/domain/mechanics/word-loom/word-pair';

const plain = '[Please] [take] [your bottles] [home] [from] [the beach.]';

describe('a word pair', () => {
  it('says which tiles were taken, and what was added', () => {
    const pair = readPair(plain, 'So: [take] yourselves [home,] off [the beach.]');
    expect(pair).toMatchObject({
      ok: true,
      value: {
        tiles: ['Please', 'take', 'your bottles', 'home', 'from', 'the beach.'],
        twisted: [
          { text: 'So:' },
          { text: 'take', tile: 1 },
          { text: 'yourselves' },
          { text: 'home,', tile: 3 },
          { text: 'off' },
          { text: 'the beach.', tile: 5 },
        ],
        said: 'So: take yourselves home, off the beach.',
      },
    });
  });

  it('may drop words only, and change capitals and punctuation', () => {
    const pair = readPair('[I] [never] [said] [that.]', 'At last: [i] [said] [That]');
    expect(pair.ok && pair.value.twisted.map(({ tile }) => tile)).toEqual([undefined, 0, 2, 3]);
  });

  it('takes a word that was said twice twice, from two places', () => {
    const pair = readPair('[I] [know] [what] [I] [wrote.]', '[I] [know] [I] [wrote.]');
    expect(pair.ok && pair.value.twisted.map(({ tile }) => tile)).toEqual([0, 1, 3, 4]);
  });

  it('reads Arabic, with its own marks, and a language without spaces', () => {
    const arabic = readPair(
      '[أريد] [الشاطئ] [مع] [الجميع] [ومن دون] [النفايات.]',
      '[أريد] [الشاطئ،] [ومن دون] [الجميع؟]',
    );
    expect(arabic.ok && arabic.value.twisted.map(({ tile }) => tile)).toEqual([0, 1, 4, 3]);
    const chinese = readPair('[我][想要][海滩][没有][垃圾]', '[我][没有][海滩]');
    expect(chinese.ok && chinese.value.said).toBe('我没有海滩');
  });

  it.each([
    ['a tile that was never said', '[take] [everything]', 'tile-not-there'],
    ['a tile taken twice that was said once', '[take] [take] [home]', 'tile-not-there'],
    ['another form of a word', '[taken] [home]', 'tile-not-there'],
    ['nothing taken', 'So: go home.', 'nothing-taken'],
    ['nothing at all', '', 'nothing-taken'],
    ['a bracket without its partner', '[take [home]', 'unbalanced'],
    ['an empty tile', '[take] [ ] [home]', 'unbalanced'],
    ['the same sentence again', plain, 'nothing-changed'],
    [
      'the same words with other marks',
      '[Please,] [take] [your bottles] [home] [from] [the beach]!',
      'nothing-changed',
    ],
  ])('is refused for %s', (_, twisted, reason) => {
    expect(readPair(plain, twisted)).toEqual({ ok: false, reason });
  });

  it('is refused for a plain sentence with words outside its tiles, or without tiles', () => {
    expect(readPair('Please [take] [it] [home.]', '[take] [home]')).toEqual({
      ok: false,
      reason: 'plain-outside-tiles',
    });
    expect(readPair('', '[take]')).toEqual({ ok: false, reason: 'no-tiles' });
  });

  it('is read out without its tiles', () => {
    expect(withoutTiles('So: [take] yourselves [home,]')).toBe('So: take yourselves home,');
  });
});
