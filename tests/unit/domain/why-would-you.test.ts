// Level 2: what its evenings can come to, and that whatever is pressed leads to the quiet hour.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/why-would-you/level';
import { keysOf, slopeOf } from '../../../src/domain/mechanics/leaning-keyboard/slope';
import { begin, choose, isOver, movesOf, resume } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import { fewestMarks, mostMarks, searchPath } from '../../../src/domain/scenario/search';
import type { Pace, Profile } from '../../../src/domain/scenario/types';
import { marksOf, outcomeOf } from '../../../src/domain/scoring/result';
import { comment, playTo, press, sorry, start, type RemiRun } from '../../support/remi';

const evening = fc.record({
  seed: fc.integer(),
  pace: fc.constantFrom<Pace>('calm', 'lively'),
  profile: fc.constantFrom<Profile>('standard', 'gentle'),
});
const endingOf = (run: RemiRun) => run.path.map(({ beat }) => beat).filter((beat) => beat.startsWith('end-'));
/** What makes room for kind words: fewer comments on the rim, a word for the feeling, something done with it. */
const uphill = ['aside', 'body-face', 'name-jealous', 'move1-wait', ...comment(4, 3, 2)];
const over = (wishes: readonly string[], from?: RemiRun) => playTo('quiet-hour', wishes, from);

describe('the ways through the evening', () => {
  it('end with the soup by whatever true thing was given', () => {
    for (const wish of ['true-tail', 'true-knight', 'true-report']) {
      expect(endingOf(over(['send-drawer', wish]))).toEqual(['end-soup']);
    }
  });

  it('end in the kitchen when she keeps to herself', () => {
    expect(endingOf(over(['send-delete', 'true-quiet']))).toEqual(['end-kitchen']);
  });

  it('own what was sent, in public or in the small way, by the same three lines', () => {
    const told = ['after-kei', 'wrong-dewi', 'dewi-listen', ...sorry(3, 2, 2)];
    const loud = over([...told, 'public-yes']);
    const small = over([...told, 'public-small']);
    expect([endingOf(loud), endingOf(small)]).toEqual([['end-owned'], ['end-owned']]);
    expect([loud.state.public, small.state.public]).toEqual(['yes', 'small']);
    for (const { state } of [loud, small]) expect([state.repair, state.deleted]).toEqual(['owned', true]);
  });

  it('own it at the second try, one step flatter, when the first was about oneself', () => {
    const first = playTo('a3-reply', sorry(0, 0, 0));
    expect(first.state.repair).toBe('tried');
    const again = press(first, 'reply-retry');
    expect([slopeOf(first.state), slopeOf(again.state)]).toEqual([5, 4]);
    const run = over([...sorry(3, 3, 3), 'public-yes'], again);
    expect(endingOf(run)).toEqual(['end-owned']);
    expect(run.state.repair).toBe('owned');
  });

  it('leave the box open, for now or for longer', () => {
    const box = playTo('end-open-box');
    expect(endingOf(press(box, 'box-later'))).toEqual(['end-open-box']);
    const late = over([...sorry(3, 3, 3), 'public-small'], press(box, 'box-now'));
    expect(endingOf(late)).toEqual(['end-open-box', 'end-owned']);
    expect(late.state.repair).toBe('owned');
  });

  it('lead to a drawer without a draft when every line is skipped', () => {
    const run = playTo('a3-drawer', ['skip-line']);
    expect([run.state.unsent, run.path.some(({ beat }) => beat === 'a2-send')]).toEqual(['empty', false]);
  });

  it('let a kind comment go up without a question', () => {
    const run = playTo('a2-rethink', uphill);
    expect(run.state.sent).toBe('plain');
    expect(movesOf(level, run, 'calm')).toEqual(['go-on']);
    expect(press(run, 'go-on').beat).toBe('a3-plain');
  });

  it('are carried to the other levels by what came of them', () => {
    const carried = (wishes: readonly string[]) => level.carry(over(wishes).state);
    expect(carried(['send-drawer', 'true-knight'])).toMatchObject({ sent: 'no', told: '', knight: 'yes' });
    expect(carried(uphill)).toMatchObject({ sent: 'plain', knight: 'no' });
    const told = ['arif-friend', 'wrong-dewi', 'dewi-listen'];
    const owned = carried([...told, ...sorry(3, 2, 2), 'public-yes']);
    expect(owned).toMatchObject({ sent: 'owned', told: 'arif+dewi' });
    expect(carried(told)).toMatchObject({ sent: 'open' });
    expect(['left-out', 'tired', 'not-enough']).toContain(owned['under']);
  });
});

describe('the lights', { timeout: 30_000 }, () => {
  const night = ['move1-wait', 'move2-unblame'];
  const day = ['wrong-dewi', 'dewi-listen'];

  it('can all be full when nothing was sent', () => {
    const run = over([...night, ...day, 'send-drawer', 'true-report']);
    expect([run.state.sent, marksOf(level, run)]).toEqual(['no', level.marks.map(({ id }) => id)]);
  });

  it('can all be full when something mean was sent and owned', () => {
    const run = over([...night, ...day, 'after-kei', ...sorry(4, 4, 4), 'public-yes']);
    expect([run.state.sent, marksOf(level, run)]).toEqual(['mean', level.marks.map(({ id }) => id)]);
  });

  it('can all be full when something kind was sent', () => {
    const run = over([...night, ...day, ...uphill, 'true-report']);
    expect([run.state.sent, marksOf(level, run)]).toEqual(['plain', level.marks.map(({ id }) => id)]);
  });

  it('can be full without anybody looking for it', () => {
    const best = searchPath(level, { seed: 3, tries: 4000, worth: mostMarks, enough: 900 });
    expect(outcomeOf(level, best).lights).toEqual({ safe: 3, kind: 3, brave: 3 });
  });

  it('can all stay dark, and the quiet hour comes all the same', () => {
    const worst = searchPath(level, { seed: 3, tries: 1500, worth: fewestMarks, enough: 0 });
    expect(isOver(level, worst)).toBe(true);
    expect(outcomeOf(level, worst).lights).toEqual({ safe: 0, kind: 0, brave: 0 });
  });

  it('are not bright for saying no word to anybody: a draft in a drawer is one of nine', () => {
    expect(marksOf(level, over(['send-sleep', 'drawer-again', 'true-tail']))).toEqual(['kind.words', 'kind.true']);
  });

  it('count what was owned only where it was: told of a draft and then sent, it is not brave yet', () => {
    const sent = playTo('a3-after', ['move2-kei', 'kei-draft']);
    expect(marksOf(level, sent)).not.toContain('brave.own');
    const kept = playTo('a3-morning', ['move2-kei', 'kei-draft', 'send-drawer']);
    expect(marksOf(level, kept)).toContain('brave.own');
  });
});

describe('whatever is pressed', { timeout: 30_000 }, () => {
  it('keeps mood, weight and slope between 0 and 6', () => {
    fc.assert(
      fc.property(evening, (options) => {
        walk(level, {
          ...options,
          visit: ({ state }) => {
            for (const value of [state.tilt, state.weight, slopeOf(state)]) expect(value >= 0 && value <= 6).toBe(true);
          },
        });
      }),
      { numRuns: 100 },
    );
  });

  it('types no key that lies too far up, and any other', () => {
    fc.assert(
      fc.property(evening, (options) => {
        walk(level, {
          ...options,
          visit: (run) => {
            for (const { id, reachable } of keysOf(run.state)) expect(choose(level, run, id).ok).toBe(reachable);
          },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('means the same in both paces, which offer the same', () => {
    fc.assert(
      fc.property(evening, (options) => {
        walk(level, {
          ...options,
          visit: (run) => expect(movesOf(level, run, 'calm')).toEqual(movesOf(level, run, 'lively')),
        });
      }),
      { numRuns: 20 },
    );
  });

  it('can be left and taken up again after every single press', () => {
    fc.assert(
      fc.property(evening, (options) => {
        walk(level, {
          ...options,
          visit: (run) => expect(resume(level, JSON.parse(JSON.stringify(run)) as RemiRun)).toEqual(run),
        });
      }),
      { numRuns: 12 },
    );
  });

  it('comes to the quiet hour, if it is always the first, the last, or one and the same move', () => {
    const known = new Set<string>();
    for (let seed = 0; seed < 150; seed += 1) {
      const { path } = walk(level, { seed, pace: 'calm', profile: 'standard' });
      for (const { move } of path) known.add(move);
    }
    const isStuck = (prefer: (moves: readonly string[]) => string | undefined): boolean => {
      let run: RemiRun = begin(level, { seed: 5, profile: 'standard' });
      for (let count = 0; count < 3000 && !isOver(level, run); count += 1) {
        run = press(run, prefer(movesOf(level, run, 'calm')) ?? 'nothing to press');
      }
      return !isOver(level, run);
    };
    expect([isStuck((moves) => moves[0]), isStuck((moves) => moves.at(-1))]).toEqual([false, false]);
    const stuck = [...known].filter((wish) =>
      [0, -1].some((end) => isStuck((moves) => (moves.includes(wish) ? wish : moves.at(end)))),
    );
    expect(stuck).toEqual([]);
    expect(known.size).toBeGreaterThan(120);
  });
});

describe('another seed', () => {
  it('brings another evening: what lies under it, the keys, the thread', () => {
    const states = Array.from({ length: 30 }, (_, seed) => start({ seed }).state);
    const different = (of: (state: RemiRun['state']) => string) => new Set(states.map(of)).size;
    expect(different(({ under }) => under)).toBe(3);
    expect(different(({ set }) => set)).toBe(2);
    expect(different(({ queue }) => queue.join())).toBe(30);
    expect(different(({ under, set }) => under + set)).toBe(6);
  });
});
