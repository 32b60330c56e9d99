// When the lantern festival is open, and which way it goes: from what was done on the street, by ids alone.
import { levelOf, remembered, type LevelProgress, type Progress } from './progress';

/** The street has so many windows, whether or not a story is written behind each. */
export const windowCount = 6;

const settled: readonly LevelProgress['state'][] = ['lit', 'skipped', 'read'];

/** Open once each window is lit or kindly closed. Whoever has been there can always go again. */
export function festivalIsOpen(progress: Progress, levels: readonly string[]): boolean {
  if (progress.festival !== null) return true;
  return levels.length >= windowCount && levels.every((id) => settled.includes(levelOf(progress, id).state));
}

/** The two turns that the festival takes by itself. */
export interface FestivalWay {
  /** Whether every story was played. */
  readonly all: boolean;
  /** Whether the light fell on Theo, in the story in which one can meet him. */
  readonly theo: boolean;
}

/** Which way the festival goes. */
export function festivalWay(progress: Progress, levels: readonly string[]): FestivalWay {
  return {
    all: levels.every((id) => levelOf(progress, id).state === 'lit'),
    theo: Object.values(remembered(progress)).some((carry) => carry['theo'] === 'lit'),
  };
}
