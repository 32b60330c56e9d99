// How steeply the phone leans, and what that does to the keys on it.
import type { KeyOnSlope, LeaningKeyboardState } from './types';

const steepest = 6;
/** The apology begins here: shame leans on the keyboard instead of the mood. */
const shame = 5;

/** A number of steps kept between 0 and 6. */
export const steps = (value: number): number => Math.min(steepest, Math.max(0, value));

function slopeOfShame({ told, labels, eased }: LeaningKeyboardState): number {
  const helps = [told.includes('kei'), told.includes('dewi'), labels.includes('jealous'), labels.includes('under')];
  return steps(shame - helps.filter(Boolean).length - eased);
}

/** The slope now, 0–6; its word is `slope.<n>`, one step is five degrees. */
export function slopeOf(state: LeaningKeyboardState): number {
  if (state.passage === 'repair') return slopeOfShame(state);
  return steps(state.tilt + Math.floor(state.weight / 3));
}

/** The height of the furthest key that can be pushed up to the line; every key above slides off each time. */
export const reachOf = (state: LeaningKeyboardState): number => 7 - slopeOf(state);

/** The keys on the slope, nearest first. */
export function keysOf(state: LeaningKeyboardState): readonly KeyOnSlope[] {
  const slope = slopeOf(state);
  const reach = reachOf(state);
  return state.keys.map((key) => ({
    ...key,
    reachable: key.height <= reach,
    size: 100 + slope * (4 - key.height) * 3,
    push: key.height * slope * 0.25,
  }));
}
