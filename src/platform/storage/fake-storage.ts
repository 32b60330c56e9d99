// Storage for tests: a map, with faults that can be switched on and off.
import type { Storage, StorageHealth } from '../../ports/storage';

/** What can be wrong with the device. */
export type StorageFault = 'blocked' | 'full' | 'other-tab' | 'slow';

/** The port, what it holds, and its fault. */
export interface FakeStorage extends Storage {
  /** What lies on the device. */
  readonly data: Map<string, unknown>;
  fault: StorageFault | null;
  /** How often something was written. */
  writes: number;
  /** The device keeps again; what lies on it by now is in `data`. */
  comeBack(): void;
}

const healthOf: Readonly<Record<StorageFault, StorageHealth>> = {
  blocked: 'until-closed',
  full: 'full',
  'other-tab': 'other-tab',
  slow: 'slow',
};

/** Creates a storage that holds `data`. */
export function createFakeStorage(data: Readonly<Record<string, unknown>> = {}): FakeStorage {
  const kept = new Map(Object.entries(data));
  const listeners: (() => void)[] = [];
  const storage: FakeStorage = {
    data: kept,
    fault: null,
    writes: 0,
    comeBack() {
      storage.fault = null;
      for (const listener of listeners) listener();
    },
    onReturn: (listener) => void listeners.push(listener),
    get: (key) =>
      Promise.resolve(
        storage.fault === 'blocked' || storage.fault === 'slow' ? undefined : structuredClone(kept.get(key)),
      ),
    set(key, value) {
      storage.writes += 1;
      if (!storage.fault) kept.set(key, structuredClone(value));
      return Promise.resolve(storage.health());
    },
    remove: (key) => Promise.resolve(void kept.delete(key)),
    keys: () => Promise.resolve([...kept.keys()]),
    clear() {
      kept.clear();
      return Promise.resolve();
    },
    health: () => (storage.fault ? healthOf[storage.fault] : 'kept'),
    ready: () => Promise.resolve(storage.health()),
  };
  return storage;
}
