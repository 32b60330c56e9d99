// What one person did on the street, and the steps that change it. Every step makes a new value.
import type { SavedRun } from '../scenario/engine';
import type { Remembered } from '../scenario/types';
import type { FinishedV1, LevelV1, TryV1 } from './version-1';
import type { ProgressV3 } from './version-3';
import { emptyPractice } from './practice';

/** One person's street. */
export type Progress = ProgressV3;
/** One window. */
export type LevelProgress = LevelV1;
/** A story played to its quiet hour. */
export type Finished = FinishedV1;
/** A sentence of the guide. */
export type Try = TryV1;

/** Nobody has been here yet. */
export const emptyProgress: Progress = {
  levels: {},
  guide: [],
  lamp: false,
  neighbours: [],
  festival: null,
  practice: emptyPractice,
  checks: {},
  classes: [],
  inClass: null,
};

const untouched: LevelProgress = { state: 'untouched', run: null, finished: [], openedOn: null };

/** How many finished evenings a window keeps; the oldest go, so that a save cannot grow without end. */
export const mostFinished = 20;
/** The longest note of the guide, in UTF-16 units. */
export const longestNote = 500;

/** The window of a level; untouched where nothing was played. */
export function levelOf(progress: Progress, level: string): LevelProgress {
  return Object.hasOwn(progress.levels, level) ? (progress.levels[level] ?? untouched) : untouched;
}

function withLevel(progress: Progress, level: string, change: Partial<LevelProgress>): Progress {
  return { ...progress, levels: { ...progress.levels, [level]: { ...levelOf(progress, level), ...change } } };
}

/** Only what a save keeps of a run: a `Run` carries its state besides. */
export function savedRun({ level, seed, profile, remembered, path }: SavedRun): SavedRun {
  return { level, seed, profile, remembered, path };
}

/** Somebody opens a door. `day` counts from 1970. */
export function openLevel(progress: Progress, level: string, day: number): Progress {
  return levelOf(progress, level).openedOn === null ? withLevel(progress, level, { openedOn: day }) : progress;
}

/** Keeps the evening as it stands. A window that is lit stays lit while it is played again. */
export function recordRun(progress: Progress, run: SavedRun): Progress {
  const lit = levelOf(progress, run.level).state === 'lit';
  return withLevel(progress, run.level, { state: lit ? 'lit' : 'half', run: savedRun(run) });
}

/** The story came to its quiet hour: the window is lit, the evening is kept. */
export function finishLevel(progress: Progress, finished: Finished): Progress {
  const { level } = finished.run;
  const kept = { ...finished, run: savedRun(finished.run) };
  const all = [...levelOf(progress, level).finished, kept].slice(-mostFinished);
  return withLevel(progress, level, { state: 'lit', run: null, finished: all });
}

/** The curtain is drawn. What was lit stays lit. */
export function skipLevel(progress: Progress, level: string): Progress {
  return levelOf(progress, level).state === 'lit' ? progress : withLevel(progress, level, { state: 'skipped' });
}

/** The story behind a window was read instead of played. An evening begun or finished counts for more. */
export function readLevel(progress: Progress, level: string): Progress {
  const { state } = levelOf(progress, level);
  return state === 'lit' || state === 'half' ? progress : withLevel(progress, level, { state: 'read' });
}

const isTry = (entry: Try, level: string, key: string): boolean => entry.level === level && entry.key === key;

/** Puts a sentence into the guide, once. */
export function addTry(progress: Progress, level: string, key: string): Progress {
  if (progress.guide.some((entry) => isTry(entry, level, key))) return progress;
  return { ...progress, guide: [...progress.guide, { level, key, tried: false, note: '' }] };
}

/** Takes a sentence out again. */
export function removeTry(progress: Progress, level: string, key: string): Progress {
  return { ...progress, guide: progress.guide.filter((entry) => !isTry(entry, level, key)) };
}

/** Puts another sentence of the level in the place of one; a note stays. Nothing happens where it is there already. */
export function swapTry(progress: Progress, level: string, key: string, other: string): Progress {
  if (progress.guide.some((entry) => isTry(entry, level, other))) return progress;
  const guide = progress.guide.map((entry) =>
    isTry(entry, level, key) ? { ...entry, key: other, tried: false } : entry,
  );
  return { ...progress, guide };
}

/** Marks a sentence as tried, or keeps a note with it; notes are cut at `longestNote`. */
export function changeTry(
  progress: Progress,
  level: string,
  key: string,
  change: Partial<Pick<Try, 'tried' | 'note'>>,
): Progress {
  const short = change.note === undefined ? change : { ...change, note: change.note.slice(0, longestNote) };
  const guide = progress.guide.map((entry) => (isTry(entry, level, key) ? { ...entry, ...short } : entry));
  return { ...progress, guide };
}

/** A neighbour has said this. */
export function seeNeighbour(progress: Progress, id: string): Progress {
  return progress.neighbours.includes(id) ? progress : { ...progress, neighbours: [...progress.neighbours, id] };
}

/** The most lanterns that can be kept in hand; there are not as many on the bay. */
const mostLanterns = 100;

/** The festival was seen, with these lanterns kept in hand. `day` counts from 1970; the last time counts. */
export function seeFestival(progress: Progress, day: number, kept: readonly string[]): Progress {
  return { ...progress, festival: { day, kept: [...new Set(kept)].slice(0, mostLanterns) } };
}

/** What other levels remember: of each level the evening that was finished last. */
export function remembered(progress: Progress): Remembered {
  const carries = Object.entries(progress.levels).flatMap(([level, { finished }]) => {
    const last = finished.at(-1);
    return last ? [[level, last.carry] as const] : [];
  });
  return Object.fromEntries(carries);
}

/** How many windows are lit. */
export function litCount(progress: Progress): number {
  return Object.values(progress.levels).filter(({ state }) => state === 'lit').length;
}
