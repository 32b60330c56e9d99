// What the quiet hour says of the ways that were not taken.
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/block-the-bullies/level';
import { forksOf } from '../../../src/app/session/forks';
import { begin, choose, isOver, type Run } from '../../../src/domain/scenario/engine';
import type { Scenario } from '../../../src/domain/scenario/types';

// The forks read no state of a run.
const scenario = level as unknown as Scenario;

function evening(wishes: readonly string[]): Run {
  const plain = ['perm-friends', 'zuri-later', 'breathe-draw', 'zuri-nothing', 'arif-pass', 'again-no', 'burn-out'];
  const list = [...wishes, ...plain, 'hold', 'open-done', 'late-no', 'done', 'go-on'];
  let run = begin(scenario, { seed: 2, profile: 'standard' });
  for (let count = 0; count < 200 && !isOver(scenario, run); count += 1) {
    const step = list.map((id) => choose(scenario, run, id)).find(({ ok }) => ok);
    if (!step?.ok) throw new Error(`nothing to press at ${run.beat}`);
    run = step.value.run;
  }
  return run;
}

describe('another way', () => {
  const forks = forksOf(scenario, evening(['mask-delete', 'fire-yes']));

  it('is there for each of the three forks, with every choice that was not taken', () => {
    expect(forks.map(({ beat, taken, others }) => [beat, taken, others.length])).toEqual([
      ['a1-permission', 'a1-permission.perm-friends', 3],
      ['a2-mask', 'a2-mask.mask-delete', 4],
      ['a3-zuri-fire', 'a3-zuri-fire.fire-yes', 3],
    ]);
  });

  it('says what it would have come to, and nothing where it would have come to the same', () => {
    const lines = Object.fromEntries(forks.flatMap(({ others }) => others).map(({ choice, line }) => [choice, line]));
    expect(lines).toMatchObject({
      'a1-permission.perm-everyone': 'db-perm-everyone',
      'a1-permission.perm-noone': 'db-perm-noone',
      'a1-permission.perm-default': undefined,
      'a2-mask.mask-save-shut': 'db-save',
      'a2-mask.mask-restrict': 'db-restrict',
      'a2-mask.mask-leave': 'db-leave',
      'a2-mask.mask-counter': 'db-counter',
      'a3-zuri-fire.fire-drum': 'db-drum',
    });
  });
});
