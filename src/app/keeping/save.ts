// The save on the device: reads it, writes it, and keeps the one before for a day on which it cannot be read.
import { emptyHousehold, type Household } from '../../domain/progress/household';
import type { Clock } from '../../ports/clock';
import type { Storage, StorageHealth } from '../../ports/storage';
import { asidePrefix, beforeKey, householdKey, readSave, type FoundSave } from './read-save';

/** The save. Only one thing is asked of it at a time. */
export interface Save {
  read(): Promise<FoundSave>;
  /** Null when it may not be written yet, because what lies there could not be put aside. */
  write(household: Household): Promise<StorageHealth | null>;
  /** The household as it was last known to lie there. */
  known(): Household;
  /** Puts a value aside; false when it could not be kept. */
  putAside(value: unknown): Promise<boolean>;
  /** Deletes everything. */
  clear(): Promise<void>;
}

/** Whoever was removed. */
const isWithout = (known: Household, next: Household): boolean =>
  known.profiles.some(({ id }) => !next.profiles.some((member) => member.id === id));

/** Creates the access to it. */
export function createSave(storage: Storage, clock: Clock): Save {
  let known = emptyHousehold;
  let unplaced: FoundSave['unplaced'] = null;
  let before: Household | null = null;

  const putAside = async (value: unknown): Promise<boolean> =>
    (await storage.set(`${asidePrefix}${clock.now()}`, value)) === 'kept';

  /** What is kept besides must not take the room of the save itself. */
  async function set(household: Household): Promise<StorageHealth> {
    const health = await storage.set(householdKey, household);
    if (health !== 'full') return health;
    await storage.remove(beforeKey);
    return storage.set(householdKey, household);
  }

  return {
    async read() {
      const found = await readSave(storage, putAside);
      ({ unplaced } = found);
      known = found.household;
      // Only what was read whole can stand in for a damaged one.
      before = known.profiles.length > 0 && !found.notice ? known : null;
      return found;
    },
    async write(household) {
      if (unplaced && !(await putAside(unplaced.value))) return null;
      unplaced = null;
      // Once a visit: a copy at every step would double the work of the device.
      if (before) await storage.set(beforeKey, before);
      before = null;
      const health = await set(household);
      if (health !== 'kept') return health;
      // Whoever was removed is not kept in the save before either.
      if (isWithout(known, household)) await storage.set(beforeKey, household);
      known = household;
      return health;
    },
    known: () => known,
    putAside,
    async clear() {
      await storage.clear();
      known = emptyHousehold;
      unplaced = before = null;
    },
  };
}
