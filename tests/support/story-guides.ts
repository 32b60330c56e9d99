// What a report tells of each story, for tests of all that reads it.
import type { PracticeSet } from '../../src/domain/practice/types';
import { storyGuide, type StoryGuide } from '../../src/domain/report/story-guide';
import type { Scenario } from '../../src/domain/scenario/types';

const scenarios = import.meta.glob<Scenario>('../../scenes/*/level.ts', { import: 'default', eager: true });
const sets = import.meta.glob<PracticeSet>('../../scenes/*/practice.ts', { import: 'practice', eager: true });

/** The guides of all levels, in the order of their windows. */
export const allGuides: readonly StoryGuide[] = Object.values(scenarios)
  .map((scenario) => storyGuide(scenario, sets[`../../scenes/${scenario.id}/practice.ts`]))
  .sort((one, other) => one.window - other.window);
