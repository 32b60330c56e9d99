// Decides from measured frame times how much the machine can draw: the slower, the fewer pixels and frames.

/** What is left out so far, from 0 (nothing): 1 extra pixels, 2 every second frame, 3 particles. */
export type Rung = 0 | 1 | 2 | 3;

const window = 90;
/** A mean above this, in milliseconds, is not smooth any more (about 40 frames a second). */
const slow = 25;
/** At 30 frames a second the aim is 33 ms; only clearly more is slow. */
const slowAtHalf = 42;

/** A measurement in progress. */
export interface FrameTimes {
  readonly rung: Rung;
  readonly count: number;
  readonly sum: number;
}

/** Begins measuring at a rung. */
export const startFrameTimes = (rung: Rung = 0): FrameTimes => ({ rung, count: 0, sum: 0 });

/** Adds one frame (milliseconds). Long pauses (a hidden tab, loading) are no frames; one step down at most a window. */
export function addFrame(times: FrameTimes, milliseconds: number): FrameTimes {
  if (milliseconds > 250) return times;
  const count = times.count + 1;
  const sum = times.sum + milliseconds;
  if (count < window) return { ...times, count, sum };
  const limit = times.rung >= 2 ? slowAtHalf : slow;
  const rung = sum / count > limit && times.rung < 3 ? ((times.rung + 1) as Rung) : times.rung;
  return startFrameTimes(rung);
}
