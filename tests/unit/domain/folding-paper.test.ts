// The folding paper: words that weigh, folds, remarks, slips, listening and notes, whatever is pressed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/power-of-words/level';
import { days, mon, sun, wed } from '../../../scenes/power-of-words/days';
import { pool } from '../../../scenes/power-of-words/items';
import { notes } from '../../../scenes/power-of-words/notes';
import { startState } from '../../../scenes/power-of-words/start-state';
import { remarksFall } from '../../../src/domain/mechanics/folding-paper/fall';
import { howMet } from '../../../src/domain/mechanics/folding-paper/judge';
import { layNotes } from '../../../src/domain/mechanics/folding-paper/lay-notes';
import { listen } from '../../../src/domain/mechanics/folding-paper/listen';
import { asksThere, sortSlips } from '../../../src/domain/mechanics/folding-paper/sort-slips';
import type { DaySlots, FoldingPaperState as State, Post } from '../../../src/domain/mechanics/folding-paper/types';
import { foldOfWeight, heaviest, lightlySaid, postOf } from '../../../src/domain/mechanics/folding-paper/weigh';
import { writeSentence } from '../../../src/domain/mechanics/folding-paper/write-sentence';
import type { Run } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import type { Mechanic } from '../../../src/domain/scenario/types';
import { seededRandom } from '../../../src/domain/shared/random';

const flat = (seed = 1): State => startState(seededRandom(seed), 'standard', {});
const entered = (mechanic: Mechanic<State>, state = flat()): State =>
  mechanic.enter(state, { beat: 'here', profile: 'standard' });
const after = (mechanic: Mechanic<State>, state: State, ...moves: readonly string[]): State =>
  moves.reduce((now, move) => mechanic.apply(now, move).state, state);
const evening = fc.record({
  seed: fc.nat(),
  pace: fc.constantFrom('calm' as const, 'lively' as const),
  profile: fc.constantFrom('standard' as const, 'gentle' as const),
});

/** Visits every moment of evenings by chance. */
const everywhere = (check: (run: Run<State>) => void): void =>
  fc.assert(
    fc.property(evening, (options) => void walk(level, { ...options, visit: check })),
    { numRuns: 40 },
  );

describe('whatever is pressed', { timeout: 60_000 }, () => {
  it('only adds folds, the first of them a corner of her own, and tears once', () => {
    fc.assert(
      fc.property(evening, (options) => {
        let before: State['folds'] = [];
        walk(level, {
          ...options,
          visit: ({ state: { folds } }) => {
            expect(folds.slice(0, before.length)).toEqual(before);
            before = folds;
          },
        });
        expect(before[0]).toEqual({ kind: 'light', day: 'mon', from: 'first', own: true });
        expect(before.filter(({ kind }) => kind === 'tear')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('comes to sixteen folds at most', () => {
    everywhere(({ state }) => expect(state.folds.length).toBeLessThanOrEqual(16));
  });

  it('keeps every word in its own gap, and offers to post when all are filled', () => {
    everywhere(({ beat, state }) => {
      const day = days.find((one) => beat === `${one.day}-write`);
      if (!day) return;
      state.gaps.forEach((word, index) => {
        if (word !== null) expect(day.slots[index]?.map(({ id }) => id)).toContain(word);
      });
      const moves = writeSentence(day).moves(state, 'calm');
      expect(moves.includes('post')).toBe(state.gaps.every((word) => word !== null));
    });
  });

  it('weighs a post by its words', () => {
    everywhere(({ state }) => {
      for (const { day, words, weight } of state.posts) {
        const all = days.find((one) => one.day === day)?.slots.flat() ?? [];
        const sum = words.reduce((total, id) => total + (all.find((one) => one.id === id)?.weight ?? 0), 0);
        expect(weight).toBe(sum);
      }
    });
  });

  it('comes back from text as it was', () => {
    everywhere(({ state }) => expect(JSON.parse(JSON.stringify(state))).toEqual(state));
  });
});

describe('the gaps of the week', () => {
  it('hold two to four words each, one of them weightless, and ids that occur once a day', () => {
    for (const { slots } of days) {
      const ids = slots.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const slot of slots) {
        expect(slot.length).toBeGreaterThanOrEqual(2);
        expect(slot.length).toBeLessThanOrEqual(4);
        expect(slot.some(({ weight }) => weight === 0)).toBe(true);
      }
    }
  });

  it('have one word each for the bell, and his name in the first alone', () => {
    for (const { slots } of days) {
      for (const slot of slots) expect(slot.filter(({ bell }) => bell)).toHaveLength(1);
      expect(slots.map((slot) => slot.some(({ name }) => name))).toEqual(slots.map((_, index) => index === 0));
    }
  });

  it('fold nothing up to 1, a small fold from 2, and one that stays dark from 4', () => {
    expect([0, 1, 2, 3, 4, 9].map(foldOfWeight)).toEqual([
      ...[undefined, undefined, 'small', 'small', 'sharp', 'sharp'],
    ]);
  });

  it('know the heaviest word of a post', () => {
    expect(heaviest(wed, postOf(wed, ['wed-1b', 'wed-2b', 'wed-3c']))?.id).toBe('wed-3c');
    expect(heaviest(wed, postOf(wed, []))).toBeUndefined();
  });
});

describe('a day', () => {
  const write = (day: DaySlots) => writeSentence(day);

  it('can always be filled, also by whoever changes words for ever', () => {
    const monday = write(mon);
    let state = entered(monday);
    for (let count = 0; count < 50; count += 1) state = after(monday, state, count % 2 ? 'mon-1a' : 'mon-1b');
    expect(monday.moves(state, 'calm')).not.toContain('out.mon-1a');
    const whole = after(monday, state, 'mon-2a', 'mon-3a', 'mon-4a');
    expect(whole.gaps.every((word) => word !== null)).toBe(true);
    expect(after(monday, whole, 'post').posts).toHaveLength(1);
  });

  it('takes only its own words, and is posted whole or not at all', () => {
    const monday = write(mon);
    const begun = after(monday, entered(monday), 'mon-1a');
    for (const move of ['post', 'tue-1a', 'mon-1a', 'out.mon-2a', 'look.mon-2a', 'ask', 'anything']) {
      expect(monday.apply(begun, move).state).toBe(begun);
    }
  });

  it('waits for the answer before it folds where the app asks', () => {
    const held = writeSentence(wed, ({ weight }) => weight >= 2);
    const heavy = after(held, entered(held), 'wed-1b', 'wed-2c', 'wed-3c', 'post');
    expect([heavy.folds, heavy.posts.at(-1)?.weight]).toEqual([[], 5]);
  });

  it('of Sunday folds nothing, and lets each word be looked at once', () => {
    const sunday = write(sun);
    const looked = after(sunday, entered(sunday), 'look.fri-1b');
    expect(looked.looked).toEqual(['fri-1b']);
    expect(sunday.apply(looked, 'look.fri-1b').state).toBe(looked);
    const said = after(sunday, looked, 'fri-1b', 'fri-2c', 'fri-3b', 'post');
    expect([said.folds, said.posts.at(-1)?.weight]).toEqual([[], 5]);
  });
});

describe('a light week', () => {
  const post = (day: Post['day'], weight: number, name = false): Post => ({ day, words: [`${day}-1a`], weight, name });
  const none = (day: Post['day']): Post => ({ day, words: [], weight: 0, name: false });
  const weighed = (...posts: readonly Post[]) => lightlySaid({ ...flat(), posts });

  it('has his name on three days, or weighs six at most', () => {
    expect(weighed(post('mon', 5, true), post('tue', 5, true), post('wed', 5, true))).toBe(true);
    expect(weighed(post('mon', 2), post('tue', 2), post('wed', 2), none('thu'), none('fri'))).toBe(true);
    expect(weighed(post('mon', 2), post('tue', 2), post('wed', 3), none('thu'), none('fri'))).toBe(false);
  });

  it('is not silence alone, and Sunday is not in it', () => {
    expect(weighed(...(['mon', 'tue', 'wed', 'thu', 'fri'] as const).map(none))).toBe(false);
    expect(weighed(post('mon', 1, true), post('tue', 1, true), none('wed'), post('sun', 0, true))).toBe(false);
  });
});

describe('the remarks', () => {
  it('are 14 that cut, 4 that mean no harm and 3 that could be both; nothing is severe', () => {
    const count = (wanted: string) => pool.filter(({ tag }) => tag === wanted).length;
    expect([count('harmful'), count('benign'), count('ambiguous')]).toEqual([14, 4, 3]);
    expect(pool.every(({ severity }) => severity <= 2)).toBe(true);
  });

  it('all come in some week, and two of them fall a day', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) for (const id of flat(seed).draw) seen.add(id);
    expect(seen.size).toBe(pool.length);
    const tuesday = remarksFall(pool, 'tue', 1);
    const begun = entered(tuesday);
    expect([begun.falling, begun.fallen]).toEqual([begun.draw[2], 2]);
    const over = after(tuesday, begun, 'fall', 'fall');
    expect([over.fallen, tuesday.done(over), tuesday.moves(over, 'calm')]).toEqual([4, true, []]);
    expect(tuesday.apply(over, 'fall').state).toBe(over);
  });

  it('turn a corner or make a small fold by what they weigh, and none where no harm is meant', () => {
    for (const { id, severity } of pool) {
      const monday = remarksFall(pool, 'mon', 0);
      const { folds } = after(monday, entered(monday, { ...flat(), draw: [id] }), 'fall');
      const kinds = severity === 0 ? [] : [severity === 1 ? 'light' : 'small'];
      expect(folds.map(({ kind }) => kind)).toEqual(kinds);
      expect(folds.map(({ from, own }) => [from, own])).toEqual(kinds.map(() => [id, false]));
    }
  });
});

describe('the slips', () => {
  it('are met by the table', () => {
    const met = (tag: 'harmful' | 'benign' | 'ambiguous') => {
      const remark = pool.find((item) => item.tag === tag);
      return remark && (['fold', 'fine', 'unsure'] as const).map((verdict) => howMet(remark, verdict));
    };
    expect(met('harmful')).toEqual(['hit', 'miss', 'open']);
    expect(met('benign')).toEqual(['alarm', 'hit', 'open']);
    expect(met('ambiguous')).toEqual(['open', 'hit', 'hit']);
  });

  it('each get one verdict, and three answers at most', () => {
    const sort = sortSlips(pool);
    const verdict = fc.constantFrom('fold', 'fine', 'unsure');
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 10, maxLength: 14 }), (given) => {
        const state = after(sort, entered(sort), ...given);
        expect(state.verdicts.map(({ item }) => item)).toEqual(state.draw);
        const unsure = given.slice(0, 10).filter((one) => one === 'unsure').length;
        expect(state.asks).toBe(Math.max(0, asksThere - unsure));
      }),
    );
  });
});

describe('the three things', () => {
  it('are heard one by one, and each can be broken off by what is ready', () => {
    const ways = entered(listen);
    const go = (state: State, heard: number): void => {
      expect(state.heard).toHaveLength(heard);
      if (listen.done(state)) return;
      for (const move of listen.moves(state, 'calm')) {
        const { state: next, reactions } = listen.apply(state, move);
        expect(reactions).toHaveLength(move === 'listen' ? 1 : 2);
        go(next, heard + (move === 'listen' ? 1 : 0));
      }
    };
    go(ways, 0);
    expect(listen.apply(ways, 'cut.know').state).toBe(ways);
  });
});

describe('the creases', () => {
  it('have room for three of eight notes, whoever came closer first', () => {
    const lay = layNotes(notes);
    const person = fc.constantFrom<State['near'][number]>('tavi', 'nila', 'remi', 'dewi', 'arif', 'oma');
    fc.assert(
      fc.property(fc.uniqueArray(person), fc.boolean(), (near, clean) => {
        const begun = entered(lay, { ...flat(), near, apology: clean ? 'clean' : 'but' });
        expect(new Set(begun.offered).size).toBe(8);
        expect(begun.offered.at(-1)).toBe(clean ? 'note-lina' : 'note-empty');
        const first = notes.filter(({ who }) => near.some((one) => one === who)).map(({ id }) => id);
        expect(begun.offered.slice(0, first.length)).toEqual(first);
        const full = after(lay, begun, ...begun.offered);
        expect(full.notes).toEqual(begun.offered.slice(0, 3));
        expect(lay.moves(full, 'calm')).toEqual(['done']);
      }),
    );
  });
});
