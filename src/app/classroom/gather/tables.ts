// The tables of all stories: what receipts are read with.
import { storyTable, type StoryTable } from '../../../domain/receipt/story-table';
import { loadLevels } from '../../levels/levels';
import { loadSet } from '../../practice/sets';

/** Loads them, in the order of their windows. Rejects when a story cannot be fetched. */
export async function loadTables(): Promise<readonly StoryTable[]> {
  const levels = await loadLevels();
  const sets = await Promise.all(levels.map(({ id }) => loadSet(id)));
  return levels.map((scenario, at) => storyTable(scenario, sets[at]));
}
