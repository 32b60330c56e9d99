// Reads the save; one that cannot be read is put aside, never written over.
import { emptyHousehold, type Household } from '../../domain/progress/household';
import { upgrade } from '../../domain/progress/upgrade';
import type { Storage, StorageHealth } from '../../ports/storage';

/** What the player should be told about keeping; a key of the `ui` words. */
export type Notice =
  | 'save-full'
  | 'save-blocked'
  | 'save-slow'
  | 'save-other-tab'
  | 'save-back'
  | 'save-damaged'
  | 'save-damaged-before'
  | 'save-newer';

/** What there is to say of how well things are kept. */
export const noticeOf: Readonly<Record<StorageHealth, Notice | null>> = {
  kept: null,
  full: 'save-full',
  'until-closed': 'save-blocked',
  'other-tab': 'save-other-tab',
  slow: 'save-slow',
};

/** Where the save lies. */
export const householdKey = 'household';
/** The save as the visit found it, for a day on which the other one cannot be read. */
export const beforeKey = 'household.before';
/** What could not be read is put aside under this and the time. */
export const asidePrefix = 'set-aside.';

/** A save, or the best that could be had. */
export interface FoundSave {
  readonly household: Household;
  readonly notice: Notice | null;
  /** What could not be read and still has to be put aside: until then nothing may be written over it. */
  readonly unplaced: { readonly value: unknown } | null;
}

/** The save. In the place of a damaged one comes that of the visit before, if it is there; else an empty street. */
export async function readSave(storage: Storage, putAside: (value: unknown) => Promise<boolean>): Promise<FoundSave> {
  const value = await storage.get(householdKey);
  const found = { household: emptyHousehold, notice: null, unplaced: null };
  if (value === undefined) return found;
  const result = upgrade(value);
  if (result.ok) return { ...found, household: result.value };
  const unplaced = (await putAside(value)) ? null : { value };
  if (result.reason === 'newer') return { ...found, notice: 'save-newer', unplaced };
  const before = upgrade(await storage.get(beforeKey));
  if (!before.ok) return { ...found, notice: 'save-damaged', unplaced };
  return { household: before.value, notice: 'save-damaged-before', unplaced };
}
