// The festival from its first moment to its last: every way is whole, and every line is written.
import { describe, expect, it } from 'vitest';
import words from '../../../locales/en/festival.json';
import { beatAfter, countdown, festivalBeats, firstBeat, keyOf } from '../../../src/app/festival/festival-beats';

/** The moments from one on, until the player has to act. */
function walk(from: string, way: { readonly all: boolean; readonly theo: boolean }): string[] {
  const beats = [from];
  for (let next = beatAfter(from, way); next !== beats.at(-1); next = beatAfter(next, way)) beats.push(next);
  return beats;
}

describe('the festival', () => {
  it('begins with the song where all were played, and with curtains where some were not', () => {
    expect(walk(firstBeat, { all: true, theo: false }).slice(0, 3)).toEqual(['fin-open', 'fin-all-1', 'fin-nila']);
    const some = walk(firstBeat, { all: false, theo: false });
    expect(some.slice(0, 4)).toEqual(['fin-open', 'fin-some-1', 'fin-some-2', 'fin-nila']);
  });

  it('sees Theo where the light fell on him, and a light further off where not', () => {
    expect(walk(firstBeat, { all: true, theo: true })).toContain('fin-theo-lit');
    expect(walk(firstBeat, { all: true, theo: false })).toContain('fin-theo-not');
  });

  it('comes to the countdown, from each answer to the lanterns, and from them to the end', () => {
    const way = { all: false, theo: true };
    expect(walk(firstBeat, way).at(-1)).toBe('fin-choice');
    expect(countdown.map(({ to }) => walk(to, way).at(-1))).toEqual(['fin-lanterns', 'fin-lanterns', 'fin-lanterns']);
    expect(walk('fin-read', way)).toEqual(['fin-read', 'fin-dewi', 'fin-oma', 'fin-last', 'fin-end']);
  });

  it('has words for each moment and each answer', () => {
    const keys = Object.keys(festivalBeats).filter((beat) => beat !== 'fin-end');
    const answers = countdown.flatMap(({ key }) => ['', '.cost', '.gain', '.shown'].map((part) => key + part));
    expect([...keys.map(keyOf), ...answers].filter((key) => !(key in words))).toEqual([]);
  });
});
