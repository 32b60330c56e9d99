// All levels in one go, in any order and with any choices, as one person plays them; then the festival that comes of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { festivalIsOpen, festivalWay } from '../../../src/domain/progress/festival';
import { lanternsOf } from '../../../src/domain/progress/festival-lanterns';
import {
  addTry,
  emptyProgress,
  finishLevel,
  levelOf,
  remembered,
  skipLevel,
  type Progress,
} from '../../../src/domain/progress/progress';
import { isOver } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import type { MarkedState, Profile, Scenario } from '../../../src/domain/scenario/types';
import { outcomeOf } from '../../../src/domain/scoring/result';
import type { SmallLampState } from '../../../src/domain/mechanics/small-lamp/types';

const found = import.meta.glob<{ default: Scenario }>('../../../scenes/*/level.ts', { eager: true });
const english = import.meta.glob<Record<string, string>>('../../../locales/en/levels/*.json', {
  eager: true,
  import: 'default',
});
const scenarios = Object.values(found).map((file) => file.default);
const ids = scenarios.map(({ id }) => id);
const last = 'what-we-dont-see';
const saysIn = (level: string, key: string) => key in (english[`../../../locales/en/levels/${level}.json`] ?? {});

/** Plays one level with what the others left, and keeps it as the game does. */
function play(progress: Progress, scenario: Scenario, seed: number, profile: Profile) {
  const run = walk(scenario, { seed, profile, pace: 'calm', remembered: remembered(progress) });
  expect(isOver(scenario, run)).toBe(true);
  const { marks } = outcomeOf(scenario, run);
  const carry = scenario.carry(run.state);
  const done = finishLevel(progress, { run, marks, carry, ending: run.beat, day: 1 });
  const [sentence] = scenario.tries;
  return { run, progress: sentence === undefined ? done : addTry(done, scenario.id, sentence) };
}

const evenings = fc.record({
  order: fc.shuffledSubarray(scenarios, { minLength: scenarios.length }),
  seed: fc.nat(100_000),
  profile: fc.constantFrom<Profile>('standard', 'gentle'),
  skipped: fc.subarray(ids),
});

describe('six levels and the festival', { timeout: 60_000 }, () => {
  it('play in any order with any choices, and the festival mentions what was done', () => {
    fc.assert(
      fc.property(evenings, ({ order, seed, profile, skipped }) => {
        let progress = emptyProgress;
        let met: MarkedState | undefined;
        for (const [index, scenario] of order.entries()) {
          expect(festivalIsOpen(progress, ids)).toBe(false);
          if (skipped.includes(scenario.id)) progress = skipLevel(progress, scenario.id);
          else {
            const played = play(progress, scenario, seed + index, profile);
            progress = played.progress;
            if (scenario.id === last) met = played.run.state;
          }
        }
        expect(festivalIsOpen(progress, ids)).toBe(true);
        const way = festivalWay(progress, ids);
        expect(way.all).toBe(skipped.length === 0);
        expect(way.theo).toBe((met as SmallLampState | undefined)?.theo === 'lit');
        const lanterns = lanternsOf(progress, scenarios);
        expect(new Set(lanterns.map(({ id }) => id)).size).toBe(lanterns.length);
        expect(lanterns.filter(({ kind }) => kind === 'window')).toHaveLength(ids.length - skipped.length);
        expect(lanterns.filter(({ kind }) => kind === 'neighbour')).toHaveLength(skipped.length);
        expect(lanterns.filter(({ kind }) => kind === 'guide')).toHaveLength(ids.length - skipped.length);
        expect(lanterns.some(({ kind }) => kind === 'crane')).toBe(!skipped.includes('power-of-words'));
        // Every line that a lantern carries is written in the words of its level.
        const silent = lanterns.filter((one) => 'key' in one && !saysIn(one.level, one.key));
        expect(silent).toEqual([]);
        expect(ids.every((id) => levelOf(progress, id).state === (skipped.includes(id) ? 'skipped' : 'lit'))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the last story shows what the earlier ones left', () => {
    const story = scenarios.find(({ id }) => id === last);
    if (!story) throw new Error('level 6 is not there');
    const seen = new Set<string>();
    for (let seed = 1; seed <= 40; seed += 1) {
      let progress = emptyProgress;
      for (const scenario of scenarios)
        if (scenario.id !== last) ({ progress } = play(progress, scenario, seed, 'standard'));
      const { state } = walk(story, { seed, profile: 'standard', pace: 'calm', remembered: remembered(progress) });
      const { before } = state as SmallLampState;
      for (const [key, value] of Object.entries(before))
        if (!Array.isArray(value)) seen.add(`${key}: ${String(value)}`);
      for (const line of before.lanterns) expect(saysIn('hold-on-to', `${line}.text`)).toBe(true);
    }
    // Over forty people each of these is left behind by somebody.
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['border: kept', 'border: open', 'fire: none', 'remiCard: drawing', 'remiCard: ashamed'],
        ...['amaraCard: argues', 'amaraCard: leaves', 'amaraTells: true', 'scarf: true', 'scarf: false'],
        ...['lina: at-once', 'lina: shy', 'crane: true', 'kettle: open'],
      ]),
    );
  });
});
