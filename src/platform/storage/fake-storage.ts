// Storage for tests: a map, with faults that can be switched on and off.
import type { Storage, StorageHealth } from '../../ports/storage';

/** What can be wrong with the device. */
export type StorageFault = 'blocked' | 'full' | 'other-tab';

/** The port, what it holds, and its fault. */
export interface FakeStorage extends Storage {
  /** What lies on the device. */
  readonly data: Map<string, unknown>;
  fault: StorageFault | null;
  /** How often something was written. */
  writes: number;
}

const healthOf: Readonly<Record<StorageFault, StorageHealth>> = {
  blocked: 'until-closed',
  full: 'full',
  'other-tab': 'other-tab',
};

/** Creates a storage that holds `data`. */
export function createFakeStorage(data: Readonly<Record<string, unknown>> = {}): FakeStorage {
  const kept = new Map(Object.entries(data));
  const storage: FakeStorage = {
    data: kept,
    fault: null,
    writes: 0,
    get: (key) => Promise.resolve(storage.fault === 'blocked' ? undefined : structuredClone(kept.get(key))),
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
  };
  return storage;
}
