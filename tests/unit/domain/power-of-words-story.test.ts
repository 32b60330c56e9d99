// Level 5: what its weeks can come to, and what words, slips and apologies do.
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/power-of-words/level';
import { days } from '../../../scenes/power-of-words/days';
import { friend, pool, stranger } from '../../../scenes/power-of-words/items';
import { drawWeek } from '../../../src/domain/mechanics/folding-paper/draw-week';
import { slipNow } from '../../../src/domain/mechanics/folding-paper/sort-slips';
import type { FoldingPaperState } from '../../../src/domain/mechanics/folding-paper/types';
import { begin, beatOf, isOver, resume, type BeginOptions, type Run } from '../../../src/domain/scenario/engine';
import { fewestMarks, searchPath } from '../../../src/domain/scenario/search';
import { seededRandom } from '../../../src/domain/shared/random';
import { outcomeOf } from '../../../src/domain/scoring/result';
import { presser } from '../../support/press';

type Week = Run<FoldingPaperState>;
const { press, step, keys, can, playTo: play } = presser(level);
const start = (options: Partial<BeginOptions> = {}): Week => begin(level, { seed: 1, profile: 'standard', ...options });

/** Words by their letter in every gap of the week. */
const words = (letter: string) =>
  days.flatMap(({ day }) => [1, 2, 3, 4].map((gap) => `${day}-${String(gap)}${letter}`));
const quietly = [
  ...['post', 'fall', 'unsure', 'step', 'unsure', 'nice', 'light', 'wait', 'listen', 'none', 'rest', 'leave', 'let'],
  ...['nothing', 'note-nila', 'note-kei', 'note-oma', 'done', 'go-on', 'drop', 'give-up', 'stand'],
];
const playTo = (beat: string, wishes: readonly string[] = [], from: Week = start()): Week =>
  play(from, beat, [...wishes, ...quietly]);
const over = (...wishes: readonly string[]) => playTo('quiet-hour', wishes);
const endingOf = (run: Week) => run.path.map(({ beat }) => beat).find((beat) => beat.startsWith('end-'));
const linesAt = (run: Week) =>
  beatOf(level, run.beat)
    .lines.filter((line) => line.when?.(run.state) ?? true)
    .map(({ line }) => line);

describe('the ways through the week', () => {
  it('end in the bakery after a sorry that was one, and two things heard', () => {
    expect(endingOf(over('clean'))).toBe('end-bake');
    expect(endingOf(over('felt', 'clean'))).toBe('end-bake');
  });

  it('end at the window when less was heard', () => {
    expect(endingOf(over('cut.but', 'cut.laughed', 'clean'))).toBe('end-window');
  });

  it('end at a door with one note when it was loud, about the sorry or about Remi', () => {
    expect(endingOf(over('loud'))).toBe('end-small');
    expect(endingOf(over('call', 'stand'))).toBe('end-small');
    expect(endingOf(over('call', 'after'))).toBe('end-step');
  });

  it('end with a strip left to fill when nothing was said', () => {
    expect(endingOf(over())).toBe('end-step');
  });

  it('can earn all nine marks, and none', () => {
    let best = playTo('in-sort', words('a'));
    for (let id = slipNow(best.state); id !== undefined; id = slipNow(best.state)) {
      best = press(best, pool.find((item) => item.id === id)?.tag === 'harmful' ? 'fold' : 'fine');
    }
    best = playTo('quiet-hour', ['open', 'us', 'ask', 'clean', 'dm', 'tell', 'dewi'], best);
    expect(outcomeOf(level, best).lights).toEqual({ safe: 3, kind: 3, brave: 3 });
    const worst = searchPath(level, { seed: 3, tries: 1500, worth: fewestMarks, enough: 0 });
    expect(outcomeOf(level, worst).lights).toEqual({ safe: 0, kind: 0, brave: 0 });
  });
});

describe('whoever plays', () => {
  /** One word of every gap: the lightest, or the heaviest. */
  const weighing = (way: 1 | -1) =>
    days.flatMap(({ slots }) =>
      slots.map((slot) => [...slot].sort((one, other) => way * (one.weight - other.weight))[0]?.id ?? ''),
    );
  const worst = ['fall', 'step', 'nice', 'light', 'joke', 'leave', 'listen', 'loud', 'keep', 'call', 'stand'];
  const players = {
    helpful: [...weighing(1), 'open', 'us', 'ask', 'clean', 'let', 'dm', 'tell', 'dewi'],
    worst: [...weighing(-1), 'post', ...worst, 'nothing'],
    silent: ['nothing', 'none'],
  };
  const play = (player: keyof typeof players, options: Partial<BeginOptions>) => {
    const runs: Week[] = [];
    let run = start(options);
    for (const wishes = [...players[player], ...quietly]; !isOver(level, run); runs.push(run)) {
      const move = wishes.find((wish) => can(run, wish));
      if (move === undefined) throw new Error(`${player} stands still at ${run.beat}`);
      run = press(run, move);
    }
    return { run, runs };
  };

  it.each([
    { player: 'helpful', ending: 'end-bake', heard: 3, folds: 9, silent: false },
    { player: 'worst', ending: 'end-small', heard: 0, folds: 15, silent: false },
    { player: 'silent', ending: 'end-step', heard: 3, folds: 9, silent: true },
  ] as const)('comes home: the $player one by $ending', ({ player, ending, heard, folds, silent }) => {
    for (const seed of [1, 7, 40]) {
      const { run } = play(player, { seed });
      expect([endingOf(run), run.state.heard.length, run.state.folds.length]).toEqual([ending, heard, folds]);
      expect(outcomeOf(level, run).happened.includes('db-silent')).toBe(silent);
    }
  });

  it('may leave and come back at every step, in both profiles', () => {
    for (const player of ['helpful', 'worst', 'silent'] as const) {
      for (const profile of ['standard', 'gentle'] as const) {
        for (const run of play(player, { profile }).runs) {
          expect(resume(level, JSON.parse(JSON.stringify(run)) as Week)).toEqual(run);
        }
      }
    }
  });
});

describe('what is done on Saturday and Sunday', () => {
  it.each([
    { wish: 'dm', interrupt: 'private' },
    { wish: 'swap', interrupt: 'small' },
    { wish: 'laugh', interrupt: 'none' },
    { wish: 'nothing', interrupt: 'none' },
  ])('to the comic: $wish', ({ wish, interrupt }) => {
    const before = playTo('remi-choose');
    const { state } = press(before, wish);
    expect(state.interrupt).toBe(interrupt);
    expect(state.folds.length - before.state.folds.length).toBe(wish === 'laugh' ? 1 : 0);
  });

  it.each([
    { wishes: ['tell', 'dewi'], told: ['arif', 'dewi'], sign: 'new' },
    { wishes: ['tell', 'noodle'], told: ['arif'], sign: 'new' },
    { wishes: ['tell', 'give-up'], told: ['arif'], sign: 'wrong' },
    { wishes: ['paint'], told: [], sign: 'painted' },
    { wishes: ['nothing'], told: [], sign: 'wrong' },
  ])('about the sign: $wishes', ({ wishes, told, sign }) => {
    const { state } = playTo('sun-open', [...wishes, 'go-on'], playTo('arif-choose'));
    expect([state.told, state.sign]).toEqual([told, sign]);
  });

  it.each([
    { wishes: ['clean'], apology: 'clean', tries: 1 },
    { wishes: ['but', 'clean'], apology: 'clean', tries: 2 },
    { wishes: ['felt', 'keep'], apology: 'felt', tries: 2 },
    { wishes: ['loud', 'rest'], apology: 'loud', tries: 1 },
    { wishes: ['none'], apology: 'left', tries: 0 },
  ])('as a sorry: $wishes', ({ wishes, apology, tries }) => {
    const { state } = playTo('help', ['go-on'], press(playTo('sorry-1'), ...wishes));
    expect([state.apology, state.tries]).toEqual([apology, tries]);
  });

  it('lets the talk be left, and then nothing is heard and no sorry said', () => {
    const left = press(playTo('ouch-pick'), 'we', 'leave');
    expect([left.beat, left.state.heard, left.state.apology]).toEqual(['remi-open', [], 'none']);
    expect(endingOf(playTo('quiet-hour', [], left))).toBe('end-step');
  });
});

describe('a sentence', () => {
  const written = (letter: string) => playTo('mon-pool', words(letter));

  it('folds nothing when it is light, and stays dark when it is heavy', () => {
    expect(written('a').state.folds.map(({ kind }) => kind)).toEqual(['light']);
    expect(written('b').state.folds.map(({ kind }) => kind)).toEqual(['light', 'sharp']);
    expect(playTo('mon-pool', ['nothing']).state.folds).toHaveLength(1);
  });

  it('goes up as habit has it when the bell rings, with what lies there already', () => {
    const rung = press(press(playTo('mon-write'), 'mon-1a'), 'bell');
    expect(rung.state.posts[0]?.words).toEqual(['mon-1a', 'mon-2a', 'mon-3b', 'mon-4a']);
    expect(can(playTo('sun-write'), 'bell')).toBe(false);
  });

  it('can be changed word by word before it is posted', () => {
    const laid = press(playTo('tue-write'), 'tue-1b', 'tue-2b', 'tue-3b');
    const changed = press(laid, 'out.tue-2b', 'tue-2c', 'post');
    expect(changed.state.posts.at(-1)).toMatchObject({ words: ['tue-1b', 'tue-2c', 'tue-3b'], weight: 3, name: false });
  });

  it('is asked about once, on Wednesday, when it is not light', () => {
    const asked = playTo('wed-rethink', [
      ...words('a').filter((id) => !id.startsWith('wed')),
      'wed-1a',
      'wed-2c',
      'wed-3a',
    ]);
    const before = asked.state.folds.length;
    const milder = press(asked, 'change');
    expect([milder.beat, milder.state.posts.at(-1)?.weight, milder.state.folds.length]).toEqual([
      'wed-after',
      0,
      before,
    ]);
    const posted = press(asked, 'post');
    expect([posted.beat, posted.state.folds.at(-1)?.kind]).toEqual(['wed-sharp', 'small']);
    expect(press(asked, 'drop').state.posts.at(-1)?.words).toEqual([]);
  });

  it('of Friday tears the sheet, whatever it was', () => {
    for (const wish of ['fri-1a', 'fri-1b', 'nothing']) {
      const torn = playTo('fri-tear', [wish, 'fri-2a', 'fri-3a'], playTo('fri-write'));
      expect([torn.state.torn, torn.state.folds.at(-1)?.kind]).toEqual([true, 'tear']);
      expect(torn.state.folds.at(-1)?.own).toBe(wish === 'fri-1b');
    }
  });

  it('of Sunday is lighter, the same, left, or his own, and is told so', () => {
    const said = (...wishes: readonly string[]) => linesAt(playTo('crane-open', wishes))[0];
    expect(said('fri-1b', 'fri-2c', 'fri-3b', 'sun-1d', 'sun-2d', 'sun-3d')).not.toBe(3);
    expect(said('nothing')).toBe(3);
    const aloud = (...friday: readonly string[]) => playTo('sun-write', [...friday, 'post'], playTo('fri-write'));
    const then = (run: Week, ...sunday: readonly string[]) => linesAt(press(run, ...sunday, 'post', 'go-on'))[0];
    const light = aloud('fri-1a', 'fri-2b', 'fri-3a');
    expect(then(light, 'fri-1a', 'fri-2b', 'fri-3a')).toBe(4);
    expect(then(light, 'fri-1a', 'fri-2c', 'fri-3a')).toBe(5);
    expect(then(aloud('fri-1b', 'fri-2c', 'fri-3a'), 'sun-1d', 'fri-2b', 'fri-3a')).toBe(1);
    const asked = playTo('sun-write', ['ask', 'let']);
    expect(asked.state.askedFirst).toBe(true);
    expect(linesAt(playTo('crane-open', [], press(asked, 'ask')))[0]).toBe(2);
    expect(can(playTo('sun-write'), 'ask')).toBe(false);
  });
});

describe('the week of the others', () => {
  it('is ten remarks: seven cut, never three in a row, late ones not before Wednesday, a friend always', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      for (const profile of ['standard', 'gentle'] as const) {
        const drawn = drawWeek(pool, profile, { friend, stranger }, seededRandom(seed));
        const items = drawn.map((id) => pool.find((item) => item.id === id));
        expect(new Set(drawn).size).toBe(10);
        expect(items.filter((item) => item?.tag === 'harmful')).toHaveLength(7);
        expect(drawn).toContain(friend);
        expect(items.some((item) => item?.handle === stranger)).toBe(true);
        expect(items.slice(0, 4).some((item) => item?.late)).toBe(false);
        if (profile === 'gentle') expect(items.some((item) => item?.grown)).toBe(false);
        const tags = items.map((item) => (item?.tag === 'harmful' ? 'x' : '.')).join('');
        expect(tags).not.toContain('xxx');
      }
    }
  });

  it('differs with the seed', () => {
    expect(start({ seed: 1 }).state.draw).not.toEqual(start({ seed: 2 }).state.draw);
  });
});

describe('the slips', () => {
  const sort = (verdictOf: (tag: string) => string) => {
    let run = playTo('in-sort');
    for (let id = slipNow(run.state); id !== undefined; id = slipNow(run.state)) {
      run = press(run, verdictOf(pool.find((item) => item.id === id)?.tag ?? ''));
    }
    return run;
  };

  it('are told apart: cuts from friends, and what cannot be told is left', () => {
    const well = sort((tag) => (tag === 'harmful' ? 'fold' : tag === 'benign' ? 'fine' : 'unsure'));
    expect(level.tally(well.state)).toEqual({ hits: 10, halves: 0, leaks: 0, alarms: 0 });
    expect(outcomeOf(level, well).happened).toContain('db-sort');
  });

  it('make a friend a false alarm when everything is a fold', () => {
    const suspicious = sort(() => 'fold');
    expect(level.tally(suspicious.state).alarms).toBeGreaterThan(0);
    expect(outcomeOf(level, suspicious).happened).toContain('db-alarm');
  });

  it('are answered by his face three times', () => {
    let run = playTo('in-sort');
    const said: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      said.push(step(run, 'unsure').reactions.length);
      run = press(run, 'unsure');
    }
    expect(said).toEqual([1, 1, 1, 0]);
  });
});

describe('listening', () => {
  it("hears a thing only when nothing of one's own is said into it", () => {
    const run = press(playTo('listen'), 'listen', 'cut.laughed', 'listen');
    expect([run.state.heard, run.state.listening]).toEqual([['a', 'c'], 3]);
    expect(keys(playTo('listen'), 'cut.but')).toEqual(['cut.but', 'cut.but.said']);
  });
});

describe('the crane', () => {
  it('offers those first who came closer, and an empty strip without a sorry', () => {
    expect(playTo('crane-write', ['us', 'dm', 'tell', 'dewi']).state.offered.slice(0, 3)).toEqual([
      ...['note-nila', 'note-remi', 'note-arif'],
    ]);
    expect(playTo('crane-write').state.offered.at(-1)).toBe('note-empty');
    expect(playTo('crane-write', ['clean']).state.offered.at(-1)).toBe('note-lina');
  });

  it('takes three notes, and each once', () => {
    const laid = press(playTo('crane-write'), 'note-nila', 'note-kei');
    expect(can(laid, 'note-kei')).toBe(false);
    expect(can(laid, 'done')).toBe(false);
    expect(press(laid, 'note-oma', 'done').state.laid).toBe(true);
  });
});

describe('what earlier levels remember', () => {
  const remembering = (remembered: BeginOptions['remembered']) => start({ remembered: remembered ?? {} });

  it('changes how Monday begins and what Nila says', () => {
    const lines = (lina: string) => linesAt(remembering({ 'walk-away': { lina } }));
    expect([lines('back').includes(3), lines('shut').includes(4), lines('open').length]).toEqual([true, true, 6]);
    const told = playTo('nila-open', [], remembering({ 'block-the-bullies': { told: 'zuri+dewi' } }));
    expect(linesAt(told)).toEqual([1, 3]);
  });

  it('puts a knight on the wall and a word about Remi in the chat', () => {
    const { state } = remembering({ 'why-would-you': { knight: 'yes', sent: 'owned' } });
    expect([state.knight, state.remiSent]).toEqual([true, true]);
    expect(linesAt(playTo('remi-open', [], remembering({ 'why-would-you': { sent: 'no' } })))).toEqual([1, 2]);
  });
});
