// What a page knows of the device while it keeps things there, and how it reads and writes without losing anything.
import type { StorageHealth } from '../../ports/storage';
import type { Drawer } from './drawer';
import { isFull } from './find-place';
import { inTime, Late } from './patience';

/** What is known of the device. */
export interface Desk {
  drawer: Drawer | undefined;
  /** Whether another tab keeps things. */
  isSecond: boolean;
  health: StorageHealth;
  /** What the device did not take, so that this visit still has it. */
  readonly memory: Map<string, unknown>;
  /** What was last read under a key, as text: what is something else by now was written by somebody else. */
  readonly seen: Map<string, string>;
  /** What lies there and could not be read, or may have changed since: it is not written over unseen. */
  readonly unread: Set<string>;
  /** What waits in memory for another tab to close or for the device to answer; else the device has refused it. */
  readonly waiting: Set<string>;
  readonly listeners: (() => void)[];
}

/** Nothing is known yet. */
export const newDesk = (): Desk => ({
  drawer: undefined,
  isSecond: false,
  health: 'kept',
  memory: new Map(),
  seen: new Map(),
  unread: new Set(),
  waiting: new Set(),
  listeners: [],
});

/** A value as it is compared. */
export const textOf = (value: unknown): string => JSON.stringify(value ?? null);

const troubleOf = (problem: unknown): StorageHealth => (problem instanceof Late ? 'slow' : 'until-closed');
const tell = ({ listeners }: Desk): void => {
  for (const listener of listeners) listener();
};

async function write(desk: Desk, to: Drawer, key: string): Promise<StorageHealth> {
  const mine = desk.memory.get(key);
  const writing = to.set(key, mine).then(
    (): StorageHealth => {
      if (desk.memory.get(key) === mine) desk.memory.delete(key);
      return (desk.health = 'kept');
    },
    (problem: unknown) => (desk.health = isFull(problem) ? 'full' : 'until-closed'),
  );
  return inTime(writing).catch(() => (desk.health = 'slow'));
}

/** Writes what waited in memory, and drops it where somebody else has written since. Says whether it was dropped. */
async function catchUp(desk: Desk, to: Drawer, key: string): Promise<boolean> {
  try {
    const isOld = textOf(await inTime(to.get(key))) !== (desk.seen.get(key) ?? textOf(null));
    desk.waiting.delete(key);
    if (isOld) return desk.memory.delete(key);
    desk.unread.delete(key);
    if (desk.memory.has(key)) await write(desk, to, key);
  } catch (problem) {
    desk.health = troubleOf(problem);
  }
  return false;
}

/** The device can be used again. What was read of it may be old by now, so it is not written over unseen. */
export async function comeBack(desk: Desk): Promise<void> {
  if (!desk.drawer || desk.isSecond) return;
  if (desk.health === 'other-tab' || desk.health === 'slow') desk.health = 'kept';
  for (const key of desk.seen.keys()) desk.unread.add(key);
  for (const key of [...desk.waiting]) await catchUp(desk, desk.drawer, key);
  tell(desk);
}

/** Reads; undefined where there is nothing or it cannot be read. */
export async function readFrom(desk: Desk, from: Drawer, key: string): Promise<unknown> {
  const asking = from.get(key).catch(() => from.get(key));
  try {
    const value = await inTime(asking);
    desk.unread.delete(key);
    desk.seen.set(key, textOf(value));
    return value;
  } catch (problem) {
    desk.unread.add(key);
    desk.health = troubleOf(problem);
    if (problem instanceof Late) asking.then(() => comeBack(desk)).catch(() => undefined);
    return undefined;
  }
}

/** Writes what lies in memory, unless another tab keeps things or it is not known what lies on the device. */
export async function keep(desk: Desk, key: string): Promise<StorageHealth> {
  const { drawer, isSecond } = desk;
  if (drawer && !isSecond && !desk.unread.has(key)) return write(desk, drawer, key);
  desk.waiting.add(key);
  if (!drawer || isSecond || !(await catchUp(desk, drawer, key))) return desk.health;
  tell(desk);
  return 'slow';
}
