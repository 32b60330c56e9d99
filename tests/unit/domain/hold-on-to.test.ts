// Level 3: what its evenings can come to, by moves that are named.
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/hold-on-to/level';
import type { HoldTheLightState as State } from '../../../src/domain/mechanics/hold-the-light/types';
import { begin, beatOf, choose, isOver, movesOf, type Run } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import { fewestMarks, mostMarks, searchPath } from '../../../src/domain/scenario/search';
import type { Profile, Remembered } from '../../../src/domain/scenario/types';
import { outcomeOf } from '../../../src/domain/scoring/result';

type LevelRun = Run<State>;

function step(run: LevelRun, move: string) {
  const next = choose(level, run, move);
  if (!next.ok) throw new Error(`${move} is refused at ${run.beat}`);
  return next.value;
}
const press = (run: LevelRun, ...moves: string[]): LevelRun =>
  moves.reduce((current, move) => step(current, move).run, run);
const withState = (run: LevelRun, change: Partial<State>): LevelRun => ({ ...run, state: { ...run.state, ...change } });

interface Options {
  readonly seed?: number;
  readonly profile?: Profile;
  readonly remembered?: Remembered;
}

/** What is done when nothing else is wished: as little as can be. */
const plain = [
  ...['a1-door.everyone', 'a1-answer.read', 'a1-stone.sit', 'a1-back-fix.leave', 'a2-friend.fine'],
  ...['a2-doubt.nothing', 'a3-brace.freeze', 'a3-string.stay', 'a3-do.drawer', 'a3-argue-fix.keep'],
  ...[
    'a3-delete-fix.later',
    'a3-block-fix.no',
    'a3-adult.no',
    'a3-second.enough',
    'a3-dewi-ask.listen',
    'a3-self.none',
  ],
];
const simple = ['let-pass', 'look', 'water', 'fall', 'done', 'go-on'];

/** Ties so many lanterns at night. */
const tying = (count: number) => (run: LevelRun) => {
  if (run.beat !== 'a2-hold' || run.state.threads >= count) return undefined;
  const moves = movesOf(level, run, 'calm');
  return moves.find((move) => move.startsWith('answer.')) ?? moves.find((move) => move.startsWith('hold.'));
};

/** Plays to a beat; wishes are `<beat>.<choice>`, `night` says what is done at sea. */
function playTo(
  beat: string,
  wishes: readonly string[] = [],
  sea: (run: LevelRun) => string | undefined = () => undefined,
  { seed = 9, profile = 'standard', remembered = {} }: Options = {},
): LevelRun {
  let run: LevelRun = begin(level, { seed, profile, remembered });
  for (let count = 0; count < 400 && run.beat !== beat; count += 1) {
    const here = [...wishes, ...plain].flatMap((wish) => {
      const [at, move] = wish.split('.');
      return at === run.beat && move !== undefined ? [move] : [];
    });
    const moves = movesOf(level, run, 'calm');
    const next = sea(run) ?? [...here, ...simple].find((move) => moves.includes(move)) ?? moves[0];
    run = press(run, next ?? 'nothing to press');
  }
  return run;
}
const whole = (wishes: readonly string[] = [], sea?: (run: LevelRun) => string | undefined, options?: Options) =>
  playTo('quiet-hour', wishes, sea, options);
const beatsOf = (run: LevelRun) => [...new Set(run.path.map(({ beat }) => beat))];
const endingOf = (run: LevelRun) => run.state.ending;
const happened = (run: LevelRun) => outcomeOf(level, run).happened;
const linesAt = (run: LevelRun) =>
  beatOf(level, run.beat)
    .lines.filter((line) => line.when?.(run.state) ?? true)
    .map(({ line, who }) => ({ line, who }));

/** A careful night: two lanterns, the shy one among them, a step, a copy, and threads. */
const careful = (run: LevelRun) => {
  if (run.beat !== 'a2-hold') return undefined;
  const moves = movesOf(level, run, 'calm');
  const severe = level.items(run.state).filter(({ severity }) => severity === 3);
  const turn = moves.find((move) => move.startsWith('turn.f-'));
  const proof = severe.map(({ id }) => `proof.${id}`).find((move) => moves.includes(move));
  const down = moves.find((move) => move.startsWith('down.'));
  const shy = moves.find((move) => /^(answer\.w-tavi\.1|hold\.w-tavi)$/.test(move));
  return turn ?? proof ?? down ?? shy ?? tying(5)(run);
};

describe('the evenings of level 3', { timeout: 60_000 }, () => {
  it('can hold all nine marks at once, in both profiles', () => {
    for (const profile of ['standard', 'gentle'] as const) {
      const wishes = [
        ...['a2-friend.line', 'a2-doubt.ask', 'a3-brace.play', 'a3-do.proof', 'a3-adult.arif'],
        ...['a3-second.together', 'a3-dewi-ask.do', 'a3-self.song'],
      ];
      const run = whole(wishes, careful, { profile });
      expect(outcomeOf(level, run).lights).toEqual({ safe: 3, kind: 3, brave: 3 });
      expect(endingOf(run)).toBe('e-choir');
    }
  });

  it('are found full by whoever looks for them, and nearly empty by whoever looks for that', () => {
    const best = searchPath(level, { seed: 3, tries: 4000, worth: mostMarks, enough: 900 });
    expect(outcomeOf(level, best).marks.length).toBe(9);
    const worst = searchPath(level, { seed: 3, tries: 1500, worth: fewestMarks, enough: -20 });
    expect(isOver(level, worst)).toBe(true);
    expect(outcomeOf(level, worst).marks.length).toBeLessThanOrEqual(1);
  });

  it('light nothing for tools alone: who blocks, tells nobody and deletes stays in the dark', () => {
    const blunt = (run: LevelRun) =>
      run.beat === 'a2-hold' ? movesOf(level, run, 'calm').find((move) => move.startsWith('block.')) : undefined;
    // A thread is needed to be held without Oma: two friends who are asked for nothing.
    const run = whole(['a1-answer.zuri', 'a3-brace.call', 'a3-do.delete'], blunt);
    expect(outcomeOf(level, run).lights).toEqual({ safe: 0, kind: 0, brave: 0 });
  });

  it('come to each of the four endings and each of the three nets', () => {
    const choir = whole([], tying(5));
    expect([endingOf(choir), choir.state.outcome]).toEqual(['e-choir', 'wide']);
    const kitchen = whole([], tying(3));
    expect([endingOf(kitchen), kitchen.state.outcome]).toEqual(['e-kitchen', 'some']);
    const lamp = whole([]);
    expect([endingOf(lamp), lamp.state.outcome]).toEqual(['e-low-lamp', 'under']);
    expect(endingOf(whole(['a2-doubt.fish'], tying(3)))).toBe('e-long-way');
    expect(endingOf(whole(['a2-doubt.fish'], tying(5)))).toBe('e-choir');
  });

  it('go the long way round for what stays loud or dark, and not for what is put right', () => {
    const five = tying(5);
    expect(endingOf(whole(['a3-do.argue'], five))).toBe('e-long-way');
    expect(endingOf(whole(['a3-do.argue', 'a3-argue-fix.own'], five))).toBe('e-choir');
    expect(endingOf(whole(['a1-stone.back'], five))).toBe('e-long-way');
    expect(endingOf(whole(['a1-stone.back', 'a1-back-fix.undo'], five))).toBe('e-choir');
    expect(endingOf(whole(['a3-do.delete'], five))).toBe('e-long-way');
    expect(endingOf(whole(['a3-do.delete', 'a3-delete-fix.back'], five))).toBe('e-choir');
    expect(endingOf(whole(['a2-friend.war'], five))).toBe('e-long-way');
    expect(endingOf(whole(['a2-friend.war', 'a3-do.argue', 'a3-argue-fix.own'], five))).toBe('e-choir');
    // A song put up again takes no loud line back.
    const both = whole(['a1-stone.back', 'a3-do.delete', 'a3-delete-fix.back'], five);
    expect([endingOf(both), both.state.repaired]).toEqual(['e-long-way', false]);
  });

  it('open an argument again for whoever took one back and then answers at night', () => {
    const once = (run: LevelRun) => {
      const moves = movesOf(level, run, 'calm');
      const back = moves.find((move) => move.startsWith('back.'));
      return run.state.stones.some(({ moves: made }) => made.includes('back')) ? tying(5)(run) : (back ?? undefined);
    };
    const run = whole(['a1-stone.back', 'a1-back-fix.undo'], once);
    expect([run.state.argued, run.state.repaired]).toEqual([true, false]);
  });

  it('keep proof and company when a block or a drawer is followed by a friend', () => {
    for (const way of ['block', 'drawer']) {
      const kept = whole([`a3-do.${way}`, 'a3-block-fix.keep'], tying(2)).state;
      expect([kept.proofWith, kept.told.includes('zuri'), kept.tools.includes('report')]).toEqual(['zuri', true, true]);
      const held = outcomeOf(level, whole([`a3-do.${way}`, 'a3-block-fix.hold'], tying(2))).marks;
      expect(held).toEqual(expect.arrayContaining(['safe.proof', 'safe.person']));
      expect(held).not.toContain('safe.tool');
    }
    const gone = outcomeOf(level, whole(['a3-do.block'], tying(2)));
    expect(gone.lights.safe).toBe(0);
  });

  it('differ by seed', () => {
    const items = [1, 2, 3, 4].map((seed) => level.items(begin(level, { seed, profile: 'standard' }).state));
    expect(new Set(items.map((list) => list.map(({ id }) => id).join())).size).toBe(4);
  });

  it('reach each ending, net and repair by chance as well', () => {
    const found = new Set<string>();
    for (let seed = 0; seed < 500; seed += 1) {
      const { state } = walk(level, { seed, pace: seed % 2 ? 'lively' : 'calm', profile: 'standard' });
      for (const value of [state.ending, state.outcome]) found.add(value ?? 'nothing');
    }
    expect([...found].sort()).toEqual([
      ...['e-choir', 'e-kitchen', 'e-long-way', 'e-low-lamp'],
      ...['some', 'under', 'wide'],
    ]);
  });
});

describe('the storm', () => {
  it('has nine stones that both moves and time let through, and nothing else', () => {
    const storm = playTo('a3-storm', [], tying(2));
    expect(movesOf(level, storm, 'lively')).toEqual(['down', 'fall']);
    const pressed = ['down', 'fall', 'bar.1', 'down', 'fall', 'bar.2', 'down', 'fall'];
    const eight = press(storm, ...pressed);
    expect(movesOf(level, eight, 'calm')).toEqual(['down', 'fall']);
    const last = step(eight, 'down');
    expect(last.reactions.map(({ key }) => key)).toEqual([...['storm.slow', 'storm.lost', 'storm.under', 'storm.net']]);
    expect(last.run.state.hands).toEqual([]);
    expect(movesOf(level, last.run, 'calm')).toEqual(['go-on']);
  });

  it('takes what was only held and leaves what is tied', () => {
    const storm = withState(playTo('a3-storm', [], tying(2)), { hands: ['w-moss'] });
    const after = press(storm, ...Array.from({ length: 9 }, () => 'fall'));
    expect(after.state.tied).toEqual(storm.state.tied);
    expect(after.state.away).toContain('w-moss');
  });

  it('sets whoever has no net on the floor of the boat, where a string comes down', () => {
    const string = playTo('a3-string');
    expect(string.state.outcome).toBe('under');
    const taken = press(string, 'take').state;
    expect([taken.tavi, taken.threads, taken.tied]).toEqual([true, string.state.threads + 1, ['w-tavi']]);
    expect(taken.marks).toContain('kind.shy');
    const oma = press(string, 'oma').state;
    expect([oma.told, oma.threads]).toEqual([['oma'], string.state.threads + 1]);
    // She sits there; nobody has told her anything.
    expect(press(string, 'stay').state).toMatchObject({ told: [], threads: string.state.threads + 1 });
    const silent = whole(['a3-string.stay', 'a3-adult.no', 'a3-second.enough']);
    expect(outcomeOf(level, silent).marks).not.toContain('safe.person');
    expect(happened(silent)).toContain('db-no-adult');
    const known = withState(string, { tied: ['w-tavi'], threads: 1 });
    expect(press(known, 'take').state.threads).toBe(2);
  });
});

describe('people', () => {
  it('are told twice only by whoever asked once', () => {
    for (const first of ['arif', 'oma']) {
      const run = whole([`a3-adult.${first}`, 'a3-second.dewi']);
      expect(outcomeOf(level, run).marks).toContain('brave.again');
      expect(happened(run)).toContain('db-again');
    }
    const first = whole(['a3-adult.no', 'a3-second.dewi'], tying(2));
    expect(outcomeOf(level, first).marks).not.toContain('brave.again');
    expect(happened(first)).not.toContain('db-again');
    expect(happened(whole([], tying(2)))).toContain('db-no-adult');
  });

  it('look for the proof themselves when there is none', () => {
    const to = ['a3-second.dewi', 'a3-dewi-ask.do'];
    expect(whole(to, tying(2)).state.proofWith).toBe('dewi');
    const kept = whole([...to, 'a3-do.proof'], tying(2));
    expect(beatsOf(kept)).not.toContain('a3-dewi-noproof');
    expect(kept.state.proofWith).toBe('zuri');
  });

  it('stand around the boat: Oma always, others when they are tied or told, two only on the pier', () => {
    const before = playTo('a3-do', [], tying(5));
    const { circle } = outcomeOf(level, before);
    const names = before.state.tied.map((id) => id.slice(2));
    for (const person of ['nila', 'amara', 'bim', 'idris', 'lina', 'remi'] as const) {
      expect(circle.includes(person)).toBe(names.includes(person));
    }
    expect(circle).toContain('oma');
    for (const person of ['tavi', 'arif', 'dewi'] as const) expect(circle).not.toContain(person);
    expect(outcomeOf(level, whole()).circle).toEqual(['oma', 'arif', 'tavi']);
  });

  it('say on the pier whether they were quick with you or not there', () => {
    const arif = (wish: string) => linesAt(playTo('a3-arif-back', [wish])).map(({ line }) => line);
    expect(arif('a3-adult.arif')).toEqual([1, 2, 3]);
    expect(arif('a3-adult.no')).toEqual([1, 4, 3]);
  });

  it('find one thread, or none yet, when the night is over', () => {
    const lines = (count: number, beat: string) => linesAt(playTo(beat, [], tying(count))).map(({ line }) => line);
    expect([lines(0, 'a2-close'), lines(0, 'a2-close-thin')]).toEqual([[2], [2]]);
    expect([lines(1, 'a2-close'), lines(1, 'a2-close-thin')]).toEqual([[1], [1]]);
  });

  it('are met on the pier as they were met at sea', () => {
    const answered = whole([], careful);
    expect(answered.state.tavi).toBe(true);
    expect(beatsOf(answered)).toEqual(expect.arrayContaining(['a3-tavi-yes', 'a3-idris-turned']));
    const plainly = whole();
    expect(beatsOf(plainly)).toEqual(expect.arrayContaining(['a3-tavi-no', 'a3-idris-not']));
    // Another fair comment turned over is a step, yet not the one about the microphone.
    const idris = withState(playTo('a3-idris'), { turned: 1 });
    expect(press(idris, 'go-on').beat).toBe('a3-idris-not');
  });

  it('say "again" when Zuri was told in level 1', () => {
    const at = (remembered: Remembered) => linesAt(playTo('a1-post', [], undefined, { remembered }));
    expect(at({}).map(({ line }) => line)).toEqual([1, 2]);
    expect(at({ 'block-the-bullies': { told: 'arif+zuri' } }).map(({ line }) => line)).toEqual([1, 3]);
    expect(at({ 'block-the-bullies': { told: 'arif' } }).map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('the story', () => {
  it('lets the first stone speak under its own handle, and mock whoever answers', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const landed = playTo('a1-stone-in', [], undefined, { seed });
      const { firstStone } = landed.state;
      const handle = level.items(landed.state).find(({ id }) => id === firstStone)?.handle;
      const said = step(landed, 'look').reactions;
      expect(said.map(({ key }) => key)).toEqual([`${firstStone}.front`, 'a1-stone-in.2']);
      expect(said[0]?.who).toBe(handle);
      const back = playTo('a1-back', ['a1-stone.back'], undefined, { seed });
      expect(linesAt(back)).toEqual([
        { line: 1, who: 'kei' },
        { line: 2, who: handle },
        { line: 3, who: 'narrator' },
      ]);
    }
  });

  it('calls the doubt an old one only when it has come before', () => {
    const lines = (run: LevelRun) => linesAt(run).map(({ line }) => line);
    expect(lines(playTo('a2-doubt-in'))).toEqual([1, 2, 3]);
    const shut = (run: LevelRun) => (run.beat === 'a2-hold' && run.state.limitFrom === null ? 'limit' : undefined);
    const late = playTo('a2-doubt-in', [], shut);
    if (late.state.stones.some(({ item }) => item === 'v-kidding')) throw new Error('nobody strange comes in');
    expect(lines(late)).toEqual([4, 2, 3]);
  });

  it('puts a place in the hands where a friend is on the line', () => {
    expect(playTo('a2-hold', ['a2-friend.line']).state).toMatchObject({ onLine: true, told: ['zuri'] });
    expect(playTo('a2-hold', ['a2-friend.war']).state).toMatchObject({ onLine: false, argued: true, lineUp: true });
    expect(playTo('a2-hold', ['a1-door.approve']).state).toMatchObject({ approving: true, tools: ['approve'] });
  });

  it('tells in the quiet hour what was done and nothing else', () => {
    const { forks, tries } = level;
    expect([forks.length, tries.length]).toEqual([3, 4]);
    const fixed = happened(whole(['a1-stone.back', 'a1-back-fix.undo', 'a2-doubt.spy'], tying(5)));
    expect(fixed).toEqual(['db-wide', 'db-argued-repaired', 'db-spied', 'db-no-adult', 'db-not-turned']);
    const dark = happened(whole(['a3-do.delete'], tying(3)));
    expect(dark).toEqual(expect.arrayContaining(['db-some', 'db-deleted']));
    expect(happened(whole(['a3-do.delete', 'a3-delete-fix.back']))).toContain('db-reposted');
    const careless = (run: LevelRun) =>
      movesOf(level, run, 'calm').find((move) => /^(block|report)\.[fu]-/.test(move)) ?? tying(2)(run);
    expect(happened(whole([], careless))).toContain('db-alarm');
  });
});

describe('the hold-on card', () => {
  it('offers the tied lanterns first, takes three of them, up to three of your own, and one for a bad night', () => {
    const card = playTo('e-card', [], tying(4));
    const ring = movesOf(level, card, 'calm');
    expect(ring.slice(0, 4)).toEqual(card.state.tied.slice(0, 4).map((id) => `keep.${id}`));
    expect(ring.length).toBeGreaterThanOrEqual(21);
    const three = press(card, ...ring.slice(0, 3));
    expect(three.state.card).toBe('own');
    const own = press(three, 'own.animal', 'own.truth', 'own.made');
    expect(own.state.card).toBe('night');
    const made = press(own, 'night.tea', 'done');
    expect(movesOf(level, made, 'calm')).toEqual(['go-on']);
    expect(level.carry(made.state)).toEqual({
      ...{ held: card.state.tied.slice(0, 3).join('+'), own: 'animal+truth+made', night: 'tea' },
      ...{ tavi: made.state.tavi ? 'on' : 'off', ending: 'e-kitchen', repaired: 'off', argued: 'off' },
    });
  });

  it('brings a line each from Oma, Zuri and Tavi to whoever tied fewer than three', () => {
    const ring = (ties: number) => movesOf(level, playTo('e-card', [], tying(ties)), 'calm');
    expect(ring(0).slice(0, 4)).toEqual(expect.arrayContaining(['keep.w-from-oma', 'keep.w-from-zuri']));
    expect(ring(2).slice(2, 5)).toEqual(['keep.w-from-oma', 'keep.w-from-zuri', 'keep.w-from-tavi']);
    expect(ring(3).filter((move) => move.includes('from'))).toEqual([]);
  });

  it('lets nobody choose a fourth lantern, and lists be passed over', () => {
    const card = playTo('e-card');
    const [first = '', second = '', third = '', fourth = ''] = movesOf(level, card, 'calm');
    expect(choose(level, press(card, first), first).ok).toBe(false);
    const three = press(card, first, second, third);
    expect(choose(level, three, fourth).ok).toBe(false);
    const made = press(three, 'done', 'done');
    expect([made.state.own, made.state.night, level.carry(made.state)['night']]).toEqual([[], null, 'none']);
    expect(press(made, 'go-on').beat).toBe('quiet-hour');
  });
});
