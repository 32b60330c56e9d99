// What must hold for every level: found by folder, so a new level is tested without an edit here.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, kindShare, reachableBeats } from '../../../src/domain/scenario/audit';
import {
  begin,
  choose,
  goOn,
  isOver,
  movesOf,
  replayFrom,
  resume,
  type Run,
} from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import type { Pace, Profile, Reaction, Scenario } from '../../../src/domain/scenario/types';
import { outcomeOf } from '../../../src/domain/scoring/result';
import effects from '../../../assets/built/sfx/sfx.json';

const found = import.meta.glob<{ default: Scenario }>('../../../scenes/*/level.ts', { eager: true });
const english = import.meta.glob<Record<string, string>>('../../../locales/en/levels/*.json', {
  eager: true,
  import: 'default',
});
const wordsOf = (id: string) => english[`../../../locales/en/levels/${id}.json`] ?? {};
const evening = fc.record({
  seed: fc.integer(),
  pace: fc.constantFrom<Pace>('calm', 'lively'),
  profile: fc.constantFrom<Profile>('standard', 'gentle'),
});

describe.each(Object.entries(found))('%s', { timeout: 30_000 }, (file, { default: scenario }) => {
  it('has the id of its folder', () => {
    expect(file.split('/').at(-2)).toBe(scenario.id);
  });

  it('begins its beats with sounds that exist', () => {
    const cues = Object.values(scenario.beats).flatMap(({ cue }) => cue ?? []);
    expect(cues.filter((cue) => !(cue in effects))).toEqual([]);
  });

  it('passes the audit', () => {
    expect(audit(scenario, wordsOf(scenario.id))).toEqual([]);
  });

  it('ends, whatever is pressed, and always offers something to press', () => {
    fc.assert(
      fc.property(evening, (options) => {
        const stuck: string[] = [];
        const visit = (run: Run) => {
          if (!isOver(scenario, run) && movesOf(scenario, run, options.pace).length === 0) stuck.push(run.beat);
        };
        expect(isOver(scenario, walk(scenario, { ...options, visit }))).toBe(true);
        expect(stuck).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('accepts every move that it offers', () => {
    fc.assert(
      fc.property(evening, (options) => {
        walk(scenario, {
          ...options,
          visit: (run) => {
            for (const move of movesOf(scenario, run, options.pace)) expect(choose(scenario, run, move).ok).toBe(true);
          },
        });
      }),
      { numRuns: 20 },
    );
  });

  it('can be left and resumed at every step, through text', () => {
    fc.assert(
      fc.property(evening, fc.nat(), (options, at) => {
        const runs: Run[] = [];
        walk(scenario, { ...options, visit: (run) => runs.push(run) });
        const chosen = [runs[at % runs.length], runs.at(-1)];
        for (const run of chosen) {
          if (!run) throw new Error('a walk visits at least its first beat');
          const { level, seed, profile, remembered, path } = run;
          const saved = JSON.parse(JSON.stringify({ level, seed, profile, remembered, path })) as typeof run;
          expect(resume(scenario, saved)).toEqual(run);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('resumes exactly at each single step of some evenings', () => {
    for (const seed of [1, 2]) {
      walk(scenario, {
        ...{ seed, pace: 'calm', profile: 'standard' },
        visit: (run) => expect(resume(scenario, JSON.parse(JSON.stringify(run)) as Run)).toEqual(run),
      });
    }
  });

  it('shows between a quarter and a bit more than a third that means no harm', () => {
    fc.assert(
      fc.property(evening, ({ seed, profile }) => {
        const share = kindShare(scenario, begin(scenario, { seed, profile }).state);
        expect(share).toBeGreaterThanOrEqual(0.25);
        expect(share).toBeLessThanOrEqual(0.35);
      }),
    );
  });

  it('reaches each of its beats in play', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 600; seed += 1) {
      walk(scenario, { seed, pace: 'calm', profile: 'standard', visit: ({ beat }) => seen.add(beat) });
    }
    expect([...reachableBeats(scenario)].filter((beat) => !seen.has(beat))).toEqual([]);
  });

  it('goes back to a fork and takes another way', () => {
    const whole = walk(scenario, { seed: 7, pace: 'calm', profile: 'standard' });
    for (const fork of scenario.forks) {
      const step = whole.path.findIndex(({ beat }) => beat === fork);
      if (step < 0) continue;
      const again = replayFrom(scenario, whole, step);
      expect(again.beat).toBe(fork);
      const other = movesOf(scenario, again, 'calm').find((move) => move !== whole.path[step]?.move && move !== goOn);
      expect(other && choose(scenario, again, other).ok).toBe(true);
    }
  });

  it('gives lights from 0 to 3 and only known people and words', () => {
    fc.assert(
      fc.property(evening, (options) => {
        const { lights, circle, happened } = outcomeOf(scenario, walk(scenario, options));
        for (const light of Object.values(lights)) expect([0, 1, 2, 3]).toContain(light);
        expect(circle.filter((person) => !scenario.cast.includes(person))).toEqual([]);
        expect(happened.filter((key) => !wordsOf(scenario.id)[key])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says nothing for which there are no words', () => {
    const missing = new Set<string>();
    const words = wordsOf(scenario.id);
    // A line that counts has a form for every number; English has two.
    const hasWords = ({ key, values }: Reaction) =>
      values?.['count'] === undefined ? key in words : `${key}_one` in words && `${key}_other` in words;
    for (let seed = 0; seed < 150; seed += 1) {
      const { path } = walk(scenario, { seed, pace: seed % 2 ? 'calm' : 'lively', profile: 'standard' });
      let run = begin(scenario, { seed, profile: 'standard' });
      for (const { move } of path) {
        const step = choose(scenario, run, move);
        if (!step.ok) throw new Error(`a walked path is refused at ${run.beat}`);
        for (const reaction of step.value.reactions) {
          if (!hasWords(reaction)) missing.add(reaction.key);
          for (const key of Object.values(reaction.valueKeys ?? {})) if (!(key in words)) missing.add(key);
        }
        run = step.value.run;
      }
    }
    expect([...missing]).toEqual([]);
  });
});
