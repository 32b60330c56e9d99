// What a hurried teacher gives: one story that fits into a lesson with time to talk, and everything else open.
import { mostClasses, type Assignment } from './assignment';

/** The assignment before anything is chosen, for a class that has a number. */
export const defaultAssignment = (number: number): Assignment => ({
  ...{ windows: [1], language: null, pace: null, profile: null, naming: 'nickname' },
  ...{ check: false, ticket: true, replay: true, booster: true, number },
});

/** A class number that is not among those in use, from a source of whole numbers. */
export function freeNumber(used: readonly number[], draw: () => number): number {
  for (let tries = 0; tries < mostClasses; tries += 1) {
    const number = Math.abs(Math.trunc(draw())) % mostClasses;
    if (!used.includes(number)) return number;
  }
  return 0;
}
