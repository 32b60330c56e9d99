// The tables of all levels, found by their folders; for the runners of unit tests and of browser tests alike.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PracticeSet } from '../../src/domain/practice/types';
import { storyTable, type StoryTable } from '../../src/domain/receipt/story-table';
import type { Scenario } from '../../src/domain/scenario/types';

const scenes = path.resolve(import.meta.dirname, '../../scenes');
const fetched = (level: string, file: string): Promise<unknown> =>
  import(/* @vite-ignore */ pathToFileURL(path.join(scenes, level, file)).href);

async function tableOf(level: string): Promise<StoryTable> {
  const { default: scenario } = (await fetched(level, 'level.ts')) as { readonly default: Scenario };
  const { practice } = (await fetched(level, 'practice.ts')) as { readonly practice: PracticeSet };
  return storyTable(scenario, practice);
}

const levels = readdirSync(scenes).filter((id) => existsSync(path.join(scenes, id, 'level.ts')));

/** In the order of their windows. */
export const allTables: readonly StoryTable[] = (await Promise.all(levels.map(tableOf))).sort(
  (one, other) => one.window - other.window,
);
