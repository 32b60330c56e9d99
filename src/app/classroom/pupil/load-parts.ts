// What all pages of a pupil need: the words, and the stories with what is practised of them.
import type { Game } from '../../boot/game';
import { loadStories, type Stories } from '../../practice/load-stories';

/** Everything, once it is here. */
export type ClassParts = Stories;

/** Fetches it; rejects when something does not come. */
export async function loadParts({ text }: Game): Promise<ClassParts> {
  const [stories] = await Promise.all([loadStories(), text.load('classroom')]);
  return stories;
}
