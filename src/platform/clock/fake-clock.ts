// A clock for tests: it stands until it is moved.
import type { Clock } from '../../ports/clock';

/** A clock that a test moves. */
export interface FakeClock extends Clock {
  /** Milliseconds to go on by. */
  pass(milliseconds: number): void;
}

/** Creates a clock that stands at `start` (milliseconds since 1970). */
export function createFakeClock(start = 0): FakeClock {
  let now = start;
  return { now: () => now, pass: (milliseconds) => void (now += milliseconds) };
}
