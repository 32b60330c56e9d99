// The neighbours on the street: every line is heard once before one comes again, and nobody counts days.
import { describe, expect, it } from 'vitest';
import level from '../../../scenes/block-the-bullies/level';
import { neighbourFor, neighbourId } from '../../../src/app/levels/neighbours';
import { emptyProgress, openLevel, seeNeighbour, skipLevel } from '../../../src/domain/progress/progress';
import type { Scenario } from '../../../src/domain/scenario/types';

// The street reads no state of a run.
const levels = [level as unknown as Scenario];
const visit = { day: 20_000, turn: 1 };

/** The lines of so many visits. */
function lines(progress: typeof emptyProgress, count: number, day = visit.day): string[] {
  let now = progress;
  return Array.from({ length: count }, (_, turn) => {
    const neighbour = neighbourFor(now, levels, { day, turn });
    now = seeNeighbour(now, neighbourId(neighbour));
    return neighbour.key;
  });
}

describe('the neighbours', () => {
  it('speak one after the other, and then any of them again', () => {
    const heard = lines(emptyProgress, 6);
    expect(heard.slice(0, 3)).toEqual(['nb-0-oma', 'nb-0-bim', 'nb-0-zuri']);
    expect(new Set(heard.slice(3)).size).toBe(3);
  });

  it('speak kindly of a closed door', () => {
    expect(lines(skipLevel(emptyProgress, level.id), 4)).toContain('nb-skip');
  });

  it('greet once who was away for a long time', () => {
    const opened = openLevel(emptyProgress, level.id, visit.day - 20);
    expect(lines(opened, 2)[0]).toBe('nb-back');
    expect(lines(opened, 3).filter((key) => key === 'nb-back')).toHaveLength(1);
    expect(lines(openLevel(emptyProgress, level.id, visit.day - 3), 1)).toEqual(['nb-0-oma']);
  });
});
