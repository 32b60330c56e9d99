// Level 2: other people's comments, what each weighs, and what may be put back.
import { describe, expect, it } from 'vitest';
import { comments } from '../../../scenes/why-would-you/items';
import level from '../../../scenes/why-would-you/level';
import { movesOf } from '../../../src/domain/scenario/engine';
import type { Item } from '../../../src/domain/scenario/types';
import { marksOf, outcomeOf } from '../../../src/domain/scoring/result';
import { can, keys, playTo, press, start, step, withState, type RemiRun } from '../../support/remi';

const itemOf = (id: string): Item => {
  const found = comments.find((item) => item.id === id);
  if (!found) throw new Error(`there is no comment ${id}`);
  return found;
};
/** The first thread with these comments in it, and nothing on the rim yet. */
const thread = (...ids: readonly string[]): RemiRun => {
  const run = playTo('a2-thread-1');
  const { queue } = run.state;
  const wanted = [...ids, ...queue.filter((id) => !ids.includes(id))].slice(0, queue.length);
  return withState(run, { queue: wanted, comment: itemOf(wanted[0] ?? ''), weight: 0, tilt: 2 });
};
const howOf = ({ state }: RemiRun, id: string) => state.met.find(({ item }) => item === id)?.how;

describe('a comment', () => {
  it('weighs half of its severity when it lies, all of it when it is laughed at, nothing set aside', () => {
    for (const item of comments) {
      const before = thread(item.id);
      const weights = ['lie', 'laugh', 'aside'].map((move) => press(before, move).state.weight);
      expect([item.id, ...weights]).toEqual([item.id, Math.ceil(item.severity / 2), item.severity, 0]);
    }
  });

  it('that means no harm weighs nothing and is simply read, or an alarm when it is set aside', () => {
    for (const { id } of comments.filter(({ tag }) => tag !== 'harmful')) {
      const hows = ['lie', 'laugh', 'aside'].map((move) => howOf(press(thread(id), move), id));
      expect(hows).toEqual(['read', 'read', 'alarm']);
    }
  });

  it('makes the rim sink aloud when the phone leans because of it', () => {
    const before = withState(thread('th-table'), { weight: 2 });
    expect(keys(before, 'laugh')).toEqual(['tool.laugh.done', 'thread.sinks', 'sr.leans-more']);
    const said = step(before, 'laugh').reactions.at(-1);
    expect(said).toMatchObject({ kind: 'aloud', valueKeys: { slopeWord: 'slope.3' } });
    expect(keys(before, 'aside')).toEqual(['tool.aside.done']);
    expect(keys(thread('th-again'), 'laugh')).toEqual(['tool.laugh.done']);
  });
});

describe('setting aside', () => {
  it('takes one of three hands, in each of the two threads', () => {
    const spent = press(thread(), 'aside', 'aside', 'aside');
    expect(spent.state.hands).toBe(0);
    expect(can(spent, 'aside')).toBe(false);
    expect(movesOf(level, spent, 'calm').slice(0, 2)).toEqual(['lie', 'laugh']);
    expect(playTo('a2-thread-2', ['aside']).state.hands).toBe(3);
  });

  it('of somebody friendly can be undone, out of the alarms and with no weight', () => {
    const alarmed = press(thread('th-soup'), 'aside');
    expect(outcomeOf(level, alarmed).tally.alarms).toBe(1);
    const undone = press(alarmed, 'back.th-soup');
    expect([howOf(undone, 'th-soup'), undone.state.weight, undone.state.hands]).toEqual(['undone', 0, 2]);
    expect(outcomeOf(level, undone).tally.alarms).toBe(0);
    expect(can(undone, 'back.th-soup')).toBe(false);
    expect(step(alarmed, 'back.th-soup').reactions[0]?.values).toEqual({ handle: '@tavi_bakes' });
  });

  it('of somebody unkind can be undone, too: then it lies there and weighs', () => {
    const undone = press(thread('th-table'), 'aside', 'back.th-table');
    expect([howOf(undone, 'th-table'), undone.state.weight]).toEqual(['lie', 2]);
  });

  it('can be undone after the last comment until the thread is left, and never later', () => {
    const read = press(
      thread('th-soup', 'th-notdo', 'th-again', 'th-taste', 'th-sister'),
      'aside',
      'lie',
      'lie',
      'lie',
    );
    const last = press(read, 'lie');
    expect(movesOf(level, last, 'calm')).toEqual(['done', 'back.th-soup']);
    expect(movesOf(level, press(last, 'back.th-soup'), 'calm')).toEqual(['go-on']);
    const left = press(last, 'done');
    expect(movesOf(level, left, 'calm')).toEqual(['go-on']);
    expect(can(left, 'back.th-soup')).toBe(false);
    expect(can(playTo('a2-thread-2', [], press(left, 'go-on')), 'back.th-soup')).toBe(false);
  });

  it('gives the mark for two unkind ones, and not to whoever shuts out two friendly ones as well', () => {
    const two = press(thread('th-table', 'th-down', 'th-soup', 'th-nine'), 'aside', 'aside');
    expect(marksOf(level, two)).toContain('kind.thread');
    const alarm = withState(two, { hands: 2 });
    expect(marksOf(level, press(alarm, 'aside'))).toContain('kind.thread');
    expect(marksOf(level, press(alarm, 'aside', 'aside'))).not.toContain('kind.thread');
    expect(marksOf(level, press(alarm, 'aside', 'aside', 'back.th-nine'))).toContain('kind.thread');
  });
});

describe('what is counted', () => {
  it('is a hit, a leak, an alarm, and nothing for letting it lie', () => {
    const run = press(
      thread('th-table', 'th-down', 'th-soup', 'th-used', 'th-zuri'),
      'aside',
      'laugh',
      'aside',
      'lie',
      'laugh',
    );
    expect(outcomeOf(level, run).tally).toEqual({ hits: 1, halves: 0, leaks: 1, alarms: 1 });
  });
});

describe('the gentle profile', () => {
  it('brings three comments to a thread', () => {
    const gentle = start({ profile: 'gentle' });
    const one = playTo('a2-line-1', [], gentle);
    expect(one.state.met).toHaveLength(3);
    expect(playTo('a2-line-2', [], one).state.met).toHaveLength(6);
  });
});

describe('one breath', () => {
  const breathe = (profile: 'standard' | 'gentle', ...more: readonly string[]) => {
    const before = playTo('a2-thread-2', ['aside', ...more, 'move1-breathe'], start({ profile }));
    let run = before;
    const said: number[] = [];
    for (let count = 1; run.state.comment; count += 1) {
      if (keys(run, 'lie').includes('a2-thread-2.2')) said.push(count);
      run = press(run, 'lie');
    }
    return { said, tilted: run.state.tilt - before.state.tilt };
  };

  it('holds for four comments, or two in the gentle profile; then the phone goes back up', () => {
    expect(breathe('standard')).toEqual({ said: [4], tilted: 1 });
    expect(breathe('gentle')).toEqual({ said: [2], tilted: 1 });
  });

  it('is not missed by whoever did something else', () => {
    expect(breathe('standard', 'move1-wait')).toEqual({ said: [], tilted: 0 });
  });
});
