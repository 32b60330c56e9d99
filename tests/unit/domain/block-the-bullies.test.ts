// Level 1: what its evenings can come to, and that its rules teach what they say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/block-the-bullies/level';
import { duets } from '../../../scenes/block-the-bullies/items';
import words from '../../../locales/en/levels/block-the-bullies.json';
import { hows, type SplitScreenState } from '../../../src/domain/mechanics/split-screen/types';
import { begin, choose, isOver, type Run } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import { fewestMarks, mostMarks, searchPath } from '../../../src/domain/scenario/search';

import { outcomeOf } from '../../../src/domain/scoring/result';

type LevelRun = Run<SplitScreenState>;

/** Presses moves one after the other; a refused one fails the test. */
function press(run: LevelRun, ...moves: string[]): LevelRun {
  return moves.reduce((current, move) => {
    const step = choose(level, current, move);
    if (!step.ok) throw new Error(`${move} is refused at ${current.beat}`);
    return step.value.run;
  }, run);
}

const scenario = level;
const start = (seed = 1, profile: 'standard' | 'gentle' = 'standard') => begin(scenario, { seed, profile });
const atRoundOne = (seed = 1) =>
  press(start(seed), 'go-on', 'done', 'go-on', 'perm-friends', 'zuri-later', 'go-on', 'go-on');

/** Meets every guest until the one that is wanted stands there. */
function until(item: string, seed = 1): LevelRun {
  let run = atRoundOne(seed);
  for (let count = 0; count < 40 && run.state.guest?.item !== item; count += 1) {
    if (run.state.guest && run.beat !== 'a2-mask') run = press(run, 'done');
    else if (run.beat === 'a2-breathe') run = press(run, 'breathe-draw');
    else if (run.beat === 'a2-zuri-asks') run = press(run, 'zuri-nothing');
    else run = press(run, 'go-on');
  }
  return run;
}
const howOf = (run: LevelRun, item: string) => run.state.settled.find((entry) => entry.item === item)?.how;

/** The same moment with some numbers set. */
const withState = (run: LevelRun, change: Partial<SplitScreenState>): LevelRun => ({
  ...run,
  state: { ...run.state, ...change },
});

describe('the evenings of level 1', { timeout: 30_000 }, () => {
  it('can hold all nine marks at once', () => {
    const best = searchPath(scenario, { seed: 3, tries: 6000, worth: mostMarks, enough: 900 });
    const { lights, tally } = outcomeOf(scenario, best);
    expect(lights).toEqual({ safe: 3, kind: 3, brave: 3 });
    expect(tally.hits).toBeGreaterThanOrEqual(4);
  });

  it('can go as badly as they like and still come to the quiet hour', () => {
    const worst = searchPath(scenario, { seed: 3, tries: 1500, worth: fewestMarks, enough: -50 });
    expect(isOver(scenario, worst)).toBe(true);
    expect(outcomeOf(scenario, worst).marks.length).toBeLessThanOrEqual(1);
  });

  it('have each of the four endings, and the late one', () => {
    const endings = new Set<string>();
    for (let seed = 0; seed < 800; seed += 1) {
      const { path } = walk(scenario, { seed, pace: 'calm', profile: 'standard' });
      for (const { beat } of path) if (beat.startsWith('end-') || beat === 'late-tell') endings.add(beat);
    }
    expect([...endings].sort()).toEqual([
      'end-after-fire',
      'end-full-room',
      'end-paper-chair',
      'end-small-room',
      'late-tell',
    ]);
  });

  it('give no full light for tools alone: who blocks everybody and tells nobody stays in half light', () => {
    let run = start(5);
    for (let count = 0; count < 400 && !isOver(scenario, run); count += 1) {
      const blunt = ['mask-delete', 'block', 'fire-shrug', 'burn-out', 'arif-pass', 'again-no', 'open-done', 'late-no'];
      const plain = ['done', 'go-on', 'perm-noone', 'outside-wait', 'breathe-push', 'zuri-nothing', 'hold'];
      const move = [...blunt, ...plain].find((id) => choose(scenario, run, id).ok);
      run = press(run, move ?? 'nothing to press');
    }
    expect(outcomeOf(scenario, run).lights).toEqual({ safe: 0, kind: 0, brave: 0 });
  });
});

describe('border and line', { timeout: 30_000 }, () => {
  it('stay between 0 and 100 in every evening and pace', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, lively) => {
        walk(scenario, {
          ...{ seed, pace: lively ? 'lively' : 'calm', profile: 'standard' },
          visit: ({ state }) => {
            const { border, steady, loose, keepers } = state;
            for (const share of [border, steady]) expect(share >= 0 && share <= 100).toBe(true);
            expect(loose >= 0 && keepers >= 1 && keepers <= 3).toBe(true);
          },
        });
      }),
      { numRuns: 80 },
    );
  });

  it('come back to half at least on Friday, and further with every person told', () => {
    const borders = [[], ['zuri'], ['zuri', 'dewi']].map((people) => {
      const before = withState(walkTo('a3-border', people), { border: 50 });
      return press(before, 'hold', 'hold', 'hold', 'hold').state.border;
    });
    expect(borders[0]).toBeLessThanOrEqual(50);
    expect(borders[1]).toBeLessThan(borders[0] ?? 0);
    expect(borders[2]).toBeLessThan(borders[1] ?? 0);
  });

  it('end alike in the calm and the lively pace when the beat is kept', () => {
    const before = walkTo('a3-border', ['zuri']);
    const calm = press(before, 'hold', 'share', 'hold', 'share');
    const lively = press(before, ...Array.from({ length: 8 }, () => 'bar.4'));
    expect(lively.state.border).toBe(calm.state.border);
    expect(lively.state.steady).toBe(calm.state.steady);
  });

  it('keep a calm beat until something tugs', () => {
    const kept = withState(until('duet-private'), { loose: 0, kept: true });
    expect(press(kept, 'block', 'done').state.kept).toBe(true);
    expect(press(kept, 'done').state.kept).toBe(false);
  });

  it('are tugged by a cruel guest bar by bar, and not by one who was shut out', () => {
    const cruel = withState(until('duet-private'), { loose: 0 });
    const tugged = press(cruel, 'bar.4', 'bar.4');
    expect(tugged.state.border).toBeGreaterThan(cruel.state.border);
    const shut = press(cruel, 'block');
    expect(press(shut, 'bar.4').state.border).toBe(shut.state.border);
  });
});

/** An evening with the given people told, up to a beat. */
function walkTo(beat: string, people: readonly string[]): LevelRun {
  const order = [
    people.includes('zuri') ? 'zuri-all' : 'zuri-nothing',
    people.includes('dewi') ? 'again-dewi' : 'again-no',
  ];
  const plain = ['mask-restrict', 'burn-out', 'arif-pass', 'dewi-listen', 'blame-some', 'breathe-draw'];
  const fire = people.includes('zuri') ? 'fire-drum' : 'fire-shrug';
  const list = [...order, fire, ...plain, 'perm-friends', 'zuri-later', 'done', 'go-on'];
  let run = start(9);
  for (let count = 0; count < 200 && run.beat !== beat; count += 1) {
    const move = list.find((id) => choose(scenario, run, id).ok);
    run = press(run, move ?? 'nothing to press');
  }
  return run;
}

describe('the order of the tools', () => {
  it('keeps proof when the screenshot comes first', () => {
    const run = press(until('duet-private'), 'save', 'report', 'block', 'done');
    expect(howOf(run, 'duet-private')).toBe('full');
    expect(run.state.proof).toBe(1);
  });

  it('photographs nothing once the guest is gone, and says so once', () => {
    const shut = press(until('duet-private'), 'block');
    const step = choose(scenario, shut, 'save');
    if (!step.ok) throw new Error('the camera is there, too late');
    expect(step.value.reactions.map(({ key }) => key)).toEqual(['order.toolate.shown', 'order.toolate']);
    const after = step.value.run;
    expect(after.state.proof).toBe(0);
    expect(howOf(press(after, 'done'), 'duet-private')).toBe('half');
  });

  it('counts a cruel guest as a leak when it is accepted, answered, left or deleted without a copy', () => {
    for (const move of ['accept', 'answer', 'leave', 'delete']) {
      const before = until('duet-fake');
      const run = move === 'leave' ? press(before, move) : press(before, move, 'done');
      expect([move, howOf(run, 'duet-fake')]).toEqual([move, 'leak']);
    }
  });

  it('lets a person complete what is missing', () => {
    const run = press(until('duet-private'), 'save', 'report', 'tell', 'done');
    expect(howOf(run, 'duet-private')).toBe('full');
    expect(run.state.told).toEqual(['zuri']);
    expect(run.state.keepers).toBe(2);
    expect(run.state.marks).toContain('safe.handed');
  });

  it('forgives one rude remark left alone, and not the one after the second', () => {
    const severities = new Map(duets.map(({ id, severity }) => [id, severity]));
    const run = walkTo('a2-mask', []);
    const left = run.state.settled.filter(({ item }) => severities.get(item) === 1);
    expect(left.length).toBeGreaterThan(0);
    const spam = until('duet-spam');
    const with2 = withState(spam, { loose: 2 });
    const with0 = withState(spam, { loose: 0 });
    expect(howOf(press(with0, 'leave'), 'duet-spam')).toBe('full');
    expect(howOf(press(with2, 'leave'), 'duet-spam')).toBe('leak');
  });

  it('calls it an alarm when Bim is shut out, and lets him back in with his own words', () => {
    const out = press(until('duet-bim'), 'block', 'done');
    expect(howOf(out, 'duet-bim')).toBe('alarm');
    expect(out.state.alarms).toEqual(['duet-bim']);
    const step = choose(scenario, out, 'undo.duet-bim');
    if (!step.ok) throw new Error('whoever was shut out can be let back in');
    expect(step.value.reactions.map(({ key }) => key)).toEqual(['settled.back', 'duet-bim.undone']);
    expect(step.value.run.state.alarms).toEqual([]);
    expect(howOf(step.value.run, 'duet-bim')).toBe('undone');
  });

  it('never counts it against anybody to decline somebody kind', () => {
    const run = press(until('duet-bim'), 'decline', 'done');
    expect(howOf(run, 'duet-bim')).toBe('free');
    expect(run.state.alarms).toEqual([]);
  });
});

describe('who comes', () => {
  it('brings twelve, or nine in the gentle profile, with the fixed places of the script', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, gentle) => {
        const { queue } = start(seed, gentle ? 'gentle' : 'standard').state;
        const severityOf = (index: number) => duets.find(({ id }) => id === queue[index])?.severity ?? 0;
        expect(queue).toHaveLength(gentle ? 9 : 12);
        expect(new Set(queue).size).toBe(queue.length);
        expect(severityOf(0)).toBeLessThan(2);
        const bim = queue.indexOf('duet-bim');
        expect([2, 3, 4]).toContain(bim);
        expect(severityOf(bim - 1)).toBeGreaterThan(0);
        expect(queue.at(-1)).toBe('duet-mimic');
        const hidden = ['duet-whisper', 'duet-trace', 'duet-uniform', 'duet-pushback'];
        if (gentle) expect(queue.filter((id) => hidden.includes(id))).toEqual([]);
      }),
    );
  });

  it('draws the same evening for the same seed, and others for others', () => {
    expect(start(4).state).toEqual(start(4).state);
    const evenings = new Set([1, 2, 3, 4, 5, 6].map((seed) => start(seed).state.queue.join()));
    expect(evenings.size).toBeGreaterThan(3);
  });

  it('brings six comments, one from each account that means harm', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { comments } = start(seed).state;
      const items = scenario.items(start(seed).state).filter(({ id }) => comments.includes(id));
      expect(items.filter(({ tag }) => tag === 'harmful')).toHaveLength(4);
      expect(new Set(items.map(({ handle }) => handle)).size).toBe(6);
    }
  });

  it('does not stay for ever: after six bars a guest is left as it is', () => {
    const before = atRoundOne();
    const after = press(before, ...Array.from({ length: 6 }, () => 'bar.0'));
    expect(after.state.index).toBe(before.state.index + 1);
  });
});

it('has words for every way in which somebody at the border can be met', () => {
  expect(hows.filter((how) => !(`window.${how}` in words))).toEqual([]);
});
