// Who is playing and what is kept of them: signals over the save, written behind the game's back.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import {
  changeMember,
  currentMember,
  emptyHousehold,
  type HouseMember,
  type Household,
} from '../../domain/progress/household';
import { emptyProgress } from '../../domain/progress/progress';
import { defaultSettings } from '../../domain/progress/settings';
import { upgrade, type StreetFile } from '../../domain/progress/upgrade';
import type { Clock } from '../../ports/clock';
import type { Storage, StorageHealth } from '../../ports/storage';

/** What the player should be told about keeping; a key of the `ui` words. */
export type Notice = 'save-full' | 'save-blocked' | 'save-other-tab' | 'save-damaged' | 'save-newer';

/** Where the save lies. */
const householdKey = 'household';
/** What could not be read is put aside under this and the time. */
export const asidePrefix = 'set-aside.';

const newGuest: StreetFile = { progress: emptyProgress, settings: defaultSettings };
const noticeOf: Readonly<Record<StorageHealth, Notice | null>> = {
  kept: null,
  full: 'save-full',
  'until-closed': 'save-blocked',
  'other-tab': 'save-other-tab',
};

/** The state behind the keeper. */
export interface House {
  readonly household: ReadonlySignal<Household>;
  readonly member: ReadonlySignal<HouseMember | null>;
  /** The present person's street, kept or guest. */
  readonly street: ReadonlySignal<StreetFile>;
  readonly health: ReadonlySignal<StorageHealth>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly load: () => Promise<void>;
  /** Changes the present person's street; a guest's is not written. */
  change(part: Partial<StreetFile>): void;
  /** Puts a changed household in place and writes it. When somebody else sits down, the next guest starts new. */
  move(household: Household): void;
  /** Puts a value aside; false when it could not be kept. */
  putAside(value: unknown): Promise<boolean>;
  readonly dismissNotice: () => void;
  /** Forgets everybody and deletes everything. */
  clear(): Promise<void>;
  readonly flushed: () => Promise<void>;
}

/** Writes the latest state, one write at a time: many changes while one is under way become one more. */
function createWriter(write: () => Promise<void>) {
  let isStale = false;
  let writing: Promise<void> | undefined;
  async function drain(): Promise<void> {
    while (isStale) {
      isStale = false;
      await write();
    }
    writing = undefined;
  }
  return {
    want(): void {
      isStale = true;
      writing ??= drain();
    },
    drop: () => void (isStale = false),
    done: () => writing ?? Promise.resolve(),
  };
}

/** The save, or why there is none; an unreadable one is put aside first. */
async function readSave(storage: Storage, putAside: (value: unknown) => Promise<boolean>) {
  const value = await storage.get(householdKey);
  if (value === undefined) return { household: emptyHousehold, notice: null, isLocked: false };
  const result = upgrade(value);
  if (result.ok) return { household: result.value, notice: null, isLocked: false };
  const notice: Notice = result.reason === 'newer' ? 'save-newer' : 'save-damaged';
  // Set when the save could not be put aside: writing over it would destroy it.
  return { household: emptyHousehold, notice, isLocked: !(await putAside(value)) };
}

/** Creates the state. Nothing is read before `load`. */
export function createHouse(storage: Storage, clock: Clock): House {
  const household = signal(emptyHousehold);
  const guest = signal(newGuest);
  const health = signal<StorageHealth>('kept');
  const notice = signal<Notice | null>(null);
  const member = computed(() => currentMember(household.value) ?? null);
  const street = computed<StreetFile>(() => member.value ?? guest.value);
  let isLocked = false;

  const feelWell = (now: StorageHealth): void => {
    // Told once, when it turns bad; not after every step.
    if (now !== health.value && noticeOf[now]) notice.value = noticeOf[now];
    health.value = now;
  };
  const writer = createWriter(async () => {
    if (!isLocked) feelWell(await storage.set(householdKey, household.value));
  });
  const putAside = async (value: unknown): Promise<boolean> =>
    (await storage.set(`${asidePrefix}${clock.now()}`, value)) === 'kept';

  async function load(): Promise<void> {
    const found = await readSave(storage, putAside);
    feelWell(storage.health());
    isLocked = found.isLocked;
    if (found.notice) notice.value = found.notice;
    household.value = found.household;
  }

  return {
    household,
    member,
    street,
    health,
    notice,
    load,
    change(part) {
      if (!member.value) {
        guest.value = { ...guest.value, ...part };
        return;
      }
      household.value = changeMember(household.value, member.value.id, part);
      writer.want();
    },
    move(next) {
      // The next guest on this device reads the same language; all else starts new.
      if (next.current !== household.value.current)
        guest.value = { ...newGuest, settings: { ...defaultSettings, language: street.value.settings.language } };
      household.value = next;
      writer.want();
    },
    putAside,
    dismissNotice: () => void (notice.value = null),
    async clear() {
      household.value = emptyHousehold;
      guest.value = newGuest;
      writer.drop();
      await writer.done();
      await storage.clear();
      isLocked = false;
    },
    flushed: () => writer.done(),
  };
}
