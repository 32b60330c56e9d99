// The beat of Momo's tail: when it flicks, which presses count and when a bar is over.
import { describe, expect, it } from 'vitest';
import {
  flickNear,
  passTime,
  pressBeat,
  startBeat,
  type BeatClock,
  type BeatEvent,
} from '../../../scenes/_kit/beat-clock';

/** Plays in small steps and presses at the given milliseconds. */
function play(until: number, presses: readonly number[], auto = false): BeatEvent[] {
  let clock: BeatClock = startBeat();
  const events: BeatEvent[] = [];
  for (let time = 0; time < until; time += 20) {
    const passed = passTime(clock, 20, auto);
    clock = passed.clock;
    events.push(...passed.events);
    if (presses.includes(clock.time)) clock = pressBeat(clock).clock;
  }
  return events;
}
const bars = (events: readonly BeatEvent[]): number[] =>
  events.flatMap(({ kind, number }) => (kind === 'bar' ? number : []));

describe('the beat', () => {
  it('flicks every second and a half', () => {
    const flicks = play(6200, []).filter(({ kind }) => kind === 'flick');
    expect(flicks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('counts a press up to 0.3 seconds before or after a flick', () => {
    expect([1199, 1200, 1500, 1800, 1801].map(flickNear)).toEqual([undefined, 1, 1, 1, undefined]);
  });

  it('has nothing to keep before the first flick', () => {
    expect(flickNear(0)).toBeUndefined();
    expect(pressBeat(startBeat()).kept).toBe(false);
  });

  it('tells after each bar how many of its flicks were kept', () => {
    expect(bars(play(12_400, [1500, 3100, 6280, 7500]))).toEqual([3, 1]);
  });

  it('counts a flick once, however often it is pressed', () => {
    expect(bars(play(6400, [1400, 1500, 1600]))).toEqual([1]);
  });

  it('keeps every flick by itself when auto-beat is on', () => {
    expect(bars(play(12_400, [], true))).toEqual([4, 4]);
  });

  it('loses no flick and no bar when a machine stutters', () => {
    const { events } = passTime(startBeat(), 13_000, true);
    expect(events.filter(({ kind }) => kind === 'flick')).toHaveLength(8);
    expect(bars(events)).toEqual([4, 4]);
  });
});
