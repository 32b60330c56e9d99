// Brings what is practised of levels: their lines, the words of them, and the pages.
import type { PracticeSet } from '../../domain/practice/types';
import type { Game } from '../boot/game';
import { CheckPage } from './check-page';
import { RoundPage } from './round-page';
import { loadSet } from './sets';

/** Loads the sets of those levels that have one, with their words. Rejects when something cannot be fetched. */
export async function loadPractice({ text }: Game, levels: readonly string[]) {
  const found = await Promise.all(levels.map(loadSet));
  const sets = found.filter((set): set is PracticeSet => set !== undefined);
  await Promise.all([text.load('practice'), ...sets.map(({ level }) => text.load(`practice/${level}`))]);
  return { sets, CheckPage, RoundPage };
}
