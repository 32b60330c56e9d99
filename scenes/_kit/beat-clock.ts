// Counts the flicks of Momo's tail in milliseconds and judges presses against them; knows no real time.

/** Milliseconds from flick to flick. */
export const flickLength = 1500;
/** How far a press may be from a flick, either side, in milliseconds. */
export const tolerance = 300;
/** Flicks in a bar. */
export const flicksInBar = 4;

/** Where the beat stands. Flick number n is at `n * flickLength`. */
export interface BeatClock {
  readonly time: number;
  /** Numbers of the flicks kept, within the bar now. */
  readonly kept: readonly number[];
}

/** Something that time brought: a flick, or a bar over with so many of its flicks kept. */
export type BeatEvent = { readonly kind: 'flick' | 'bar'; readonly number: number };

/** A clock that begins with most of a flick to get ready in. */
export const startBeat = (): BeatClock => ({ time: 0, kept: [] });

/** The number of the flick that a press at `time` meets, or undefined when none is near. The first flick is 1. */
export function flickNear(time: number): number | undefined {
  const number = Math.round(time / flickLength);
  return number >= 1 && Math.abs(time - number * flickLength) <= tolerance ? number : undefined;
}

/** Presses; a flick counts once however often it is pressed. */
export function pressBeat(clock: BeatClock): { readonly clock: BeatClock; readonly kept: boolean } {
  const number = flickNear(clock.time);
  if (number === undefined) return { clock, kept: false };
  return clock.kept.includes(number)
    ? { clock, kept: true }
    : { clock: { ...clock, kept: [...clock.kept, number] }, kept: true };
}

/**
 * Lets `elapsed` milliseconds pass. A bar is over `tolerance` after its last flick, so that a late press still counts.
 * With `auto` every flick is kept.
 */
export function passTime(clock: BeatClock, elapsed: number, auto: boolean): { clock: BeatClock; events: BeatEvent[] } {
  const before = clock.time;
  const time = before + elapsed;
  const events: BeatEvent[] = [];
  let kept = [...clock.kept];
  for (let number = Math.floor(before / flickLength) + 1; number * flickLength <= time; number += 1) {
    events.push({ kind: 'flick', number });
    if (auto && !kept.includes(number)) kept.push(number);
  }
  const barLength = flicksInBar * flickLength;
  const barsAt = (moment: number): number => Math.max(0, Math.floor((moment - tolerance - 1) / barLength));
  for (let bar = barsAt(before) + 1; bar <= barsAt(time); bar += 1) {
    const last = bar * flicksInBar;
    events.push({ kind: 'bar', number: kept.filter((number) => number <= last).length });
    kept = kept.filter((number) => number > last);
  }
  return { clock: { time, kept }, events };
}
