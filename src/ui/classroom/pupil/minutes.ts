// How long the steps of an assignment take, in minutes.
import type { StepKind } from '../../../domain/assignment/steps';

/** A story. */
export const storyMinutes = { least: 10, most: 15 } as const;

const others: Readonly<Partial<Record<StepKind, number>>> = { 'check-a': 3, 'check-b': 3, ticket: 1, round: 3 };

/** Minutes of a step as a language writes them; undefined where there is nothing to do for long. */
export function minutesOf(kind: StepKind, tag: string): string | undefined {
  const number = new Intl.NumberFormat(tag);
  if (kind === 'story') return `${number.format(storyMinutes.least)}–${number.format(storyMinutes.most)}`;
  const minutes = others[kind];
  return minutes === undefined ? undefined : number.format(minutes);
}
