// An assignment as the steps of a pupil: what comes in which order, how far each is, and which one is next.
import { classLevelOf, type JoinedClass } from '../progress/classes';
import { levelOf, type Progress } from '../progress/progress';
import { ticketQuestions } from '../receipt/ticket';
import type { Assignment } from './assignment';

/** What is done in a step. */
export type StepKind = 'check-a' | 'story' | 'check-b' | 'ticket' | 'round' | 'hand-in';

/**
 * How far it is: not begun, begun, done, read instead of played, left out, waiting for its story, waiting for a first
 * story, best done from a later day on.
 */
export type StepState = 'todo' | 'half' | 'done' | 'read' | 'aside' | 'after' | 'first' | 'later';

/** A step; those of a story name its level. */
export interface ClassStep {
  readonly kind: StepKind;
  readonly level: string | null;
  readonly state: StepState;
}

/** A story of the assignment; `check` says how many lines each form has, 0 where there is none. */
export interface StepStory {
  readonly level: string;
  readonly window: number;
  readonly check: { readonly a: number; readonly b: number };
}

/** What steps are worked out from; `today` counts from 1970. */
export interface StepParts {
  readonly assignment: Assignment;
  readonly joined: JoinedClass;
  readonly progress: Progress;
  readonly stories: readonly StepStory[];
  readonly today: number;
}

const minutesOfDay = 1440;
/** Days after which what was learned is worth a round of practice. */
const daysToRound = 7;

/** The day on which the first story was finished in the class; undefined before that. */
function firstDay({ joined, progress }: StepParts): number | undefined {
  const begun = Math.floor(joined.begun / minutesOfDay);
  const days = Object.entries(joined.levels)
    .filter(([, { state }]) => state === 'lit')
    .flatMap(([level]) => levelOf(progress, level).finished.map(({ day }) => day))
    .filter((day) => day >= begun);
  return days.length === 0 ? undefined : Math.min(...days);
}

/** The day, counted from 1970, from which on the practice round is asked for; undefined before the first story. */
export function roundDay(parts: StepParts): number | undefined {
  const first = firstDay(parts);
  return first === undefined ? undefined : first + daysToRound;
}

const filled = (given: number, all: number): StepState => (given === 0 ? 'todo' : given < all ? 'half' : 'done');

/** Whoever drew the curtain, or read, after an evening was begun has left that evening. */
function storyState({ joined, progress }: StepParts, level: string): StepState {
  const state = classLevelOf(joined, level)?.state;
  const { state: onStreet } = levelOf(progress, level);
  if (state === 'lit') return 'done';
  if (state === 'read') return 'read';
  if (onStreet === 'skipped') return 'aside';
  if (state === undefined) return 'todo';
  return onStreet === 'read' ? 'read' : 'half';
}

function checkState(parts: StepParts, story: StepStory, form: 'a' | 'b'): StepState {
  const { checks } = parts.joined;
  const answers = Object.hasOwn(checks, story.level) ? checks[story.level]?.[form] : undefined;
  const state = filled(Object.keys(answers ?? {}).length, story.check[form]);
  const told = storyState(parts, story.level);
  if (state === 'done') return state;
  // Once the story is known, its first form would measure nothing.
  if (form === 'a') return told === 'todo' ? state : 'aside';
  if (told === 'aside') return told;
  return told === 'done' || told === 'read' ? state : 'after';
}

function stepsOfStory(parts: StepParts, story: StepStory): readonly ClassStep[] {
  const { level, check } = story;
  const form = (name: 'a' | 'b'): readonly ClassStep[] =>
    parts.assignment.check && check[name] > 0
      ? [{ kind: `check-${name}`, level, state: checkState(parts, story, name) }]
      : [];
  return [...form('a'), { kind: 'story', level, state: storyState(parts, level) }, ...form('b')];
}

function roundState(parts: StepParts): StepState {
  if (parts.joined.round !== null) return 'done';
  const day = roundDay(parts);
  if (day === undefined) return 'first';
  return parts.today < day ? 'later' : 'todo';
}

/** All steps in their order; the last one is to hand in. */
export function stepsOf(parts: StepParts): readonly ClassStep[] {
  const { assignment, joined, stories } = parts;
  const answered = ticketQuestions.filter(({ id }) => Object.hasOwn(joined.ticket, id)).length;
  // What was left out was left out: one answer is a ticket.
  const ticket: ClassStep = { kind: 'ticket', level: null, state: answered > 0 ? 'done' : 'todo' };
  const round: ClassStep = { kind: 'round', level: null, state: roundState(parts) };
  return [
    ...assignment.windows
      .flatMap((window) => stories.filter((story) => story.window === window))
      .flatMap((story) => stepsOfStory(parts, story)),
    ...(assignment.ticket ? [ticket] : []),
    ...(assignment.booster ? [round] : []),
    { kind: 'hand-in', level: null, state: 'todo' },
  ];
}

const isOpen = ({ state }: ClassStep): boolean => state === 'todo' || state === 'half';

/** The next step. A round that is due goes before the ticket: that one may be left out for good. */
export function nextStep(steps: readonly ClassStep[]): ClassStep | undefined {
  const open = steps.filter(isOpen);
  const round = open.find(({ kind }) => kind === 'round');
  const first = open[0];
  return first?.kind === 'ticket' && round ? round : first;
}
