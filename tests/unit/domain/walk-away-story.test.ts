// Level 4: what its evenings can come to, by named choices; what is earned, remembered and told at the end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instead, lids, tugs } from '../../../scenes/walk-away/items';
import level from '../../../scenes/walk-away/level';
import type { WordLoomState } from '../../../src/domain/mechanics/word-loom/types';
import { corridorOf, tugOf } from '../../../src/domain/mechanics/word-loom/walk';
import {
  begin,
  beatOf,
  choicesOf,
  goOn,
  isOver,
  resume,
  type BeginOptions,
  type Run,
} from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import { fewestMarks, searchPath } from '../../../src/domain/scenario/search';
import { outcomeOf } from '../../../src/domain/scoring/result';
import { presser } from '../../support/press';

type Evening = Run<WordLoomState>;
/** What is pressed at a beat; on the walk and in the pocket it depends on what is there. */
type Way = string | ((run: Evening) => string);
type Ways = Readonly<Record<string, Way>>;

const { press, keys, can } = presser(level);
const start = (options: Partial<BeginOptions> = {}): Evening =>
  begin(level, { seed: 1, profile: 'standard', ...options });

/** What pulls is met by one action, or a step is taken. */
const onTheWalk =
  (action: string): Way =>
  ({ state: { tug } }) =>
    tug === null ? 'step' : action;
/** The friendly ones and the threats are kept, the rest is walked past. */
const wellWalked: Way = ({ state: { tug } }) => {
  if (tug === null) return 'step';
  return [0, 3].includes(tugOf(tugs, tug).severity) ? 'pocket' : 'walk';
};
const answers: Way = ({ state }) => {
  const left = state.pocket.find((id) => tugOf(tugs, id).friendly && !state.answered.includes(id));
  return left === undefined ? 'done' : `answer.${left}`;
};

/** Whoever looks, answers those who asked, and tells somebody. */
const well: Ways = {
  ...{ 'a1-sentence': 'home', 'a1-last': 'pile', 'a1-first': 'look' },
  ...{ 'a2-t1-act': 'leave', 'a2-t2-act': 'leave', 'a2-t2-more': 'end' },
  ...{ 'a2-lina-act': 'clear', 'a2-lina-clear': 'say', 'a2-remi-act': 'own', 'a2-remi-fix': 'own' },
  ...{ 'a2-idris': 'none', 'a3-pack': 'whole', 'a3-last': 'nila', 'a3-echo': 'sit', 'a3-word-fix': 'kei' },
  ...{ 'a3-expose-fix': 'down', 'a3-sub-fix': 'down', 'a3-film-fix': 'yes' },
  ...{ 'a3-walk': wellWalked, 'a3-pocket': answers, 'a3-adult': 'dewi', 'a3-second': 'dewi', 'a3-dewi-ask': 'do' },
  ...{ 'a3-lina-no': 'sorry', 'a3-remi-last': 'own', 'e-strip': 'then.go' },
};
/** Whoever does what hurts, gives words away and tells nobody. */
const badly: Ways = {
  ...{ 'a1-last': 'prize', 'a1-first': 'deny', 'a2-t1-act': 'long', 'a2-t2-act': 'photo', 'a2-t2-more': 'twice' },
  ...{ 'a2-lina-act': 'block', 'a2-remi-act': 'but', 'a2-remi-fix': 'cut', 'a2-idris': 'line', 'a3-pack': 'expose' },
  ...{ 'a3-expose-fix': 'keep', 'a3-last': 'none', 'a3-walk': onTheWalk('turn'), 'a3-adult': 'no' },
  ...{ 'a3-second': 'wait', 'a3-lina-no': 'night', 'a3-remi-last': 'none', 'e-strip': 'then.self' },
};
/** Whoever lets everything pass. */
const silently: Ways = {
  ...{ 'a1-sentence': 'none', 'a1-first': 'nothing', 'a2-lina-act': 'leave', 'a2-remi-act': 'leave' },
  ...{ 'a2-remi-fix': 'later', 'a3-pack': 'nothing', 'a3-last': 'none', 'a3-walk': onTheWalk('walk') },
  ...{ 'a3-adult': 'no', 'a3-second': 'wait', 'a3-lina-no': 'tea', 'a3-remi-last': 'none', 'e-strip': 'then.look' },
};
const quietly = [goOn, 'done', 'act'];

/** Every moment of an evening until a beat is reached. */
function played(ways: Ways, to = 'quiet-hour', options: Partial<BeginOptions> = {}): readonly Evening[] {
  const all: Ways = { ...well, ...ways };
  let run = start(options);
  const runs = [run];
  while (run.beat !== to) {
    const way = all[run.beat];
    const wish = typeof way === 'function' ? way(run) : way;
    const current = run;
    const move = [...(wish === undefined ? [] : [wish]), ...quietly].find((one) => can(current, one));
    if (move === undefined || isOver(level, run)) throw new Error(`no way from ${run.beat} to ${to}`);
    run = press(run, move);
    runs.push(run);
  }
  return runs;
}
const playTo = (to: string, ways: Ways = {}, options: Partial<BeginOptions> = {}): Evening => {
  const run = played(ways, to, options).at(-1);
  if (!run) throw new Error('there is no evening');
  return run;
};
const over = (ways: Ways = {}, options: Partial<BeginOptions> = {}) => playTo('quiet-hour', ways, options);
const beatsOf = (run: Evening) => run.path.map(({ beat }) => beat);
const endingOf = (run: Evening) => beatsOf(run).find((beat) => /^e-(?!strip)/.test(beat));
const marksOf = (run: Evening) => outcomeOf(level, run).marks;
const toldOf = (run: Evening) => outcomeOf(level, run).happened;
const carriedBy = ({ state }: Evening) => level.carry(state);
const linesAt = (run: Evening) =>
  beatOf(level, run.beat)
    .lines.filter((line) => line.when?.(run.state) ?? true)
    .map(({ line }) => line);
const chatty: Ways = { 'a1-first': 'clarify', 'a2-t1-act': 'long', 'a2-t2-act': 'list' };
const alone: Ways = { 'a3-last': 'none' };
const unheard: Ways = { 'a2-remi-act': 'but', 'a2-remi-fix': 'cut', 'a3-remi-last': 'none' };

describe('the ways through the evening', () => {
  it.each<{ ending: string; when: string; ways: Ways }>([
    { ending: 'e-seat', when: 'everybody was met well', ways: {} },
    { ending: 'e-seat', when: 'Ms Dewi knew before the walk', ways: { 'a3-last': 'dewi' } },
    { ending: 'e-late', when: 'many tiles were given away', ways: chatty },
    { ending: 'e-late', when: 'many were, and nothing is said to Remi', ways: { ...chatty, ...unheard } },
    { ending: 'e-mend', when: 'somebody who meant no harm was blocked', ways: { 'a2-lina-act': 'block' } },
    { ending: 'e-mend', when: 'somebody was cut off, and then heard', ways: { 'a2-remi-act': 'stop' } },
    { ending: 'e-mend', when: 'a friend was blocked on the walk', ways: { 'a3-walk': onTheWalk('block') } },
    { ending: 'e-mend', when: 'private words were shown round', ways: { 'a3-pack': 'expose' } },
    { ending: 'e-mend', when: 'a line was aimed at nobody by name', ways: { 'a3-pack': 'sub' } },
    { ending: 'e-mend', when: 'Remi is heard at the end', ways: { ...unheard, 'a3-remi-last': 'own' } },
    { ending: 'e-mend', when: 'Remi gets a yes', ways: { ...unheard, 'a3-remi-last': 'yes' } },
    { ending: 'e-mend', when: 'nothing is said to Remi', ways: unheard },
    { ending: 'e-step', when: 'nobody was written to before the walk', ways: alone },
    { ending: 'e-step', when: 'nobody was, and much was said', ways: { ...alone, ...chatty } },
    { ending: 'e-step', when: 'nobody was, nor Remi heard', ways: { ...alone, ...unheard } },
  ])('end by $ending when $when', ({ ending, ways }) => {
    for (const seed of [1, 7, 40]) {
      const run = over(ways, { seed });
      expect([endingOf(run), run.state.ending]).toEqual([ending, ending]);
    }
  });

  it('tell apart, when something was mended, whether somebody had been taken for another', () => {
    expect(linesAt(playTo('e-mend', { 'a2-lina-act': 'block' }))).toEqual([1, 2, 3]);
    expect(linesAt(playTo('e-mend', { 'a3-pack': 'expose' }))).toEqual([4, 5, 3]);
  });

  it('can earn all nine marks', () => {
    const best = over();
    expect(outcomeOf(level, best).lights).toEqual({ safe: 3, kind: 3, brave: 3 });
    expect(outcomeOf(level, best).circle).toEqual(['kei', 'lina', 'remi', 'nila', 'dewi', 'bim']);
    expect(level.tally(best.state)).toEqual({ hits: 12, halves: 0, leaks: 0, alarms: 0 });
  });

  it('can earn none but the person who comes by herself in the end', () => {
    expect(marksOf(over({ ...badly, 'a3-walk': onTheWalk('walk') }))).toEqual(['safe.person']);
    const worst = searchPath(level, { seed: 3, tries: 600, worth: fewestMarks, enough: 0 });
    expect(marksOf(worst)).toEqual(['safe.person']);
  });

  it.each(Object.entries({ well, badly, silently }))('can be left and taken up again at every step: %s', (_, ways) => {
    for (const profile of ['standard', 'gentle'] as const) {
      const gentle: Ways = profile === 'gentle' ? { ...ways, 'a3-second': 'monday' } : ways;
      for (const run of played(gentle, 'quiet-hour', { profile })) {
        expect(resume(level, JSON.parse(JSON.stringify(run)) as Evening)).toEqual(run);
      }
    }
  });
});

describe('a mark', () => {
  const seat: Ways = { 'a3-pack': 'nothing', 'a3-walk': onTheWalk('walk'), 'a3-dewi-ask': 'listen' };
  const rude: Ways = { 'a1-first': 'deny', 'a2-t1-act': 'long', 'a2-t2-act': 'photo', 'a2-t2-more': 'twice' };
  const apart: Ways = { 'a2-lina-act': 'leave', 'a3-walk': onTheWalk('walk'), 'a3-lina-no': 'night' };

  it.each<{ mark: string; earned: readonly Ways[]; missed: readonly Ways[] }>([
    {
      mark: 'safe.proof',
      earned: [
        { ...seat, 'a3-pack': 'whole' },
        { ...seat, 'a3-pack': 'expose' },
        { ...seat, 'a3-pack': 'film' },
        { ...seat, 'a3-walk': onTheWalk('pocket') },
        { ...seat, 'a3-dewi-ask': 'do' },
      ],
      missed: [seat, { ...seat, 'a3-pack': 'sub' }, { ...seat, 'a3-pack': 'film', 'a3-film-fix': 'no' }],
    },
    {
      mark: 'safe.person',
      earned: [
        ...['kei', 'nila', 'dewi'].map((person) => ({ 'a3-last': person })),
        ...['kei', 'knock', 'read', 'sit'].map((way) => ({ ...alone, 'a3-echo': way })),
      ],
      missed: [],
    },
    {
      mark: 'safe.adult',
      earned: ['do', 'listen', 'both'].map((way) => ({ 'a3-dewi-ask': way })),
      missed: [{ 'a3-second': 'wait' }, { 'a3-adult': 'arif', 'a3-second': 'wait' }],
    },
    {
      mark: 'kind.ask',
      earned: [
        { ...apart, 'a2-lina-act': 'clear' },
        { ...apart, 'a2-lina-act': 'ask' },
        { ...apart, 'a2-lina-act': 'ask', 'a2-lina-clear': 'later' },
        { ...apart, 'a3-pack': 'sub' },
        { ...apart, 'a3-lina-no': 'sorry' },
      ],
      missed: [apart, { ...apart, 'a3-lina-no': 'tea' }, { ...apart, 'a2-lina-act': 'block' }],
    },
    {
      mark: 'kind.own',
      earned: [
        {},
        { ...unheard, 'a2-remi-fix': 'own' },
        { ...unheard, 'a3-remi-last': 'own' },
        { ...unheard, 'a2-remi-act': 'stop', 'a3-remi-last': 'own' },
      ],
      missed: [unheard, { ...unheard, 'a3-remi-last': 'yes' }, { ...unheard, 'a2-remi-act': 'mean' }],
    },
    {
      mark: 'kind.hands',
      earned: [{}, { 'a3-pack': 'expose' }, { 'a3-pack': 'sub' }, { 'a3-pack': 'film' }],
      missed: [
        { 'a3-pack': 'expose', 'a3-expose-fix': 'keep' },
        { 'a3-pack': 'sub', 'a3-sub-fix': 'leave' },
      ],
    },
    {
      mark: 'brave.once',
      earned: [
        {},
        ...['stop', 'leave', 'clear'].map((way) => ({ 'a1-first': 'look', 'a2-t1-act': way })),
        ...['who', 'end', 'leave'].map((way) => ({ 'a2-t2-act': 'photo', 'a2-t2-more': way })),
      ],
      missed: [
        rude,
        { 'a2-t1-act': 'long' },
        { 'a2-t2-act': 'photo', 'a2-t2-more': 'twice' },
        { 'a3-last': 'word', 'a3-word-fix': 'go' },
        { 'a3-walk': onTheWalk('turn') },
      ],
    },
    {
      mark: 'brave.leave',
      earned: [{}, { 'a3-last': 'word', 'a3-word-fix': 'kei' }, alone],
      missed: [
        { 'a3-last': 'word', 'a3-word-fix': 'go' },
        { 'a3-last': 'word', 'a3-word-fix': 'again' },
        { 'a2-idris': 'line' },
      ],
    },
    {
      mark: 'brave.again',
      earned: [{}, { 'a3-second': 'monday' }, { 'a3-adult': 'arif' }, { 'a3-adult': 'no' }],
      missed: [{ 'a3-second': 'wait' }, { 'a3-last': 'dewi' }],
    },
  ])('is earned, and missed: $mark', ({ mark, earned, missed }) => {
    // An evening on which the kiosk does not write again, so that nothing friendly is answered for it.
    const options = { seed: 2 };
    for (const ways of earned) expect([ways, marksOf(over(ways, options)).includes(mark)]).toEqual([ways, true]);
    for (const ways of missed) expect([ways, marksOf(over(ways, options)).includes(mark)]).toEqual([ways, false]);
  });

  it('is given for each of the nine that the level has', () => {
    expect(level.marks.map(({ id }) => id).sort()).toEqual([...marksOf(over())].sort());
  });

  it('is given for an answer from the pocket as well, also when the kiosk had been told to stop', () => {
    const seed = Array.from({ length: 50 }, (_, one) => one).find((one) =>
      start({ seed: one }).state.tugs.includes(lids),
    );
    const kept: Ways = { 'a2-lina-act': 'stop', 'a3-lina-no': 'night' };
    const run = over(kept, { seed: seed ?? 0 });
    expect([marksOf(run).includes('kind.ask'), run.state.lina]).toEqual([true, 'mended']);
    expect(endingOf(run)).toBe('e-mend');
  });
});

describe('what comes on the walk', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const drawnBy = (seed: number) => start({ seed }).state.tugs;

  it('is somebody else for whoever blocked the kiosk, and never the kiosk', () => {
    expect(seeds.some((seed) => drawnBy(seed).includes(lids))).toBe(true);
    for (const seed of seeds) {
      const { state } = playTo('a3-walk', { 'a2-lina-act': 'block' }, { seed });
      expect([seed, state.tugs.includes(lids)]).toEqual([seed, false]);
      expect(state.tugs.filter((id) => id === instead).length).toBeLessThanOrEqual(1);
      if (!drawnBy(seed).includes(lids)) expect(state.tugs).toEqual(drawnBy(seed));
      else if (!drawnBy(seed).includes(instead)) {
        expect(state.tugs).toEqual(drawnBy(seed).map((id) => (id === lids ? instead : id)));
      } else expect(state.tugs).toContain(instead);
    }
  });

  it('stays as it was drawn for all others, also when the kiosk was told to stop', () => {
    for (const seed of seeds) {
      for (const way of ['clear', 'stop', 'leave']) {
        expect(playTo('a3-walk', { 'a2-lina-act': way }, { seed }).state.tugs).toEqual(drawnBy(seed));
      }
    }
  });

  it('makes the way longer for whoever turns round to it', () => {
    const walked = (action: string) => over({ 'a3-walk': onTheWalk(action) });
    expect(corridorOf(walked('turn').state)).toBeGreaterThan(corridorOf(walked('walk').state));
    expect(walked('turn').state.tiles - walked('walk').state.tiles).toBe(32);
  });

  it('is answered from the wall where something friendly was kept, and else not', () => {
    expect(beatsOf(over())).toContain('a3-pocket');
    expect(beatsOf(over({ 'a3-walk': onTheWalk('walk') }))).not.toContain('a3-pocket');
    const left = playTo('a3-pocket');
    expect(press(left, 'done').state.answered).toEqual([]);
  });
});

describe('a sentence', () => {
  it.each([
    { way: 'home', sentence: 'home', pair: 't1-home', tiles: 6 },
    { way: 'sea', sentence: 'sea', pair: 't1-sea', tiles: 7 },
    { way: 'children', sentence: 'children', pair: 't1-children', tiles: 6 },
    { way: 'none', sentence: 'home', pair: 't1-home', tiles: 6 },
  ])('comes back twisted: $way', ({ way, sentence, pair, tiles }) => {
    const { state } = playTo('a1-twist', { 'a1-sentence': way });
    expect([state.sentence, state.pair, state.lastTwist, state.tiles]).toEqual([sentence, pair, pair, tiles]);
  });

  it.each([
    { way: 'clarify', pair: 't1-beach' },
    { way: 'deny', pair: 't1-never' },
    { way: 'joke', pair: 't1-joke' },
    { way: 'look', pair: 't1-home' },
    { way: 'nothing', pair: 't1-home' },
  ])('stands torn on the screenshot as it was twisted last: $way', ({ way, pair }) => {
    expect(playTo('a3-crop', { 'a1-first': way }).state.pair).toBe(pair);
  });

  it('is cleared up once: whoever did so at first is not offered it again', () => {
    const offered = (way: string) => choicesOf(level, playTo('a2-t1-act', { 'a1-first': way })).map(({ id }) => id);
    expect(offered('clarify')).not.toContain('clear');
    expect(offered('look')).toContain('clear');
  });

  it('comes home from whoever had misread it', () => {
    const before = playTo('a2-lina-act');
    const { state } = playTo('a2-lina-back');
    expect([state.back, state.lina, state.weaving]).toEqual([6, 'back', 'back']);
    expect(state.tiles).toBe(before.state.tiles + 4 - 6);
  });

  it('that came home stays so, also when a line that hurt was taken down', () => {
    const aimed = (way: string) => playTo('a3-last', { 'a2-lina-act': way, 'a3-pack': 'sub' }).state;
    expect([aimed('clear').lina, aimed('leave').lina, aimed('block').lina]).toEqual(['back', 'mended', 'mended']);
    expect([aimed('clear').takenDown, aimed('clear').mended]).toEqual([true, true]);
  });

  it('that was a joke about Remi is shown to her as it was, from the film or spoken', () => {
    const joke = (way: string) => playTo('a2-remi', { 'a1-last': way }).state.pair;
    expect([joke('prize'), joke('crab'), joke('pile')]).toEqual(['r-prize', 'r-crab', 'r-crab']);
  });

  it('without a name still hurts one who had misread, unless she was blocked', () => {
    const packing = (way: string) => playTo('a3-pack', { 'a2-lina-act': way });
    expect(keys(packing('leave'), 'sub')).toEqual(['a3-pack.sub.shown', 'a3-pack.sub.say']);
    expect(keys(packing('block'), 'sub')).toEqual(['a3-pack.sub.shown']);
    expect([linesAt(press(packing('leave'), 'sub')), linesAt(press(packing('block'), 'sub'))]).toEqual([[1], [2]]);
  });
});

describe('who is told', () => {
  it('need not be asked twice for whoever wrote to Ms Dewi before the walk', () => {
    const run = over({ 'a3-last': 'dewi' });
    for (const beat of ['a3-adult', 'a3-second']) expect(beatsOf(run)).not.toContain(beat);
    for (const beat of ['a3-door-dewi', 'a3-dewi', 'a3-dewi-ask']) expect(beatsOf(run)).toContain(beat);
    expect(linesAt(playTo('a3-dewi', { 'a3-last': 'dewi' }))).toEqual([2]);
    expect(linesAt(playTo('a3-dewi'))).toEqual([1]);
  });

  it.each<{ ways: Ways; told: readonly string[]; person: string; alone: boolean }>([
    { ways: { 'a3-last': 'kei' }, told: ['kei', 'dewi'], person: 'kei', alone: false },
    { ways: { 'a3-last': 'nila', 'a3-adult': 'arif' }, told: ['nila', 'arif', 'dewi'], person: 'nila', alone: false },
    { ways: { 'a3-last': 'dewi' }, told: ['dewi'], person: 'dewi', alone: false },
    { ways: { ...alone, 'a3-echo': 'knock' }, told: ['nila', 'dewi'], person: 'nila', alone: true },
    { ways: { ...alone, 'a3-second': 'wait' }, told: ['kei'], person: 'kei', alone: true },
    { ways: { 'a3-last': 'word' }, told: ['kei', 'dewi'], person: 'kei', alone: false },
    { ways: { 'a3-last': 'word', 'a3-word-fix': 'go' }, told: ['kei', 'dewi'], person: 'kei', alone: true },
  ])('is remembered: $told', ({ ways, told, person, alone: wasAlone }) => {
    const { state } = over(ways);
    expect([state.told, state.person, state.alone]).toEqual([told, person, wasAlone]);
  });

  it('keeps proof with Ms Dewi for whoever came without', () => {
    const bare: Ways = { 'a3-pack': 'nothing', 'a3-walk': onTheWalk('walk') };
    expect(beatsOf(over(bare))).toContain('a3-dewi-noproof');
    expect(beatsOf(over())).not.toContain('a3-dewi-noproof');
    expect(over(bare).state.proof).toBe(1);
  });

  it('is never put off in the gentle profile', () => {
    const offered = (profile: 'standard' | 'gentle') =>
      choicesOf(level, playTo('a3-second', {}, { profile })).map(({ id }) => id);
    expect([offered('standard'), offered('gentle')]).toEqual([
      ['dewi', 'monday', 'wait'],
      ['dewi', 'monday'],
    ]);
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('calm' as const, 'lively' as const), (seed, pace) => {
        const visit = (run: Evening) => {
          if (run.beat === 'a3-second') expect(can(run, 'wait')).toBe(false);
        };
        const run = walk(level, { seed, pace, profile: 'gentle', visit });
        expect(run.state.told).toContain('dewi');
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the next levels remember', () => {
  it.each<{ lina: string; ways: Ways }>([
    { lina: 'open', ways: { 'a2-lina-act': 'leave' } },
    { lina: 'back', ways: { 'a2-lina-act': 'clear' } },
    { lina: 'back', ways: { 'a2-lina-act': 'ask' } },
    { lina: 'shut', ways: { 'a2-lina-act': 'stop' } },
    { lina: 'shut', ways: { 'a2-lina-act': 'block' } },
    { lina: 'mended', ways: { 'a2-lina-act': 'ask', 'a2-lina-clear': 'later' } },
  ])('of Lina after the steps: $lina by $ways', ({ lina, ways }) => {
    expect(carriedBy(playTo('a3-crop', ways))['lina']).toBe(lina);
  });

  it('of Lina, when she had no answer yet, is what is said to her by her face', () => {
    const came = { sorry: 'mended', tea: 'mended', night: 'open' };
    for (const [way, lina] of Object.entries(came)) {
      const ways: Ways = { 'a2-lina-act': 'leave', 'a3-walk': onTheWalk('walk'), 'a3-lina-no': way };
      const run = over(ways);
      expect(beatsOf(run)).toContain('a3-lina-no');
      expect(carriedBy(run)['lina']).toBe(lina);
    }
    expect(beatsOf(over())).toContain('a3-lina-yes');
    expect(carriedBy(over())['lina']).toBe('back');
  });

  it.each<{ remi: string; ways: Ways }>([
    { remi: 'heard', ways: {} },
    { remi: 'heard', ways: { ...unheard, 'a2-remi-fix': 'own' } },
    { remi: 'heard', ways: { ...unheard, 'a3-remi-last': 'own' } },
    { remi: 'flat', ways: unheard },
    { remi: 'flat', ways: { ...unheard, 'a2-remi-act': 'mean', 'a2-remi-fix': 'later' } },
    { remi: 'flat', ways: { ...unheard, 'a3-remi-last': 'yes' } },
    { remi: 'shut', ways: { ...unheard, 'a2-remi-act': 'stop', 'a2-remi-fix': 'later' } },
    { remi: 'open', ways: { ...unheard, 'a2-remi-act': 'leave', 'a2-remi-fix': 'later' } },
  ])('of Remi: $remi by $ways', ({ remi, ways }) => {
    expect(carriedBy(over(ways))['remi']).toBe(remi);
  });

  it('is ids alone, with all that was told', () => {
    expect(carriedBy(over({ 'a1-sentence': 'sea', 'a3-adult': 'arif', 'e-strip': 'then.self' }))).toEqual({
      ...{ lina: 'back', remi: 'heard', tiles: '5', person: 'nila', told: 'nila+arif+dewi' },
      ...{ sentence: 'sea', ending: 'e-seat', then: 'self' },
    });
    expect(carriedBy(start())).toMatchObject({ ending: 'none', then: 'none', person: 'none', told: '' });
  });

  it('of level 3 stands on the wall', () => {
    const wall = (held?: string) =>
      playTo('a3-wall', {}, { remembered: held === undefined ? {} : { 'hold-on-to': { held } } });
    expect([wall('tea+song').state.lantern, linesAt(wall('tea+song'))]).toEqual(['tea', [1]]);
    expect([wall('').state.lantern, linesAt(wall(''))]).toEqual([null, [2]]);
    expect(linesAt(wall())).toEqual([2]);
  });
});

describe('the quiet hour', () => {
  it.each<{ ways: Ways; lines: readonly string[] }>([
    { ways: {}, lines: ['db-seat', 'db-remi', 'db-again'] },
    { ways: chatty, lines: ['db-late', 'db-remi', 'db-again'] },
    { ways: { 'a2-lina-act': 'block' }, lines: ['db-alarm', 'db-remi', 'db-again'] },
    { ways: alone, lines: ['db-step', 'db-remi', 'db-again'] },
    { ways: { 'a3-pack': 'expose' }, lines: ['db-exposed', 'db-remi', 'db-again'] },
    { ways: { 'a3-pack': 'sub' }, lines: ['db-subposted', 'db-remi', 'db-again'] },
    { ways: { 'a3-pack': 'film' }, lines: ['db-seat', 'db-film', 'db-remi', 'db-again'] },
    { ways: { 'a2-idris': 'line' }, lines: ['db-seat', 'db-word', 'db-remi', 'db-again'] },
    { ways: { 'a3-last': 'word' }, lines: ['db-seat', 'db-remi', 'db-again'] },
    { ways: unheard, lines: ['db-remi-flat', 'db-again'] },
    { ways: { 'a3-second': 'wait' }, lines: ['db-seat', 'db-remi', 'db-adult'] },
    { ways: { 'a3-last': 'dewi' }, lines: ['db-seat', 'db-remi', 'db-told'] },
    {
      ways: { 'a2-t1': ({ state }) => (state.looked.length ? 'act' : 'look.ask') },
      lines: [...['db-seat', 'db-remi', 'db-again', 'db-looked']],
    },
  ])('tells what happened: $lines', ({ ways, lines }) => {
    expect(toldOf(over(ways))).toEqual(lines);
  });

  it('can tell each of its lines in some evening', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 150; seed += 1) {
      for (const line of toldOf(walk(level, { seed, pace: 'calm', profile: 'standard' }))) seen.add(line);
    }
    for (const line of toldOf(over())) seen.add(line);
    expect([...seen].sort()).toEqual(level.debrief.map(({ key }) => key).sort());
  });

  it('has in its circle whoever came closer', () => {
    const circle = (ways: Ways) => outcomeOf(level, over(ways)).circle;
    expect(circle({ ...unheard, 'a3-last': 'kei', 'a3-second': 'wait' })).toEqual(['kei', 'lina', 'bim']);
    expect(circle({ 'a2-idris': 'tell' })).toContain('idris');
  });
});

describe('another seed', () => {
  it('is another evening, and the same seed the same', () => {
    const drawn = ({ order, second, misread, tugs: pulls }: WordLoomState) => ({ order, second, misread, pulls });
    expect(drawn(start({ seed: 1 }).state)).toEqual(drawn(start({ seed: 1 }).state));
    const evenings = Array.from({ length: 30 }, (_, seed) => JSON.stringify(drawn(start({ seed }).state)));
    expect(new Set(evenings).size).toBe(30);
  });

  it('brings the voices in another order to the same player', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) =>
      [...new Set(beatsOf(over({}, { seed })))].filter((beat) => /^a2-(t1|t2|lina|remi)$/.test(beat)).join(' '),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});
