// Finds what is practised of levels, by their folders.
import type { PracticeSet } from '../../domain/practice/types';

const sets = import.meta.glob<PracticeSet>('../../../scenes/*/practice.ts', { import: 'practice' });

/** Whether there is something to practise of a level. */
export const hasSet = (id: string): boolean => `../../../scenes/${id}/practice.ts` in sets;

/** Loads what is practised of a level; undefined where there is nothing. */
export const loadSet = (id: string): Promise<PracticeSet | undefined> =>
  sets[`../../../scenes/${id}/practice.ts`]?.() ?? Promise.resolve(undefined);
