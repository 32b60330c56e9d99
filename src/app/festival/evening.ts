// Where the festival stands: it is kept while the page is open, so that a quick way out does not begin it anew.
import { signal } from '@preact/signals';
import { firstBeat } from './festival-beats';

/** What has happened so far this evening. */
export interface Evening {
  readonly beat: string;
  /** The answer to the countdown, once it was given. */
  readonly answer: string | undefined;
  /** Ids of the lanterns over the bay. */
  readonly gone: readonly string[];
}

const start: Evening = { beat: firstBeat, answer: undefined, gone: [] };

/** The festival now. */
export const evening = signal(start);

/** The next visit begins at the first moment. */
export const endEvening = (): void => void (evening.value = start);

let whose: string | null = null;

/** Somebody comes to the festival, by their id or as a guest; nobody goes on with another's evening on a shared device. */
export function comeToEvening(member: string | null): void {
  if (member !== whose) endEvening();
  whose = member;
}
