// Level 6: what its evenings can come to, by named choices; what is earned, remembered and told at the end.
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/what-we-dont-see/level';
import type { SmallLampState } from '../../../src/domain/mechanics/small-lamp/types';
import {
  beatOf,
  begin,
  choicesOf,
  goOn,
  isOver,
  type BeginOptions,
  type Run,
} from '../../../src/domain/scenario/engine';
import { outcomeOf } from '../../../src/domain/scoring/result';
import { presser } from '../../support/press';

type Evening = Run<SmallLampState>;
/** For each beat what is pressed there: the first that can be. */
type Ways = Readonly<Record<string, readonly string[]>>;

const { press, keys, can } = presser(level);
const start = (options: Partial<BeginOptions> = {}): Evening =>
  begin(level, { seed: 1, profile: 'standard', ...options });

/** Plays on by these ways until a beat, or to the end; what has no way takes the last choice. */
function play(ways: Ways, from: Evening = start(), until?: string): Evening {
  let run = from;
  for (let count = 0; count < 300 && run.beat !== until && !isOver(level, run); count += 1) {
    const wishes = [
      ...(ways[run.beat] ?? []),
      goOn,
      'turn',
      ...choicesOf(level, run)
        .map(({ id }) => id)
        .reverse(),
      'let',
    ];
    const move = wishes.find((wish) => can(run, wish));
    if (move === undefined) throw new Error(`nothing to press at ${run.beat}`);
    run = press(run, move);
  }
  return run;
}

const linesOf = (run: Evening): readonly number[] =>
  beatOf(level, run.beat)
    .lines.filter(({ when }) => when?.(run.state) ?? true)
    .map(({ line }) => line);

/** Whoever asks gently, takes one handle, asks by name, and counts. */
const well: Ways = {
  ...{ 'air-chat': ['report'], 'air-tide': ['report'], street: ['remi', 'kei', 'amara'] },
  ...{ 'remi-ask': ['sit'], 'remi-no': ['okay'], 'remi-handle': ['sit'], 'remi-tell': ['ask'] },
  ...{ 'kei-ask': ['tea'], 'kei-handle': ['ramp'], 'kei-ramp': ['arif'], 'kei-arif': ['dewi'], 'kei-other': ['zuri'] },
  ...{ 'amara-ask': ['line', 'box'], 'amara-handle': ['shift'], 'amara-other': ['name'] },
  ...{ 'theo-first': ['name', 'sit'], 'theo-second': ['both'], 'theo-harm': ['both'], 'theo-light': ['nila'] },
  ...{ 'theo-nila': ['fault'], 'theo-own': ['yes'], 'theo-lit': ['walk'], mirror: ['who'], 'mirror-handle': ['word'] },
};
/** Whoever pushes, takes everything and shows everybody. */
const badly: Ways = {
  ...{ 'air-chat': ['ask'], 'air-tide': ['clap'], street: ['amara', 'remi', 'tavi'] },
  ...{ 'amara-ask': ['line', 'box'], 'amara-handle': ['all'], 'remi-ask': ['left', 'wrong', 'doors', 'party'] },
  ...{ 'remi-no': ['just'], 'remi-push': ['stop'], 'remi-tell': ['air'], 'remi-stream': ['stay'] },
  ...{ 'tavi-ask': ['how', 'snap', 'people'], 'tavi-cool': ['change'], 'tavi-other': ['too'] },
  ...{ 'theo-first': ['film', 'why'], 'theo-film': ['turn'], mirror: ['pull'], 'mirror-no': ['go'] },
};
/** Whoever walks past. */
const past: Ways = {
  'air-chat': ['let'],
  'air-tide': ['let'],
  street: ['on'],
  'theo-first': ['pass'],
  mirror: ['later'],
};

describe('an evening', () => {
  it('that goes well lights everything and ends on the bridge', () => {
    const run = play(well);
    const { lights, circle, happened } = outcomeOf(level, run);
    expect(lights).toEqual({ safe: 3, kind: 3, brave: 3 });
    expect(run.state.ending).toBe('e-bridge');
    expect(circle).toEqual(expect.arrayContaining(['kei', 'amara', 'remi', 'theo', 'nila', 'zuri', 'dewi', 'arif']));
    expect(happened).toEqual(['db-report', 'db-doors', 'db-small', 'db-none', 'db-hands', 'db-lit', 'db-self']);
    expect(level.carry(run.state)).toMatchObject({
      theo: 'lit',
      respected: 'at-once',
      self: 'word',
      ending: 'e-bridge',
    });
  });

  it('that goes badly still ends well, and says what it did', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => play(badly, start({ seed })));
    for (const { state } of seeds) expect(['e-bim', 'e-late', 'e-bench', 'e-bridge']).toContain(state.ending);
    const shown = seeds.find(({ state }) => state.exposed);
    expect(shown && outcomeOf(level, shown).happened).toEqual(
      expect.arrayContaining(['db-over', 'db-film', 'db-late-no', 'db-self-dark']),
    );
    expect(shown?.state.ending).toBe('e-bim');
  });

  it("that walks past has done nothing wrong, and ends under somebody else's lamp", () => {
    const run = play(past);
    expect(run.state.ending).toBe('e-late');
    expect(outcomeOf(level, run).happened).toEqual(['db-doors', 'db-pass', 'db-self-dark']);
  });

  it("with one hand is the bench, with the microphone given away it is Bim's", () => {
    expect(play({ ...past, 'theo-first': ['dewi'] }).state.ending).toBe('e-bench');
    expect(play({ ...well, 'mirror-handle': ['mic'] }).state.ending).toBe('e-bim');
  });
});

describe('the street', () => {
  it('has time for three doors', () => {
    expect(play(well, start(), 'theo-see').state.visited).toEqual(['remi', 'kei', 'amara']);
  });

  it('goes dark and light again, and on to where one was going', () => {
    const dark = (steps: boolean): Evening => {
      const run = play({}, start(), 'street');
      return { ...run, beat: 'dark', state: { ...run.state, lamp: 1, steps } };
    };
    expect(press(dark(false), goOn).beat).toBe('street');
    expect(press(dark(true), goOn).beat).toBe('mirror');
  });

  it('shows Theo only where there is a way back, and never to ages 9 to 11', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const standard = play(past, start({ seed }), 'theo-first');
      if (can(standard, 'film')) {
        expect(press(standard, 'film', 'off').beat).toBe('theo-second');
        expect(keys(press(standard, 'film'), 'off')).toContain('theo-film.off.say');
      }
      const gentle = play(past, start({ seed, profile: 'gentle' }), 'theo-first');
      expect([can(gentle, 'film'), can(gentle, 'why'), can(gentle, 'dewi'), can(gentle, 'pass')]).toEqual([
        false,
        false,
        true,
        true,
      ]);
    }
  });

  it('has an adult beside Theo when ages 9 to 11 wave to him', () => {
    const run = play(
      { ...well, street: ['on'], 'air-tide': ['let'], 'theo-light': ['yes'] },
      start({ profile: 'gentle' }),
      'theo-lit',
    );
    expect([run.state.theo, run.state.told]).toEqual(['lit', ['dewi']]);
  });
});

describe('what other levels left', () => {
  const at = (beat: string, remembered: BeginOptions['remembered'] = {}, ways: Ways = well): readonly number[] =>
    linesOf(play(ways, start({ remembered }), beat));

  it('is neutral where they were not played', () => {
    expect(at('air-cards')).toEqual([1, 2, 3, 4, 7, 10, 11]);
    expect(at('remi-no')).toEqual([4, 5, 7, 8]);
    expect(at('theo-light')).toEqual([1, 3]);
    expect(at('amara-other')).toEqual([2]);
    expect(start().state.before.lina).toBe('at-once');
  });

  it('changes cards, lamps and lines', () => {
    const first = { 'block-the-bullies': { mask: 'open', fire: 'burnt-out' } };
    expect(at('theo-light', first)).toEqual([2, 3]);
    expect(at('theo-why', first)).toContain(5);
    expect(at('theo-why', { 'block-the-bullies': { fire: 'called-off' } })).toContain(6);
    expect(at('air-cards', { 'why-would-you': { sent: 'no' }, 'walk-away': { tiles: '40' } })).toEqual([
      1, 2, 3, 5, 8, 10, 11,
    ]);
    expect(at('air-cards', { 'why-would-you': { sent: 'owned' }, 'walk-away': { tiles: '6' } })).toEqual([
      1, 2, 3, 6, 9, 10, 11,
    ]);
    for (const [line, under] of ['left-out', 'tired', 'not-enough'].entries()) {
      expect(at('remi-no', { 'why-would-you': { under } })[0]).toBe(line + 1);
    }
    expect(at('remi-ask', { 'walk-away': { remi: 'heard' } })).toEqual([1, 2, 3]);
    expect(start({ remembered: { 'hold-on-to': { held: 'a+b+c' } } }).state.before.lanterns).toEqual(['a', 'b', 'c']);
    expect(start({ remembered: { 'power-of-words': { apology: 'but' } } }).state.before).toMatchObject({
      lina: 'shy',
      crane: true,
    });
  });

  it('puts a hand up before anybody is asked', () => {
    const other = play(
      well,
      start({ remembered: { 'walk-away': { person: 'none', told: 'dewi+arif' } } }),
      'amara-other',
    );
    expect(other.state.before.early).toBe('dewi');
    expect(linesOf(other)).toEqual([1, 2]);
    expect(other.state.circle).toContain('dewi');
  });
});
