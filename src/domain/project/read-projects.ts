// Reads the stories that are being played together from the device: what is unreadable or foreign is left out.
import {
  keepReadable,
  keepReadableEntries,
  readList,
  readNumber,
  readObject,
  readOneOf,
  readOrNull,
  readRecord,
  readText,
  readWhole,
  type Reader,
} from '../progress/foreign';
import type { SavedRun } from '../scenario/engine';
import { mostHands } from './hands';
import { mostPupils, type Project, type ProjectMoment } from './project';

/** Where they lie on the device. */
export const projectsKey = 'teach.project';

/** By the level that is played. */
export type Projects = Readonly<Record<string, Project>>;

const mostStories = 50;
const mostSteps = 10_000;
const mostOptions = 30;

const readRun = readObject<SavedRun>({
  level: readText,
  seed: readNumber(-Number.MAX_VALUE, Number.MAX_VALUE),
  profile: readOneOf('standard', 'gentle'),
  // A class begins without anybody's earlier evenings.
  remembered: () => ({}),
  path: readList(readObject({ beat: readText, move: readText }), mostSteps),
});

const readAnyMoment = readObject<ProjectMoment>({
  step: readWhole(0, mostSteps),
  beat: readText,
  options: readList(readText, mostOptions),
  hands: readRecord(readWhole(0, mostHands), mostOptions),
  taken: readText,
});

const readMoment: Reader<ProjectMoment> = (value) => {
  const moment = readAnyMoment(value);
  return moment?.options.includes(moment.taken) ? moment : undefined;
};

const readProject = readObject<Project>({
  mode: readOneOf('class', 'pairs'),
  pupils: readOrNull(readWhole(1, mostPupils)),
  run: readRun,
  moments: keepReadable(readMoment, mostSteps),
});

/** Whatever was found on the device. */
export const readProjects = (value: unknown): Projects => keepReadableEntries(readProject, mostStories)(value) ?? {};
