// A story that is played together: the way it went, and the show of hands at each choice. Nothing of one pupil.
import { resume, type Run, type SavedRun } from '../scenario/engine';
import type { MarkedState, Scenario } from '../scenario/types';
import { splitOf, spreadOf, type Hands } from './hands';

/** A whole class before one screen, or two who share a device. */
export type ProjectMode = 'class' | 'pairs';

/** A choice that was made together. */
export interface ProjectMoment {
  /** Its place in the path of the run. */
  readonly step: number;
  readonly beat: string;
  /** What was offered, in that order. */
  readonly options: readonly string[];
  readonly hands: Hands;
  /** The option that the story went on with. */
  readonly taken: string;
}

/** A story played together, as far as it has come. */
export interface Project {
  readonly mode: ProjectMode;
  /** How many play, where the teacher said so. */
  readonly pupils: number | null;
  readonly run: SavedRun;
  readonly moments: readonly ProjectMoment[];
}

/** More pupils than any room holds. */
export const mostPupils = 500;

/** A project with its run at the moment where it is. */
export interface ResumedProject {
  readonly project: Project;
  readonly run: Run;
}

/** Whether the path has this choice at this place. */
const isOnPath = ({ path }: Run, { step, beat, taken }: ProjectMoment): boolean =>
  path[step]?.beat === beat && path[step].move === taken;

/**
 * Finds the moment where a project is. If the story has changed since, its path ends at the last moment that still
 * holds, and choices behind it are dropped with their hands. Null where it belongs to another story.
 */
export function resumeProject(scenario: Scenario, project: Project): ResumedProject | null {
  if (project.run.level !== scenario.id) return null;
  const run = resume<MarkedState>(scenario, project.run);
  const { level, seed, profile, remembered, path } = run;
  const moments = project.moments.filter((moment) => isOnPath(run, moment));
  return { run, project: { ...project, run: { level, seed, profile, remembered, path }, moments } };
}

/**
 * The choice to talk about first: the one whose most frequent answer has the smallest share of the hands. The moments on
 * which the evening turns come before all others, at which people differ without meaning anything by it. Of two such
 * moments the one with more hands, then the earlier one. Null where no choice has split the class.
 */
export function talkFirst(moments: readonly ProjectMoment[], forks: readonly string[]): ProjectMoment | null {
  const split = moments
    .map((moment) => ({ moment, split: splitOf(moment.options, moment.hands) }))
    .map((entry) => ({ ...entry, spread: spreadOf(entry.split) }))
    .filter(({ spread }) => spread > 0);
  const turning = split.filter(({ moment }) => forks.includes(moment.beat));
  // Sorting keeps the order of equal ones, which is that of the story.
  const [first] = (turning.length > 0 ? turning : split).sort(
    (one, other) => other.spread - one.spread || other.split.total - one.split.total,
  );
  return first?.moment ?? null;
}

/** Who reads aloud in a pair; the other decides. They change places with every choice. */
export const readerOf = (choicesMade: number): 'left' | 'right' => (choicesMade % 2 === 0 ? 'left' : 'right');
