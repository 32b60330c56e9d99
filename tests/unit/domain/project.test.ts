// Playing together: what a show of hands comes to, which choice is talked about first, what is asked, what is kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHands,
  mostHands,
  setHands,
  splitOf,
  spreadOf,
  winnerOf,
  type Hands,
} from '../../../src/domain/project/hands';
import {
  readerOf,
  resumeProject,
  talkFirst,
  type Project,
  type ProjectMoment,
} from '../../../src/domain/project/project';
import { promptFor } from '../../../src/domain/project/prompts';
import { readProjects } from '../../../src/domain/project/read-projects';
import { begin, choose, choicesOf, movesOf, type Run } from '../../../src/domain/scenario/engine';
import words from '../../../locales/en/teach.json';
import type { Scenario } from '../../../src/domain/scenario/types';

const found = import.meta.glob<Scenario>('../../../scenes/walk-away/level.ts', { import: 'default', eager: true });
const [level] = Object.values(found) as [Scenario];

const options = ['a', 'b', 'c'];
const split = (hands: Hands) => splitOf(options, hands);

describe('a show of hands', () => {
  it('adds up in the order of the options, and counts nothing that was not offered', () => {
    expect(split({ b: 4, a: 9, elsewhere: 30 })).toEqual({
      options: [
        { id: 'a', count: 9 },
        { id: 'b', count: 4 },
        { id: 'c', count: 0 },
      ],
      total: 13,
      largest: 9,
      leading: ['a'],
    });
  });

  it('is won by the most hands, and by nobody in a tie or without hands', () => {
    expect(winnerOf(split({ a: 3, b: 8 }))).toBe('b');
    expect(winnerOf(split({ a: 8, b: 8, c: 2 }))).toBe(null);
    expect(split({ a: 8, b: 8, c: 2 }).leading).toEqual(['a', 'b']);
    expect(winnerOf(split({}))).toBe(null);
    expect(split({}).leading).toEqual([]);
  });

  it('never has fewer hands than none, nor more than fit into a room, nor parts of a hand', () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: -600, max: 600 }), (set, change) => {
        const count = addHands(setHands({}, 'a', set), 'a', change)['a'] ?? -1;
        expect(Number.isInteger(count) && count >= 0 && count <= mostHands).toBe(true);
      }),
    );
    expect(addHands(addHands({}, 'toString', 1), 'toString', 1)).toEqual({ toString: 2 });
  });

  it('is the more split, the smaller the share of its most frequent answer', () => {
    expect(spreadOf(split({ a: 20 }))).toBe(0);
    expect(spreadOf(split({}))).toBe(0);
    expect(spreadOf(split({ a: 5, b: 5, c: 5 }))).toBeGreaterThan(spreadOf(split({ a: 9, b: 6 })));
  });
});

const moment = (step: number, beat: string, hands: Hands): ProjectMoment => ({
  step,
  beat,
  options,
  hands,
  taken: 'a',
});

describe('the choice to talk about first', () => {
  const calm = moment(1, 'calm', { a: 20 });
  const wide = moment(2, 'wide', { a: 5, b: 5, c: 5 });
  const turning = moment(3, 'turning', { a: 12, b: 3 });

  it('is the most split one of those on which the evening turns', () => {
    expect(talkFirst([calm, wide, turning], ['calm', 'turning'])).toBe(turning);
  });

  it('is any other one where the class agreed at all of those', () => {
    expect(talkFirst([calm, wide], ['calm'])).toBe(wide);
  });

  it('is the one with more hands, then the earlier one, where two are split alike', () => {
    const small = moment(1, 'small', { a: 2, b: 2 });
    const large = moment(2, 'large', { a: 9, b: 9 });
    const later = moment(5, 'later', { a: 9, b: 9 });
    expect(talkFirst([small, large, later], [])).toBe(large);
  });

  it('is none where everybody agreed or nobody counted', () => {
    expect(talkFirst([calm, moment(2, 'none', {})], ['none'])).toBe(null);
  });
});

describe('the question after a show of hands', () => {
  const numbers = Array.from({ length: 24 }, (_, number) => number);

  it('takes turns, exists in words, and never speaks of right or wrong', () => {
    for (const hands of [{}, { a: 20 }, { a: 9, b: 7, c: 2 }, { a: 5, b: 5 }]) {
      const keys = numbers.map((number) => promptFor(split(hands), number).key);
      expect(new Set(keys).size).toBeGreaterThan(2);
      for (const key of keys) expect(words[key as keyof typeof words]).toMatch(/^(?!.*\b(right|wrong|correct)\b).+/i);
    }
  });

  it('asks the smaller view first, but puts no single pupil on the spot', () => {
    const named = (hands: Hands) => new Set(numbers.map((number) => promptFor(split(hands), number).option));
    expect(named({ a: 12, b: 3, c: 1 })).toEqual(new Set(['b', undefined]));
    expect(named({ a: 1, b: 1, c: 1 })).toEqual(new Set([undefined]));
    expect(named({ a: 20 })).toEqual(new Set([undefined]));
  });
});

/** Plays the first way at every choice, as a class would. */
function played(choices: number): Project {
  let run: Run = begin(level, { seed: 3, profile: 'standard' });
  const moments: ProjectMoment[] = [];
  while (moments.length < choices) {
    const offered = choicesOf(level, run).map(({ id }) => id);
    const move = movesOf(level, run, 'calm')[0] ?? '';
    if (offered.length > 1) {
      moments.push({ step: run.path.length, beat: run.beat, options: offered, hands: { [move]: 7 }, taken: move });
    }
    const step = choose(level, run, move);
    if (!step.ok) throw new Error(`${run.beat} does not take ${move}`);
    ({ run } = step.value);
  }
  const { seed, profile, remembered, path } = run;
  return { mode: 'class', pupils: 27, run: { level: level.id, seed, profile, remembered, path }, moments };
}

describe('what is kept of a class', () => {
  it('comes back as it was', () => {
    const project = played(3);
    const read = readProjects(JSON.parse(JSON.stringify({ 'walk-away': project })));
    expect(read['walk-away']).toEqual(project);
    expect(resumeProject(level, project)?.project).toEqual(project);
  });

  it('goes on from the last moment that still holds when the story has changed', () => {
    const project = played(3);
    const [first, second] = project.moments;
    const path = project.run.path.map((move, step) => (step === second?.step ? { ...move, move: 'gone' } : move));
    const resumed = resumeProject(level, { ...project, run: { ...project.run, path } });
    expect(resumed?.project.moments).toEqual([first]);
    expect(resumed?.run.beat).toBe(second?.beat);
    expect(resumed?.project.run.path.length).toBe(second?.step);
  });

  it('is not taken into another story', () => {
    expect(resumeProject({ ...level, id: 'another' }, played(1))).toBe(null);
  });

  it('holds nothing of anybody else, and throws at nothing', () => {
    const project = played(1);
    const foreign = { ...project, run: { ...project.run, remembered: { 'walk-away': { name: 'Nila' } } } };
    expect(readProjects({ 'walk-away': foreign })['walk-away']?.run.remembered).toEqual({});
    expect(readProjects({ 'walk-away': { ...project, pupils: -1 }, other: project })).toEqual({ other: project });
    const hostile = {
      ...project,
      moments: [...project.moments, { ...project.moments[0], hands: { a: '<img>' } }, null],
    };
    expect(readProjects({ 'walk-away': hostile })).toEqual({ 'walk-away': project });
    fc.assert(fc.property(fc.anything(), (value) => void readProjects(value)));
    fc.assert(
      fc.property(fc.anything(), (value) => void readProjects({ 'walk-away': { ...project, moments: [value] } })),
    );
  });
});

it('two at one device change places with every choice', () => {
  expect([0, 1, 2].map(readerOf)).toEqual(['left', 'right', 'left']);
});
