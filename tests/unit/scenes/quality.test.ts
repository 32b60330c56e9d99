// How much of the picture a device is asked to draw before and after its frames were measured.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followBattery } from '../../../scenes/_kit/device-hints';
import { Quality } from '../../../scenes/_kit/quality';
import { addFrame, firstRung, startFrameTimes } from '../../../scenes/_kit/quality-ladder';

afterEach(() => vi.unstubAllGlobals());

describe('where a device begins', () => {
  it('is the top for one that says nothing of itself', () => expect(firstRung({})).toBe(0));
  it('is the top for one with memory and cores', () => expect(firstRung({ gigabytes: 8, cores: 8 })).toBe(0));
  it('is without extra pixels where one thing is short', () => {
    expect(firstRung({ gigabytes: 2, cores: 8 })).toBe(1);
    expect(firstRung({ cores: 2 })).toBe(1);
    expect(firstRung({ savesData: true })).toBe(1);
  });
  it('is with every second frame where several are, and never lower unmeasured', () =>
    expect(firstRung({ gigabytes: 1, cores: 1, savesData: true })).toBe(2));
});

describe('every second frame', () => {
  const rungAfter = (milliseconds: number, isHalved: boolean) => {
    let times = startFrameTimes();
    for (let frame = 0; frame < 90; frame += 1) times = addFrame(times, milliseconds, isHalved);
    return times.rung;
  };

  it('is no slowness where it was wanted', () => expect(rungAfter(33, true)).toBe(0));
  it('is slowness where all frames were', () => expect(rungAfter(33, false)).toBe(1));
  it('can be slow as well', () => expect(rungAfter(50, true)).toBe(1));
});

describe('a machine that hardly draws anything', () => {
  it('gives up what moves by itself only where fewer pixels did not help', () => {
    let times = startFrameTimes();
    const rungs = [0, 1, 2].map(() => {
      for (let frame = 0; frame < 20; frame += 1) times = addFrame(times, 150);
      return times.rung;
    });
    expect(rungs).toEqual([4, 5, 5]);
  });
  it('keeps it where they did', () => {
    let times = startFrameTimes(4);
    for (let frame = 0; frame < 400; frame += 1) times = addFrame(times, 60);
    expect(times.rung).toBe(4);
  });
});

class FakeBattery extends EventTarget {
  level = 0.9;
  charging = false;
  change(to: Partial<Pick<FakeBattery, 'level' | 'charging'>>, event: string): void {
    Object.assign(this, to);
    this.dispatchEvent(new Event(event));
  }
}

describe('a battery', () => {
  const follow = async (battery: FakeBattery, signal = new AbortController().signal) => {
    vi.stubGlobal('navigator', { hardwareConcurrency: 8, getBattery: () => Promise.resolve(battery) });
    const changed = vi.fn();
    const quality = new Quality(changed);
    await followBattery((isLow) => quality.spare(isLow), signal);
    return { quality, changed };
  };

  it('that is full changes nothing', async () => {
    const { quality, changed } = await follow(new FakeBattery());
    expect(quality.rung).toBe(0);
    expect(changed).not.toHaveBeenCalled();
  });

  it('that runs low is spared until it charges', async () => {
    const battery = new FakeBattery();
    const { quality, changed } = await follow(battery);
    battery.change({ level: 0.1 }, 'levelchange');
    expect(quality.rung).toBe(3);
    battery.change({ charging: true }, 'chargingchange');
    expect(quality.rung).toBe(0);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is followed no longer than the picture', async () => {
    const [battery, ends] = [new FakeBattery(), new AbortController()];
    const { quality } = await follow(battery, ends.signal);
    ends.abort();
    battery.change({ level: 0.1 }, 'levelchange');
    expect(quality.rung).toBe(0);
  });
});
