// All stories with what is practised of them, and the tables by which receipts are written and read.
import type { PracticeSet } from '../../domain/practice/types';
import { storyTable, type StoryTable } from '../../domain/receipt/story-table';
import type { Scenario } from '../../domain/scenario/types';
import { loadLevels } from '../levels/levels';
import { loadSet } from './sets';

/** Everything, in the order of the windows. */
export interface Stories {
  readonly levels: readonly Scenario[];
  /** Without those levels of which nothing is practised. */
  readonly sets: readonly PracticeSet[];
  readonly tables: readonly StoryTable[];
}

/** Loads them; rejects when a story cannot be fetched. What was fetched once is there without network, too. */
export async function loadStories(): Promise<Stories> {
  const levels = await loadLevels();
  const found = await Promise.all(levels.map(({ id }) => loadSet(id)));
  const sets = found.filter((set) => set !== undefined);
  return { levels, sets, tables: levels.map((level, index) => storyTable(level, found[index])) };
}
