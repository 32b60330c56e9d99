// Where a teacher is within `#/teach`, as the history of the browser keeps it: whatever lies there, some page is meant.
import { cleanLine } from '../../../domain/assignment/class-link';
import { readCode } from '../../../domain/assignment/code';
import { readObject, readOneOf, readText, type Reader } from '../../../domain/progress/foreign';

/** The first page, the form, or the page to hand out; the last two are about a class. */
export interface Place {
  readonly page: 'start' | 'make' | 'hand-out';
  /** A code that can be read; '' on the first page. */
  readonly code: string;
  readonly label: string;
  /** As it was typed. */
  readonly line: string;
}

/** Where one begins. */
export const start: Place = { page: 'start', code: '', label: '', line: '' };

const readPlace: Reader<Place> = readObject<Place>({
  page: readOneOf('start', 'make', 'hand-out'),
  ...{ code: readText, label: readText, line: readText },
});

/** A place that was kept in the history, or the first page. */
export function placeOf(state: unknown): Place {
  const place = readObject<{ teach: Place }>({ teach: readPlace })(state)?.teach;
  return place && readCode(place.code).ok ? { ...place, label: cleanLine(place.label) ?? '' } : start;
}
