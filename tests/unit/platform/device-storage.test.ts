// Storage on devices that refuse, fill up, hang or break: the game always gets its values back within the visit.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStorage } from '../../../src/platform/storage/device-storage';
import type { Drawer } from '../../../src/platform/storage/drawer';
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
  return { data, state, open: () => Promise.resolve(place) };
}

const refused = () => Promise.reject(new DOMException('no', 'SecurityError'));
const quota = () => new DOMException('no room', 'QuotaExceededError');

afterEach(() => vi.useRealTimers());

describe('device storage', () => {
  it('keeps values on the device', async () => {
    const device = drawer();
    const storage = createStorage([device.open]);
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
    const storage = createStorage([refused, device.open]);
    expect(await storage.set('a', 1)).toBe('kept');
    expect(device.data.get('a')).toBe(1);
  });

  it('takes the second place when the first opens but takes nothing', async () => {
    const broken = drawer();
    broken.state.problem = new Error('read-only');
    const device = drawer();
    expect(await createStorage([broken.open, device.open]).set('a', 1)).toBe('kept');
    expect(device.data.get('a')).toBe(1);
  });

  it('does not wait for ever for a place that never answers', async () => {
    vi.useFakeTimers();
    const device = drawer();
    const answer = createStorage([() => new Promise<Drawer>(() => undefined), device.open]).set('a', 1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await answer).toBe('kept');
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
    const storage = createStorage([device.open]);
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
    const storage = createStorage([device.open]);
    expect(await storage.get('a')).toBe('kept before');
    expect(storage.health()).toBe('full');
  });

  it('counts an unreadable value as absent', async () => {
    const device = drawer();
    device.data.set('a', 'x');
    device.state.unreadable = true;
    expect(await createStorage([device.open]).get('a')).toBe(undefined);
  });

  it('gives copies, so that nobody changes what is kept', async () => {
    const storage = createStorage([refused]);
    const value = { list: [1] };
    await storage.set('a', value);
    value.list.push(2);
    expect(await storage.get('a')).toEqual({ list: [1] });
  });
});

/** The locks of a browser: one holder at a time, others wait until their signal ends it. */
function browserLocks() {
  let isHeld = false;
  const request = (_name: string, { signal }: { signal: AbortSignal }, work: () => Promise<unknown>) => {
    if (!isHeld) {
      isHeld = true;
      return work();
    }
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  };
  return { navigator: { locks: { request } as unknown as LockManager } };
}

describe('two tabs', () => {
  it('share one right to keep things', async () => {
    const browser = browserLocks();
    expect(await takeTabLock(browser)).toBe(true);
    expect(await takeTabLock(browser)).toBe(false);
  });

  it('are not told apart where a browser knows no locks or forbids them', async () => {
    expect(await takeTabLock({})).toBe(true);
    const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    expect(await takeTabLock({ navigator: { locks: { request } as unknown as LockManager } })).toBe(true);
  });

  it('never undo each other: the second reads, and keeps its own until it closes', async () => {
    const device = drawer();
    device.data.set('a', 'first');
    const storage = createStorage([device.open], () => Promise.resolve(false));
    expect(await storage.get('a')).toBe('first');
    expect(await storage.set('a', 'second')).toBe('other-tab');
    expect([await storage.get('a'), device.data.get('a'), storage.health()]).toEqual(['second', 'first', 'other-tab']);
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
