// Decides from measured frame times how much the machine can draw: the slower, the fewer pixels and frames.

/**
 * What is left out so far, from 0 (nothing): 1 extra pixels, 2 every second frame, 3 particles, 4 a quarter of each side,
 * 5 whatever moves by itself, where no beat needs it: a slide show would keep presses waiting.
 */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5;

/** Frames that make a measurement, or so many milliseconds on a machine that hardly draws any. */
const framesEnough = 90;
const timeEnough = 3000;
/** A mean above this, in milliseconds, is not smooth any more (about 40 frames a second). */
const slow = 25;
/** At 30 frames a second the aim is 33 ms; only clearly more is slow. */
const slowAtHalf = 42;
/** So slow that every step but the last is taken at once, and then the last. */
const hopeless = 90;
/** A longer gap is a hidden page or a loading picture, no frame. */
const noFrame = 1000;

/** A measurement in progress. */
export interface FrameTimes {
  readonly rung: Rung;
  readonly count: number;
  readonly sum: number;
  /** Each frame as a share of what is still smooth at its rate. */
  readonly strain: number;
}

/** What a device says of itself; a browser may keep any of it to itself. */
export interface DeviceHints {
  readonly gigabytes?: number | undefined;
  readonly cores?: number | undefined;
  readonly savesData?: boolean | undefined;
}

/** Where a battery is to be spared: fewer pixels, every second frame, no particles. */
export const sparingRung: Rung = 3;

/** Where to begin on a device, before anything was measured. */
export function firstRung({ gigabytes, cores, savesData }: DeviceHints): Rung {
  const signs = [gigabytes !== undefined && gigabytes <= 2, cores !== undefined && cores <= 2, savesData === true];
  return Math.min(2, signs.filter(Boolean).length) as Rung;
}

/** Begins measuring at a rung. */
export const startFrameTimes = (rung: Rung = 0): FrameTimes => ({ rung, count: 0, sum: 0, strain: 0 });

/** Adds one frame (milliseconds) and, at the end of a measurement, steps down where it was slow. */
export function addFrame(times: FrameTimes, milliseconds: number, isHalved = times.rung >= 2): FrameTimes {
  if (milliseconds > noFrame) return times;
  const count = times.count + 1;
  const sum = times.sum + milliseconds;
  const strain = times.strain + milliseconds / (isHalved ? slowAtHalf : slow);
  if (count < framesEnough && sum < timeEnough) return { ...times, count, sum, strain };
  return startFrameTimes(nextRung(times.rung, sum / count, strain / count));
}

function nextRung(rung: Rung, mean: number, strain: number): Rung {
  if (mean > hopeless) return rung >= 4 ? 5 : 4;
  return strain > 1 && rung < 4 ? ((rung + 1) as Rung) : rung;
}
