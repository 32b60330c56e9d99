// Storage on devices that refuse, fill up, hang or break: the game always gets its values back within the visit.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStorage } from '../../../src/platform/storage/device-storage';
import type { Drawer, Place } from '../../../src/platform/storage/drawer';
import { takeTabLock } from '../../../src/platform/storage/tab-lock';
import { createFakeStorage } from '../../../src/platform/storage/fake-storage';

/** A drawer in memory; `problem` makes every write fail with it. */
function drawer() {
  const data = new Map<string, unknown>();
  const state: { problem: Error | null; unreadable: boolean } = { problem: null, unreadable: false };
  const place: Drawer = {
    get: (key) => (state.unreadable ? Promise.reject(new SyntaxError('torn')) : Promise.resolve(data.get(key) ?? null)),
    set: (key, value) => (state.problem ? Promise.reject(state.problem) : Promise.resolve(data.set(key, value))),
    remove: (key) => Promise.resolve(void data.delete(key)),
    keys: () => Promise.resolve([...data.keys()]),
    clear() {
      data.clear();
      return Promise.resolve();
    },
  };
  return { data, state, place, open: () => Promise.resolve(place), holds: () => Promise.resolve(data.size > 0) };
}

const refused: Place = {
  open: () => Promise.reject(new DOMException('no', 'SecurityError')),
  holds: () => Promise.reject(new DOMException('no', 'SecurityError')),
};
const silent = (isUsed: boolean): Place => ({
  open: () => new Promise(() => undefined),
  holds: () => Promise.resolve(isUsed),
});
const alone = () => Promise.resolve(true);
const quota = () => new DOMException('no room', 'QuotaExceededError');

afterEach(() => vi.useRealTimers());

describe('device storage', () => {
  it('keeps values on the device', async () => {
    const device = drawer();
    const storage = createStorage([device]);
    expect(await storage.set('a', { x: 1 })).toBe('kept');
    expect(device.data.get('a')).toEqual({ x: 1 });
    expect(await storage.get('a')).toEqual({ x: 1 });
    expect(await storage.get('b')).toBe(undefined);
    expect(await storage.keys()).toEqual(['a']);
    await storage.remove('a');
    expect(await storage.get('a')).toBe(undefined);
  });

  it('takes the second place when the first is refused', async () => {
    const device = drawer();
    const storage = createStorage([refused, device]);
    expect(await storage.set('a', 1)).toBe('kept');
    expect(device.data.get('a')).toBe(1);
  });

  it('takes the second place when the first opens but takes nothing', async () => {
    const broken = drawer();
    broken.state.problem = new Error('read-only');
    const device = drawer();
    expect(await createStorage([broken, device]).set('a', 1)).toBe('kept');
    expect(device.data.get('a')).toBe(1);
  });

  it('does not wait for ever for an empty place that never answers', async () => {
    vi.useFakeTimers();
    const device = drawer();
    const answer = createStorage([silent(false), device]).set('a', 1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await answer).toBe('kept');
  });

  it('hides nothing behind another place when the one in use is late, and catches up when it answers', async () => {
    vi.useFakeTimers();
    const device = drawer();
    device.data.set('a', 'kept before');
    const other = drawer();
    const late = { ...device, open: () => new Promise<Drawer>((done) => setTimeout(() => done(device.place), 9000)) };
    const storage = createStorage([late, other], alone);
    const returned = vi.fn();
    storage.onReturn(returned);
    const first = storage.get('a');
    await vi.advanceTimersByTimeAsync(3000);
    expect([await first, await storage.set('a', 'new'), await storage.set('b', 'new')]).toEqual([
      undefined,
      'slow',
      'slow',
    ]);
    await vi.advanceTimersByTimeAsync(9000);
    expect(returned).toHaveBeenCalledOnce();
    expect([await storage.get('a'), await storage.get('b'), storage.health()]).toEqual(['kept before', 'new', 'kept']);
    expect(Object.fromEntries(device.data)).toEqual({ a: 'kept before', b: 'new' });
    expect(other.data.size).toBe(0);
  });

  it('goes on with the place in which something lies', async () => {
    const device = drawer();
    device.data.set('a', 'kept before');
    expect(await createStorage([drawer(), device], alone).get('a')).toBe('kept before');
  });

  it('says that a place which stops answering is slow, and gives the value back within the visit', async () => {
    vi.useFakeTimers();
    const device = drawer();
    const storage = createStorage([device], alone);
    await storage.set('a', 1);
    device.place.set = () => new Promise(() => undefined);
    const answer = storage.set('a', 2);
    await vi.advanceTimersByTimeAsync(3000);
    expect([await answer, await storage.get('a')]).toEqual(['slow', 2]);
  });

  it('remembers until the page closes when every place is refused', async () => {
    const storage = createStorage([refused, refused]);
    expect(await storage.set('a', { x: 1 })).toBe('until-closed');
    expect(await storage.get('a')).toEqual({ x: 1 });
    expect(await storage.keys()).toEqual(['a']);
    await storage.clear();
    expect(await storage.get('a')).toBe(undefined);
    expect(storage.health()).toBe('until-closed');
  });

  it('says when the device is full, still knows the value, and keeps again when there is room', async () => {
    const device = drawer();
    const storage = createStorage([device]);
    await storage.set('a', 'old');
    device.state.problem = quota();
    expect(await storage.set('a', 'new')).toBe('full');
    expect(await storage.get('a')).toBe('new');
    expect(device.data.get('a')).toBe('old');
    device.state.problem = null;
    expect(await storage.set('a', 'newer')).toBe('kept');
    expect(device.data.get('a')).toBe('newer');
  });

  it('reads what is there on a device that was full from the start', async () => {
    const device = drawer();
    device.data.set('a', 'kept before');
    device.state.problem = quota();
    const storage = createStorage([device]);
    expect(await storage.get('a')).toBe('kept before');
    expect(storage.health()).toBe('full');
  });

  it('knows without opening that a device on which nothing was kept holds nothing', async () => {
    const device = drawer();
    const open = vi.fn(device.open);
    const storage = createStorage([{ ...device, open }], alone);
    expect(await storage.get('a')).toBe(undefined);
    expect(open).not.toHaveBeenCalled();
    expect(await storage.set('a', 1)).toBe('kept');
    expect(await storage.get('a')).toBe(1);
    expect(device.data.get('a')).toBe(1);
  });

  it('opens where the browser cannot tell, or does not answer, whether something is kept', async () => {
    vi.useFakeTimers();
    for (const holds of [() => Promise.reject(new Error('no')), () => new Promise<boolean>(() => undefined)]) {
      const device = drawer();
      device.data.set('a', 'kept before');
      const answer = createStorage([{ ...device, holds }], alone).get('a');
      await vi.advanceTimersByTimeAsync(6000);
      expect(await answer).toBe('kept before');
    }
  });

  it('says how well it keeps once it was tried out', async () => {
    const shut = { ...refused, holds: () => Promise.resolve(false) };
    const storage = createStorage([shut, shut], alone);
    await storage.get('a');
    expect(storage.health()).toBe('kept');
    expect(await storage.ready()).toBe('until-closed');
  });

  it('counts an unreadable value as absent, and does not write over it until it can be read', async () => {
    const device = drawer();
    device.data.set('a', 'x');
    device.state.unreadable = true;
    const storage = createStorage([device], alone);
    expect(await storage.get('a')).toBe(undefined);
    expect([await storage.set('a', 'mine'), device.data.get('a')]).toEqual(['until-closed', 'x']);
    device.state.unreadable = false;
    const returned = vi.fn();
    storage.onReturn(returned);
    expect([await storage.set('a', 'mine'), returned.mock.calls.length]).toEqual(['slow', 1]);
    expect([await storage.get('a'), await storage.set('a', 'both'), device.data.get('a')]).toEqual([
      'x',
      'kept',
      'both',
    ]);
  });

  it('gives copies, so that nobody changes what is kept', async () => {
    const storage = createStorage([refused]);
    const value = { list: [1] };
    await storage.set('a', value);
    value.list.push(2);
    expect(await storage.get('a')).toEqual({ list: [1] });
  });
});

/** The locks of a browser: one holder at a time, others wait in line. `close` closes the tab that holds it. */
function browserLocks() {
  const line: (() => void)[] = [];
  const request = (_name: string, work: () => unknown) => {
    line.push(() => void work());
    if (line.length === 1) line[0]?.();
    return new Promise(() => undefined);
  };
  const close = () => {
    line.shift();
    line[0]?.();
  };
  return { navigator: { locks: { request } as unknown as LockManager }, close };
}

describe('two tabs', () => {
  it('share one right to keep things, which goes to the next when one closes', async () => {
    const browser = browserLocks();
    const turn = vi.fn();
    expect(await takeTabLock(turn, browser)).toBe(true);
    expect(await takeTabLock(turn, browser)).toBe(false);
    expect(turn).not.toHaveBeenCalled();
    browser.close();
    expect(turn).toHaveBeenCalledOnce();
  });

  it('are not told apart where a browser knows no locks or forbids them', async () => {
    const never = vi.fn();
    expect(await takeTabLock(never, {})).toBe(true);
    const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    expect(await takeTabLock(never, { navigator: { locks: { request } as unknown as LockManager } })).toBe(true);
    expect(never).not.toHaveBeenCalled();
  });

  /** A second tab on a device, after it has read what lies there. */
  async function second(device: ReturnType<typeof drawer>, ...keys: string[]) {
    let onTurn = (): void => undefined;
    const storage = createStorage([device], (told) => {
      onTurn = told;
      return Promise.resolve(false);
    });
    for (const key of keys) await storage.get(key);
    return { storage, turn: () => onTurn() };
  }

  it('never undo each other: the second reads, and keeps its own until it closes', async () => {
    const device = drawer();
    device.data.set('a', 'first');
    const { storage } = await second(device, 'a');
    expect(await storage.set('a', 'second')).toBe('other-tab');
    expect([await storage.get('a'), device.data.get('a'), storage.health()]).toEqual(['second', 'first', 'other-tab']);
  });

  it('never undo each other when the first closes: newer things stay, and the rest is written', async () => {
    const device = drawer();
    for (const key of ['a', 'b', 'c']) device.data.set(key, 'old');
    const { storage, turn } = await second(device, 'a', 'b', 'c', 'd');
    for (const key of ['a', 'b', 'd']) await storage.set(key, 'second');
    device.data.set('a', 'first').set('c', 'first');
    turn();
    // A step in the same moment, on what is old by now.
    const inBetween = storage.set('c', 'second');
    await vi.waitFor(() => expect(device.data.get('d')).toBe('second'));
    expect(Object.fromEntries(device.data)).toEqual({ a: 'first', b: 'second', c: 'first', d: 'second' });
    expect([await inBetween, await storage.get('a'), await storage.get('c')]).toEqual(['slow', 'first', 'first']);
    expect([await storage.set('c', 'both'), device.data.get('c')]).toEqual(['kept', 'both']);
  });
});

describe('the fake storage', () => {
  it('has the faults of the real one', async () => {
    const storage = createFakeStorage({ a: 1 });
    storage.fault = 'full';
    expect(await storage.set('a', 2)).toBe('full');
    expect(await storage.get('a')).toBe(1);
    storage.fault = 'blocked';
    expect([await storage.get('a'), await storage.set('a', 2)]).toEqual([undefined, 'until-closed']);
    storage.fault = null;
    expect(await storage.set('a', 2)).toBe('kept');
  });
});
