// The word loom: voices, lamps, tiles, the walk with what pulls, the pocket and the strip, whatever is pressed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instead, lids, pairs, secondLines, tugs, voices } from '../../../scenes/walk-away/items';
import level from '../../../scenes/walk-away/level';
import { startState } from '../../../scenes/walk-away/start-state';
import { clarify, give, keepProof, met, tell } from '../../../src/domain/mechanics/word-loom/change';
import { drawOne, drawOrder, drawTugs } from '../../../src/domain/mechanics/word-loom/draw';
import { emptyPocket, unanswered } from '../../../src/domain/mechanics/word-loom/empty-pocket';
import { meetings, tallyOf, voiceItems } from '../../../src/domain/mechanics/word-loom/judge';
import { lampsLeft, look } from '../../../src/domain/mechanics/word-loom/look';
import { strip, thens } from '../../../src/domain/mechanics/word-loom/strip';
import type { Voice, WordLoomState as State } from '../../../src/domain/mechanics/word-loom/types';
import { corridorOf, stepsDone, tugOf, walk as walkHome } from '../../../src/domain/mechanics/word-loom/walk';
import { weave } from '../../../src/domain/mechanics/word-loom/weave';
import { isOver, resume, type Run } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import type { Mechanic } from '../../../src/domain/scenario/types';
import { seededRandom } from '../../../src/domain/shared/random';

const fresh = (seed = 1): State => startState(seededRandom(seed), 'standard', {});
const entered = (mechanic: Mechanic<State>, state = fresh()): State =>
  mechanic.enter(state, { beat: 'here', profile: 'standard' });
const after = (mechanic: Mechanic<State>, state: State, ...moves: readonly string[]): State =>
  moves.reduce((now, move) => mechanic.apply(now, move).state, state);
const keysOf = (mechanic: Mechanic<State>, state: State, move: string) =>
  mechanic.apply(state, move).reactions.map(({ key }) => key);
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
const anySeed = (check: (seed: number) => void): void => fc.assert(fc.property(fc.nat(), check), { numRuns: 300 });

describe('whatever is pressed', { timeout: 60_000 }, () => {
  it('counts every tile that was given away, less those that came home', () => {
    everywhere(({ state: { tiles, given, back } }) => {
      const all = given.reduce((sum, one) => sum + one.tiles, 0);
      expect(tiles).toBe(Math.max(0, all - back));
    });
  });

  it('clears up once each, and looks at each lamp once', () => {
    everywhere(({ state: { clarified, looked, spokeAgain } }) => {
      for (const list of [clarified, looked, spokeAgain]) expect(new Set(list).size).toBe(list.length);
    });
  });

  it('meets all four voices, each in its turn', () => {
    everywhere(({ beat, state: { order, voice, voicesMet } }) => {
      if (voice !== null) expect(order[voicesMet]).toBe(voice);
      if (beat === 'a2-idris') expect(voicesMet).toBe(order.length);
    });
  });

  it('keeps nothing in the pocket but what pulled, and answers nothing that was not kept', () => {
    everywhere(({ state: { pocket, answered, tugs: drawn, tugged } }) => {
      const came = drawn.slice(0, tugged);
      expect(pocket.filter((id) => !came.includes(id))).toEqual([]);
      expect(answered.filter((id) => !pocket.includes(id))).toEqual([]);
    });
  });

  it('comes back from text as it was', () => {
    everywhere(({ state }) => expect(JSON.parse(JSON.stringify(state))).toEqual(state));
  });

  it('can be left and taken up again at each step', () => {
    fc.assert(
      fc.property(evening, fc.nat(), (options, at) => {
        const runs: Run<State>[] = [];
        const last = walk(level, { ...options, visit: (run) => runs.push(run) });
        expect(isOver(level, last)).toBe(true);
        for (const run of [runs[at % runs.length] ?? last, last]) {
          expect(resume(level, JSON.parse(JSON.stringify(run)) as Run<State>)).toEqual(run);
        }
      }),
      { numRuns: 60 },
    );
    const steps: Run<State>[] = [];
    walk(level, { seed: 5, pace: 'lively', profile: 'standard', visit: (run) => steps.push(run) });
    for (const run of steps) expect(resume(level, JSON.parse(JSON.stringify(run)) as Run<State>)).toEqual(run);
  });
});

describe('the order of the voices', () => {
  it('has each of the four, and never the two that mean no harm side by side', () => {
    anySeed((seed) => {
      const order = drawOrder(seededRandom(seed));
      expect([...order].sort()).toEqual(['lina', 'remi', 't1', 't2']);
      expect(Math.abs(order.indexOf('lina') - order.indexOf('remi'))).toBeGreaterThan(1);
    });
  });

  it('comes in every way that is left', () => {
    const orders = Array.from({ length: 300 }, (_, seed) => drawOrder(seededRandom(seed)).join(' '));
    // Three pairs of places, times two for who of the honest, times two for who of the others is first.
    expect(new Set(orders).size).toBe(12);
  });
});

describe('what pulls on the walk', () => {
  it('are eight of sixteen: the first harmful, two friendly, one of the worst at most', () => {
    anySeed((seed) => {
      const drawn = drawTugs(tugs, seededRandom(seed)).map((id) => tugOf(tugs, id));
      expect(new Set(drawn).size).toBe(8);
      expect(drawn[0]?.tag).toBe('harmful');
      expect(drawn.filter(({ friendly }) => friendly)).toHaveLength(2);
      expect(drawn.filter(({ tag }) => tag === 'harmful')).toHaveLength(6);
      expect(drawn.filter(({ severity }) => severity === 3).length).toBeLessThanOrEqual(1);
    });
  });

  it('all come in some evening, as does all that the voices say again', () => {
    const states = Array.from({ length: 300 }, (_, seed) => fresh(seed));
    expect(new Set(states.flatMap((state) => state.tugs)).size).toBe(tugs.length);
    for (const voice of ['t1', 't2', 'lina', 'remi'] as const) {
      const said = new Set(states.map(({ second }) => second[voice]));
      expect([...said].sort()).toEqual([...secondLines[voice]].sort());
    }
    expect(new Set(states.map(({ misread }) => misread)).size).toBe(2);
  });

  it('have their own ids, known to the level, with a friendly one for the place of the kiosk', () => {
    expect(new Set(tugs.map(({ id }) => id)).size).toBe(tugs.length);
    expect([tugOf(tugs, lids).friendly, tugOf(tugs, instead).friendly]).toEqual([true, true]);
    expect(tugOf(tugs, lids).handle).toBe(voices.lina.handle);
    expect(() => tugOf(tugs, 'g-nobody')).toThrow('no tug is called g-nobody');
  });

  it('is drawn from a list as it is, and falls back where there is none', () => {
    expect(drawOne(['a'], 'b', seededRandom(1))).toBe('a');
    expect(drawOne([], 'b', seededRandom(1))).toBe('b');
  });
});

describe('the street', () => {
  it('is nine steps long, one more for every eight tiles, fourteen at most', () => {
    expect([0, 7, 8, 15, 16, 39, 40, 48, 400].map((tiles) => corridorOf({ tiles }))).toEqual([
      ...[9, 9, 10, 10, 11, 13, 14, 14, 14],
    ]);
    fc.assert(
      fc.property(fc.nat(500), fc.nat(20), (tiles, more) => {
        const length = corridorOf({ tiles });
        expect(length).toBeGreaterThanOrEqual(9);
        expect(length).toBeLessThanOrEqual(14);
        expect(corridorOf({ tiles: tiles + more })).toBeGreaterThanOrEqual(length);
      }),
    );
  });
});

describe('the walk', () => {
  const way = walkHome(tugs);
  const anyMove = fc.constantFrom('step', 'walk', 'pocket', 'turn', 'block', 'bar.1', 'anything');
  /** A walk on which one thing pulls, after so many halves of steps. */
  const pulled = (id = 'g-run', halves = 8): State => ({
    ...entered(way, { ...fresh(), tugs: [id, 'g-small'] }),
    ...{ halves, tug: id, tugged: 1 },
  });

  it('begins at the end of the street, whatever was before', () => {
    const begun = entered(way, { ...fresh(), halves: 5, tug: 'g-run', tugged: 3, walked: true });
    expect([begun.halves, begun.tug, begun.tugged, begun.walked]).toEqual([0, null, 0, false]);
    expect(way.moves(begun, 'calm')).toEqual(['step']);
    expect(way.done(begun)).toBe(false);
  });

  it.each([
    { action: 'walk', halves: 2, tiles: 0 },
    { action: 'pocket', halves: 1, tiles: 0 },
    { action: 'turn', halves: -4, tiles: 4 },
    { action: 'block', halves: 0, tiles: 0 },
  ])('is $halves half steps for $action, and $tiles tiles', ({ action, halves, tiles }) => {
    const before = pulled();
    const now = after(way, before, action);
    expect([now.halves - before.halves, now.tiles - before.tiles]).toEqual([halves, tiles]);
    expect(now.acts.at(-1)).toEqual({ item: 'g-run', action });
    expect(now.pocket).toEqual(action === 'pocket' ? ['g-run'] : []);
    expect([now.tug, now.tugged, now.proof]).toEqual(['g-small', 2, 0]);
    expect(keysOf(way, before, action)).toEqual([`walk.${action}.done`]);
  });

  it('goes a whole step between two that pull, and half steps count when they are two', () => {
    const stepped = after(way, entered(way), 'step');
    expect([stepped.halves, stepped.tug]).toEqual([2, stepped.tugs[0]]);
    expect([0, 1, 2, 3].map((halves) => stepsDone({ ...fresh(), halves }))).toEqual([0, 0, 1, 1]);
  });

  it('does not go back behind its beginning', () => {
    expect(after(way, pulled('g-run', 2), 'turn').halves).toBe(0);
  });

  it('notes the words of an answer as given away', () => {
    expect(after(way, pulled(), 'turn').given.at(-1)).toEqual({ pair: 'turn', tiles: 4 });
  });

  it.each(['g-fun', 'g-seat'])('takes the threat %s as proof when it is kept, and only then', (id) => {
    const before = pulled(id);
    const kept = after(way, before, 'pocket');
    expect([kept.proof, kept.marks]).toEqual([1, ['safe.proof']]);
    expect(keysOf(way, before, 'pocket')).toEqual(['walk.pocket-proof']);
    for (const action of ['walk', 'turn', 'block']) expect(after(way, before, action).proof).toBe(0);
  });

  it('takes nothing milder as proof', () => {
    for (const { id } of tugs.filter(({ severity }) => severity < 3)) {
      expect(after(way, pulled(id), 'pocket').proof).toBe(0);
    }
  });

  it('waits while something pulls, and takes no answer where nothing does', () => {
    const before = pulled();
    for (const move of ['step', 'bar.1', 'anything']) expect(way.apply(before, move).state).toBe(before);
    expect([...way.moves(before, 'calm')].sort()).toEqual(['block', 'pocket', 'turn', 'walk']);
    const begun = entered(way);
    for (const move of ['walk', 'pocket', 'turn', 'block']) expect(way.apply(begun, move).state).toBe(begun);
  });

  it('ends under any moves, at the end of the street, after all eight have pulled', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(80), fc.array(anyMove, { maxLength: 60 }), (seed, tiles, moves) => {
        let state = after(way, entered(way, { ...fresh(seed), tiles }), ...moves);
        let count = 0;
        // Whatever came before: whoever goes on as the street offers comes home.
        for (; !way.done(state); count += 1) state = after(way, state, way.moves(state, 'calm').at(-1) ?? '');
        expect(count).toBeLessThanOrEqual(30);
        expect([state.walked, state.tug, state.tugged]).toEqual([true, null, 8]);
        expect(stepsDone(state)).toBeGreaterThanOrEqual(corridorOf(state));
        expect(state.acts.map(({ item }) => item)).toEqual(state.tugs);
      }),
    );
  });

  it('ends also for whoever turns round to everything, or blocks everything', () => {
    for (const wish of ['turn', 'block', 'pocket', 'walk']) {
      let state = entered(way, { ...fresh(), tiles: 60 });
      let count = 0;
      for (; !way.done(state); count += 1) state = after(way, state, state.tug === null ? 'step' : wish);
      expect(count).toBeLessThanOrEqual(8 + 15);
    }
  });
});

describe('looking', () => {
  const looking = look(voices);
  const standing = (voice: Voice | null = 't2') => entered(looking, { ...fresh(), voice, nearness: 3 });

  it('lights each lamp once, in any order, and says what it is seen in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Voice>('t1', 't2', 'lina', 'remi'),
        fc.shuffledSubarray(['ask', 'quote', 'wait'], { minLength: 3 }),
        (voice, order) => {
          let state = standing(voice);
          for (const lamp of order) {
            expect(keysOf(looking, state, `look.${lamp}`)).toEqual([`lamp.${voice}.${lamp}`]);
            state = after(looking, state, `look.${lamp}`);
            expect(looking.apply(state, `look.${lamp}`).state).toBe(state);
          }
          expect(state.looked).toEqual(order.map((lamp) => `${voice}.${lamp}`));
          expect([lampsLeft(state), looking.moves(state, 'calm')]).toEqual([[], ['act']]);
          expect(state.tiles).toBe(0);
        },
      ),
    );
  });

  it('can be done without', () => {
    const state = after(looking, standing(), 'act');
    expect([looking.done(state), state.looked]).toEqual([true, []]);
  });

  it('knows each voice by its own lamps', () => {
    const seen = after(looking, standing('t1'), 'look.ask');
    expect(lampsLeft({ ...seen, voice: 't2' })).toHaveLength(3);
  });

  it('is not passed by all who mean no harm, and in part by one who twists', () => {
    expect(voices.t2.lamps).toEqual({ ask: true, quote: false, wait: false });
    expect(Object.values(voices.remi.lamps).filter((warm) => !warm)).toHaveLength(1);
    expect(Object.values(voices.lina.lamps)).toEqual([true, true, true]);
    expect(Object.values(voices.t1.lamps)).toEqual([false, false, false]);
  });

  it('lets a figure come nearer up to four times, and then it speaks once, for no tile', () => {
    for (const voice of ['t1', 't2', 'lina', 'remi'] as const) {
      let state = standing(voice);
      expect(state.nearness).toBe(0);
      for (const nearness of [1, 2, 3]) {
        expect(keysOf(looking, state, 'bar.0')).toEqual([]);
        state = after(looking, state, 'bar.0');
        expect([state.nearness, state.spokeAgain]).toEqual([nearness, []]);
      }
      expect(looking.apply(state, 'bar.3').reactions).toEqual([
        { kind: 'say', key: `${state.second[voice]}.text`, who: voices[voice].handle, face: 'talk' },
      ]);
      const near = after(looking, state, 'bar.3');
      expect([near.nearness, near.spokeAgain, near.tiles]).toEqual([4, [voice], 0]);
      expect(looking.apply(near, 'bar.4').state).toBe(near);
      const next: Voice = voice === 't1' ? 't2' : 't1';
      expect(after(looking, { ...near, voice: next, nearness: 0 }, 'bar.1').nearness).toBe(1);
    }
  });

  it('does nothing with moves that it does not know, or where nobody stands', () => {
    const state = standing();
    for (const move of ['look.', 'look.face', 'ask', 'bar.', 'bar.x']) {
      expect(looking.apply(state, move).state).toBe(state);
    }
    const nobody = standing(null);
    for (const move of ['bar.1', 'look.ask']) expect(looking.apply(nobody, move).state).toBe(nobody);
  });
});

describe('a pair', () => {
  it('is looked at once, and says its caption when it has one', () => {
    for (const { id, after: says } of pairs) {
      const there = weave(pairs);
      const begun = entered(there, { ...fresh(), pair: id });
      expect([begun.weaving, there.done(begun)]).toEqual(['there', false]);
      expect(keysOf(there, begun, 'done')).toEqual(says ? [`pair.${id}.after`] : []);
      expect(there.done(after(there, begun, 'done'))).toBe(true);
      expect(there.apply(begun, 'anything').state).toBe(begun);
    }
  });

  it('comes home without a word', () => {
    const home = weave(pairs, 'back');
    const begun = entered(home, { ...fresh(), pair: 't1-beach' });
    expect([begun.weaving, keysOf(home, begun, 'done')]).toEqual(['back', []]);
  });
});

describe('how somebody was met', () => {
  const howVoice = (voice: Voice, ...actions: readonly string[]) => {
    const state = actions.reduce<State>((now, action) => ({ ...now, ...met(now, voice, action) }), fresh());
    return meetings(state, tugs).map(({ how }) => how);
  };
  const howTug = (id: string, action: string) =>
    meetings({ ...fresh(), tugs: [id], tugged: 1, acts: [{ item: id, action }] }, tugs).map(({ how }) => how);

  it.each([
    ['t1', ['stop'], 'hit'],
    ['t1', ['leave'], 'hit'],
    ['t1', ['clear'], 'open'],
    ['t1', ['long'], 'fed'],
    ['t2', ['leave'], 'hit'],
    ['t2', ['answer', 'who'], 'hit'],
    ['t2', ['answer', 'end'], 'hit'],
    ['t2', ['answer', 'leave'], 'hit'],
    ['t2', ['answer', 'twice'], 'fed'],
    ['lina', ['back'], 'hit'],
    ['lina', ['later'], 'hit'],
    ['lina', ['wait'], 'open'],
    ['lina', ['shut'], 'alarm'],
    ['remi', ['own'], 'hit'],
    ['remi', ['flat'], 'open'],
    ['remi', ['later'], 'open'],
    ['remi', ['flat', 'cut'], 'open'],
    ['remi', ['flat', 'own'], 'hit'],
    ['remi', ['later', 'own'], 'hit'],
    ['remi', ['shut'], 'alarm'],
  ] as const)('is for %s after %s: %s', (voice, actions, how) => {
    expect(howVoice(voice, ...actions)).toEqual([how]);
  });

  it.each([
    ['remi', ['shut', 'own']],
    ['remi', ['shut', 'cut']],
    ['remi', ['shut', 'later']],
    ['lina', ['shut', 'back']],
  ] as const)('stays a false alarm for %s after %s', (voice, actions) => {
    expect(howVoice(voice, ...actions)).toEqual(['alarm']);
  });

  it('is judged on the walk by who pulled and what was done', () => {
    const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      bait: { walk: 'hit', pocket: 'open', block: 'open', turn: 'fed' },
      mean: { walk: 'hit', pocket: 'hit', block: 'open', turn: 'fed' },
      threat: { walk: 'open', pocket: 'hit', block: 'open', turn: 'fed' },
      friendly: { walk: 'open', pocket: 'hit', block: 'alarm', turn: 'open' },
    };
    for (const { id, severity } of tugs) {
      const kind = ['friendly', 'bait', 'mean', 'threat'][severity] ?? '';
      for (const [action, how] of Object.entries(table[kind] ?? {})) {
        expect([id, action, ...howTug(id, action)]).toEqual([id, action, how]);
      }
    }
  });

  it('counts nobody who was not met, and nothing that has not pulled yet', () => {
    expect(meetings(fresh(), tugs)).toEqual([]);
    const acts = [{ item: 'g-run', action: 'walk' }];
    expect(meetings({ ...fresh(), tugs: ['g-run'], tugged: 0, acts }, tugs)).toEqual([]);
    expect(meetings({ ...fresh(), tugs: ['g-run'], tugged: 1 }, tugs)).toEqual([]);
  });

  it('is added up', () => {
    const acts = [
      { item: 't1', action: 'long' },
      { item: 't2', action: 'leave' },
      { item: 'lina', action: 'shut' },
      { item: 'remi', action: 'later' },
      { item: 'g-run', action: 'walk' },
    ];
    const state = { ...fresh(), acts, tugs: ['g-run', 'g-tea'], tugged: 1 };
    expect(tallyOf(state, tugs)).toEqual({ hits: 2, halves: 1, leaks: 1, alarms: 1 });
  });

  it('tells two who twist from two who do not, by the handles that stand on the steps', () => {
    expect(voiceItems.filter(({ tag }) => tag === 'harmful').map(({ id }) => id)).toEqual(['t1', 't2']);
    for (const { id, handle } of voiceItems) expect(voices[id].handle).toBe(handle);
  });
});

describe('the pocket', () => {
  const emptying = emptyPocket(tugs, lids);
  const pocket = ['g-run', 'g-tea', lids, 'g-seat'];
  const full = (changes: Partial<State> = {}) => entered(emptying, { ...fresh(), pocket, ...changes });

  it('offers answers to what is friendly in it alone, and leaving the rest', () => {
    expect(unanswered(full(), tugs)).toEqual(['g-tea', lids]);
    expect(emptying.moves(full(), 'calm')).toEqual(['answer.g-tea', `answer.${lids}`, 'done']);
    expect(emptying.done(full())).toBe(false);
    const left = after(emptying, full(), 'done');
    expect([emptying.done(left), left.answered]).toEqual([true, []]);
  });

  it('answers each once, and is done with the last', () => {
    const one = after(emptying, full(), 'answer.g-tea');
    expect([one.answered, emptying.done(one)]).toEqual([['g-tea'], false]);
    expect(emptying.apply(full(), 'answer.g-tea').reactions).toEqual([
      { kind: 'say', key: 'g-tea.answer', who: 'amara', face: 'calm' },
    ]);
    for (const move of ['answer.g-tea', 'answer.g-run', 'answer.g-fair', 'answer.', 'anything']) {
      expect(emptying.apply(one, move).state).toBe(one);
    }
    expect(emptying.done(after(emptying, one, `answer.${lids}`))).toBe(true);
  });

  it('takes no tiles: whoever gets an answer here hands it back', () => {
    expect(after(emptying, full({ tiles: 20 }), 'answer.g-tea', `answer.${lids}`).tiles).toBe(20);
  });

  it.each([
    { lina: 'open', mended: 'mended', marks: ['kind.ask'] },
    { lina: 'shut', mended: 'mended', marks: ['kind.ask'] },
    { lina: 'back', mended: 'back', marks: [] },
    { lina: 'mended', mended: 'mended', marks: [] },
  ] as const)('makes it good with a kiosk that was $lina', ({ lina, mended, marks }) => {
    const { lina: now, marks: earned } = after(emptying, full({ lina }), `answer.${lids}`);
    expect([now, earned]).toEqual([mended, marks]);
    expect(after(emptying, full({ lina }), 'answer.g-tea').lina).toBe(lina);
  });

  it('leaves nothing friendly without an answer, whatever is in it', () => {
    fc.assert(
      fc.property(fc.subarray(tugs.map(({ id }) => id)), (kept) => {
        let state = full({ pocket: kept });
        const friendly = kept.filter((id) => tugOf(tugs, id).friendly);
        for (const id of friendly) state = after(emptying, state, `answer.${id}`);
        expect([state.answered, unanswered(state, tugs)]).toEqual([friendly, []]);
        expect(emptying.done(state)).toBe(friendly.length > 0);
      }),
    );
  });
});

describe('the strip', () => {
  it('is finished by one pick of four', () => {
    const begun = entered(strip, { ...fresh(), then: 'go' });
    expect([begun.then, strip.done(begun)]).toEqual([null, false]);
    expect(strip.moves(begun, 'calm')).toEqual(['then.look', 'then.ask', 'then.go', 'then.self']);
    for (const then of thens) {
      const picked = after(strip, begun, `then.${then}`);
      expect([picked.then, strip.done(picked)]).toEqual([then, true]);
    }
    for (const move of ['then.stay', 'go', 'done']) expect(strip.apply(begun, move).state).toBe(begun);
  });
});

describe('small changes', () => {
  it('add to what was there, and never twice to a list of people or marks', () => {
    const state: State = { ...fresh(), tiles: 5, told: ['kei'], clarified: ['t1'], marks: ['safe.proof'], proof: 1 };
    expect(give(state, 't1-home', 6)).toEqual({ tiles: 11, given: [{ pair: 't1-home', tiles: 6 }] });
    expect(tell(state, 'kei', 'dewi')).toEqual({ told: ['kei', 'dewi'] });
    expect(clarify(state, 't1')).toEqual({ clarified: ['t1'] });
    expect(keepProof(state)).toEqual({ proof: 2, marks: ['safe.proof'] });
    expect(met(state, 't1', 'stop')).toEqual({ acts: [{ item: 't1', action: 'stop' }] });
  });
});
