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
import type { StreetFile } from '../../domain/progress/upgrade';
import type { Clock } from '../../ports/clock';
import type { Storage, StorageHealth } from '../../ports/storage';
import { noticeOf, type Notice } from './read-save';
import type { Rooms } from './rooms';
import { createSave } from './save';
import { createWriter, type Writer } from './writer';

const newGuest: StreetFile = { progress: emptyProgress, settings: defaultSettings };
/** The state behind the keeper. */
export interface House {
  readonly household: ReadonlySignal<Household>;
  readonly member: ReadonlySignal<HouseMember | null>;
  /** The present person's street, kept or guest. */
  readonly street: ReadonlySignal<StreetFile>;
  readonly health: ReadonlySignal<StorageHealth>;
  readonly notice: ReadonlySignal<Notice | null>;
  /** Goes up when the street of whoever is playing was changed from outside: then every page begins anew. */
  readonly visit: ReadonlySignal<number>;
  readonly load: () => Promise<void>;
  /** Tries out how well the device keeps; a notice follows where it does not. */
  readonly settle: () => Promise<void>;
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

/** Creates the state. Nothing is read before `load`. */
export function createHouse(storage: Storage, clock: Clock): House {
  const household = signal(emptyHousehold);
  const guest = signal(newGuest);
  const health = signal<StorageHealth>('kept');
  const notice = signal<Notice | null>(null);
  const member = computed(() => currentMember(household.value) ?? null);
  const street = computed<StreetFile>(() => member.value ?? guest.value);
  const rooms: Rooms = { household, guest, street, visit: signal(0), save: createSave(storage, clock) };
  const { save } = rooms;

  const feelWell = (now: StorageHealth): void => {
    // Told once, when it turns bad; not after every step.
    if (now !== health.value && noticeOf[now]) notice.value = noticeOf[now];
    health.value = now;
  };
  const writer = createWriter(async () => {
    const now = await save.write(household.value);
    if (now) feelWell(now);
  });
  const goOn = async (): Promise<void> => {
    // Seldom needed, so it is fetched when it is. Without it nothing is read, so nothing is written over either.
    const found = await import('./come-back').then(({ comeBack }) => comeBack(rooms)).catch(() => null);
    if (!found) return;
    if (found.isNew) writer.want();
    feelWell(storage.health());
    if (health.value === 'kept') notice.value = found.notice;
  };
  storage.onReturn(() => void writer.run(goOn));

  return {
    household,
    member,
    street,
    health,
    notice,
    visit: rooms.visit,
    async load() {
      const found = await save.read();
      feelWell(storage.health());
      if (found.notice) notice.value = found.notice;
      household.value = found.household;
    },
    settle: async () => feelWell(await storage.ready()),
    ...changesOf(rooms, writer),
    putAside: (value) => save.putAside(value),
    dismissNotice: () => void (notice.value = null),
    flushed: () => writer.done(),
  };
}

/** What changes what is kept. */
function changesOf(
  { household, guest, street, save }: Rooms,
  writer: Writer,
): Pick<House, 'change' | 'move' | 'clear'> {
  return {
    change(part) {
      const member = currentMember(household.value);
      if (!member) {
        guest.value = { ...guest.value, ...part };
        return;
      }
      household.value = changeMember(household.value, member.id, part);
      writer.want();
    },
    move(next) {
      // The next guest on this device reads the same language; all else starts new.
      if (next.current !== household.value.current)
        guest.value = { ...newGuest, settings: { ...defaultSettings, language: street.value.settings.language } };
      household.value = next;
      writer.want();
    },
    async clear() {
      household.value = emptyHousehold;
      guest.value = newGuest;
      await writer.run(() => save.clear());
    },
  };
}
