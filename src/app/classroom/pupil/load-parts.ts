// What all pages of a pupil need: the words, the levels in their order, and what is practised of them.
import type { PracticeSet } from '../../../domain/practice/types';
import { storyTable, type StoryTable } from '../../../domain/receipt/story-table';
import type { Scenario } from '../../../domain/scenario/types';
import type { Game } from '../../boot/game';
import { loadLevels } from '../../levels/levels';
import { loadSet } from '../../practice/sets';

/** Everything, once it is here. */
export interface ClassParts {
  readonly levels: readonly Scenario[];
  readonly sets: readonly PracticeSet[];
  readonly tables: readonly StoryTable[];
}

/** Fetches it; rejects when something does not come. What was fetched once is there without network, too. */
export async function loadParts({ text }: Game): Promise<ClassParts> {
  const [levels] = await Promise.all([loadLevels(), text.load('classroom')]);
  const found = await Promise.all(levels.map(({ id }) => loadSet(id)));
  const sets = found.filter((set): set is PracticeSet => set !== undefined);
  const tables = levels.map((level, index) => storyTable(level, found[index]));
  return { levels, sets, tables };
}
