// Evenings from a save that somebody has written by hand: each level goes on from any of them, or begins anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forksOf } from '../../../src/app/session/forks';
import { readProjects } from '../../../src/domain/project/read-projects';
import { resumeProject } from '../../../src/domain/project/project';
import { begin, choose, movesOf, resume, type Run, type SavedRun } from '../../../src/domain/scenario/engine';
import type { Scenario } from '../../../src/domain/scenario/types';
import { outcomeOf } from '../../../src/domain/scoring/result';
import { asJson, expectPlain, harmedValue, overMany, patience, someText, someValue } from '../../support/strange';

const found = import.meta.glob<{ default: Scenario }>('../../../scenes/*/level.ts', { eager: true });
const scenarios = Object.values(found).map((module) => module.default);
/** All levels together take as many inputs as one door. */
const share = 1 / scenarios.length;
const someRemembered = fc.dictionary(someText, fc.dictionary(someText, someText, { maxKeys: 3 }), { maxKeys: 3 });

/** What a class leaves behind that has played some way. */
function wayInto(scenario: Scenario): Run {
  let run = begin(scenario, { seed: 7, profile: 'standard' });
  for (let step = 0; step < 12; step += 1) {
    const next = choose(scenario, run, movesOf(scenario, run, 'calm')[0] ?? '');
    if (!next.ok) break;
    run = next.value.run;
  }
  return run;
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const way = wayInto(scenario);
  const beats = fc.constantFrom(...Object.keys(scenario.beats));
  const anyMove = fc.record({ beat: fc.oneof(beats, someText), move: someText });
  const anyRun: fc.Arbitrary<SavedRun> = fc.record({
    level: fc.constant(scenario.id),
    seed: fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-1, 2 ** 53, Number.MAX_VALUE)),
    profile: fc.constantFrom('standard', 'gentle'),
    remembered: someRemembered,
    path: fc
      .tuple(fc.nat(way.path.length), fc.array(anyMove, { maxLength: 4 }))
      .map(([kept, more]) => [...way.path.slice(0, kept), ...more]),
  });

  it(
    'goes on from any path as far as it holds, and can be looked back at',
    () => {
      overMany(
        anyRun,
        (saved) => {
          const run = resume(scenario, saved);
          expect(run.path).toEqual(saved.path.slice(0, run.path.length));
          expect(resume(scenario, run)).toEqual(run);
          outcomeOf(scenario, run);
          forksOf(scenario, run);
          movesOf(scenario, run, 'lively');
        },
        share,
      );
    },
    patience,
  );

  it(
    'goes on from any play of a class, or not at all',
    () => {
      const { level, seed, profile, remembered, path } = way;
      const moments = [{ step: 0, beat: path[0]?.beat, options: ['a', 'b'], hands: { a: 1 }, taken: 'a' }];
      const good = { [level]: { mode: 'class', pupils: 20, run: { level, seed, profile, remembered, path }, moments } };
      overMany(
        fc.oneof(harmedValue(good), someValue),
        (value) => {
          const projects = readProjects(value);
          expectPlain(projects);
          expect(readProjects(asJson(projects))).toEqual(projects);
          for (const project of Object.values(projects)) resumeProject(scenario, project);
        },
        share,
      );
    },
    patience,
  );
});
