// Level 2: what comes after the evening, the apology, the next day, the reveal; and that every word can be heard.
import { describe, expect, it } from 'vitest';
import words from '../../../locales/en/levels/why-would-you.json';
import levelOne from '../../../scenes/block-the-bullies/level';
import level from '../../../scenes/why-would-you/level';
import { begin, choose } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import { outcomeOf } from '../../../src/domain/scoring/result';
import {
  choicesAt,
  comment,
  keys,
  linesAt,
  playTo,
  press,
  sorry,
  start,
  withState,
  type RemiRun,
} from '../../support/remi';

const happened = (wishes: readonly string[]) => outcomeOf(level, playTo('quiet-hour', wishes)).happened;

describe('the apology', () => {
  it('takes the comment down as it is typed, once', () => {
    const before = playTo('a3-repair', ['after-kei', 'wrong-dewi', 'dewi-listen']);
    const last = press(before, 'r1-k3', 'r2-k2');
    expect(keys(last, 'r3-k2')).toEqual(['r3-k2.types', 'repair.deleted']);
    expect(keys(last, 'r3-k1')).toEqual(['r3-k1.types']);
    expect(keys(withState(last, { deleted: true }), 'r3-k2')).toEqual(['r3-k2.types']);
  });

  it('gives two marks at once: for a second line without blame, for asking what helps', () => {
    const before = playTo('a3-repair', ['after-kei', 'wrong-dewi', 'dewi-listen']);
    const marks = (...lines: readonly string[]) =>
      press(before, ...lines).state.marks.filter((mark) => !before.state.marks.includes(mark));
    expect(marks('r1-k0', 'r2-k2', 'r3-k2')).toEqual([]);
    expect(marks('r1-k0', 'r2-k3', 'r3-k2')).toEqual(['brave.unblame']);
    expect(marks('r1-k0', 'r2-k2', 'r3-k3')).toEqual(['kind.true']);
    expect(marks('r1-k0', 'r2-k4', 'not-now')).toEqual([]);
  });

  it('offers the next step that fits the answer', () => {
    const told = ['after-kei', 'wrong-dewi', 'dewi-listen'];
    expect(choicesAt(playTo('a3-reply', [...told, ...sorry(3, 2, 2)]))).toEqual([
      ...['public-yes', 'public-small', 'reply-later'],
    ]);
    expect(choicesAt(playTo('a3-reply', [...told, ...sorry(3, 1, 2)]))).toEqual(['reply-retry', 'reply-later']);
  });

  it('is begun anew each time, flatter, until the keyboard is level; then only the box stays', () => {
    let run = playTo('end-open-box');
    for (let count = 0; count < 5; count += 1) {
      const anew = press(run, 'box-now');
      expect([anew.state.eased, anew.state.sorry]).toEqual([count + 1, [null, null, null]]);
      run = press(anew, 'r1-k0', 'not-now', 'go-on');
    }
    expect(choicesAt(run)).toEqual(['box-later']);
  });

  it('that was owned and then put off is not called a sorry about oneself', () => {
    const owned = ['after-kei', 'wrong-dewi', 'dewi-listen', ...sorry(3, 2, 2)];
    const later = happened([...owned, 'reply-later']);
    expect([later.includes('db-later'), later.includes('db-tried')]).toEqual([true, false]);
    expect(happened(sorry(0, 0, 0))).toContain('db-tried');
    expect(happened([...owned, 'public-yes'])).toContain('db-owned');
  });
});

describe('what was done with the feeling', () => {
  it('is one breath that did not last, or two things that held together', () => {
    const said = (...wishes: readonly string[]) =>
      happened(wishes).filter((key) => key === 'db-breath' || key === 'db-moves');
    expect(said('move1-breathe')).toEqual(['db-breath']);
    expect(said('move1-breathe', 'move2-stairs', 'send-drawer')).toEqual(['db-moves']);
    // Whoever sends it in the end is not told that it held.
    expect(said('move1-breathe', 'move2-stairs', 'send-send', 'rethink-post')).toEqual([]);
    expect(said('move1-wait')).toEqual([]);
  });
});

describe('Thursday', () => {
  it('lets Ms Dewi know by what is said to her, not by waiting at her door', () => {
    const door = playTo('a3-dewi', ['wrong-dewi']);
    expect(door.state.told).toEqual([]);
    expect(press(door, 'dewi-mug').state.told).toEqual([]);
    expect(press(door, 'dewi-half').state.told).toEqual(['dewi']);
    expect(linesAt(press(door, 'dewi-do'))).toEqual([1, 3]);
    expect(linesAt(press(playTo('a3-dewi', ['send-drawer', 'wrong-dewi']), 'dewi-do'))).toEqual([2, 3]);
  });

  it('brings closer who was answered honestly, and Oma only with a face that is known', () => {
    const circle = (wishes: readonly string[], remembered = {}) =>
      outcomeOf(level, playTo('quiet-hour', wishes, start({ remembered }))).circle;
    expect(circle([])).toEqual([]);
    expect(circle(['dare-soup', 'send-drawer', 'wrong-again', 'dewi-half', 'true-report'])).toEqual([
      ...['dewi', 'arif', 'lina', 'nila'],
    ]);
    expect(circle([], { 'hold-on-to': {} })).toEqual(['oma']);
  });
});

describe('the reveal', () => {
  it('shows on her phone what was sent', () => {
    const lines = (wishes: readonly string[]) => linesAt(playTo('reveal-night', wishes)).slice(5);
    const owned = ['after-kei', 'wrong-dewi', 'dewi-listen', ...sorry(3, 2, 2), 'public-small'];
    expect([lines([]), lines(owned), lines(['send-drawer'])]).toEqual([[6], [6, 7], [8]]);
    const kind = ['aside', 'body-face', 'name-jealous', 'move1-wait', ...comment(4, 3, 2)];
    expect(lines(kind)).toEqual([9]);
  });

  it('is remembered by level 1: Remi has something to say there', () => {
    const owned = ['after-kei', 'wrong-dewi', 'dewi-listen', ...sorry(3, 2, 2), 'public-yes'];
    const says = (wishes: readonly string[]) => {
      const remembered = { [level.id]: level.carry(playTo('quiet-hour', wishes).state) };
      return begin(levelOne, { seed: 1, profile: 'standard', remembered }).state.remiOwned;
    };
    expect([says(owned), says([])]).toEqual([true, false]);
  });
});

describe('every word', () => {
  it('of a line, a reply or a sight comes in some evening', () => {
    const heard = new Set<string>();
    for (let seed = 0; seed < 700; seed += 1) {
      const remembered = seed % 2 ? { 'block-the-bullies': { remi: 'answered' } } : {};
      const { path } = walk(level, { seed, pace: 'calm', profile: 'standard' });
      let run: RemiRun = begin(level, { seed, profile: 'standard', remembered });
      for (const { move } of path) {
        for (const line of linesAt(run)) heard.add(`${run.beat}.${line}`);
        const next = choose(level, run, move);
        if (!next.ok) throw new Error(`a walked path is refused at ${run.beat}`);
        for (const reaction of next.value.reactions) heard.add(reaction.key);
        run = next.value.run;
      }
      for (const line of linesAt(run)) heard.add(`${run.beat}.${line}`);
    }
    const beats = Object.keys(level.beats);
    const spoken = Object.keys(words).filter(
      (word) =>
        (beats.some((beat) => word.startsWith(`${beat}.`)) && /\.(\d+|(say|shown)[\w-]*)$/.test(word)) ||
        /\.(types|done)$/.test(word),
    );
    expect(spoken.length).toBeGreaterThan(300);
    // The kindest word of the warm-up slides each time.
    expect(spoken.filter((word) => !word.endsWith('_gentle') && !heard.has(word))).toEqual(['wu-4.types']);
  });
});
