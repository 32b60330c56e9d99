// Decides from measured frame times how much the machine can draw: the slower, the fewer pixels and frames.

/** What is left out so far, from 0 (nothing): 1 extra pixels, 2 every second frame, 3 particles, 4 a quarter of each side. */
export type Rung = 0 | 1 | 2 | 3 | 4;

/** Frames that make a measurement, or so many milliseconds on a machine that hardly draws any. */
const framesEnough = 90;
const timeEnough = 3000;
/** A mean above this, in milliseconds, is not smooth any more (about 40 frames a second). */
const slow = 25;
/** At 30 frames a second the aim is 33 ms; only clearly more is slow. */
const slowAtHalf = 42;
/** So slow that every step is taken at once. */
const hopeless = 90;
/** A longer gap is a hidden page or a loading picture, no frame. */
const noFrame = 1000;

/** A measurement in progress. */
export interface FrameTimes {
  readonly rung: Rung;
  readonly count: number;
  readonly sum: number;
}

/** Begins measuring at a rung. */
export const startFrameTimes = (rung: Rung = 0): FrameTimes => ({ rung, count: 0, sum: 0 });

/** Adds one frame (milliseconds) and, at the end of a measurement, steps down where it was slow. */
export function addFrame(times: FrameTimes, milliseconds: number): FrameTimes {
  if (milliseconds > noFrame) return times;
  const count = times.count + 1;
  const sum = times.sum + milliseconds;
  if (count < framesEnough && sum < timeEnough) return { ...times, count, sum };
  return startFrameTimes(nextRung(times.rung, sum / count));
}

function nextRung(rung: Rung, mean: number): Rung {
  if (mean > hopeless) return 4;
  const limit = rung >= 2 ? slowAtHalf : slow;
  return mean > limit && rung < 4 ? ((rung + 1) as Rung) : rung;
}
