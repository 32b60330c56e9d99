// The classes of this device: read once, written with every change.
import { useEffect, useState } from 'preact/hooks';
import { classesKey, dropClass, keepClass, readClasses, type KeptClass } from '../../../domain/assignment/class-list';
import type { StorageHealth } from '../../../ports/storage';
import type { Game } from '../../boot/game';

/** The list and what can be done with it. */
export interface Classes {
  /** Null until it was read. */
  readonly list: readonly KeptClass[] | null;
  /** Text key of a sentence about a list that is not kept as it should be, or null. */
  readonly trouble: 'assign-full' | 'assign-not-kept' | null;
  readonly keep: (kept: Omit<KeptClass, 'day'>) => void;
  readonly drop: (code: string) => void;
}

const pad = (part: number): string => String(part).padStart(2, '0');
/** The day on the teacher's calendar. */
function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Reads the list before each change: another page may have changed it since. */
export function useClasses({ storage, clock }: Pick<Game, 'storage' | 'clock'>): Classes {
  const [list, setList] = useState<readonly KeptClass[] | null>(null);
  const [health, setHealth] = useState<StorageHealth>('kept');
  const [isFull, setFull] = useState(false);
  const read = async () => readClasses(await storage.get(classesKey));
  const write = async (next: readonly KeptClass[]) => {
    setList(next);
    setHealth(await storage.set(classesKey, next));
  };
  useEffect(() => void read().then(setList), []);
  const keep = async (kept: Omit<KeptClass, 'day'>) => {
    const result = keepClass(await read(), { ...kept, day: dayOf(clock.now()) });
    setFull(!result.ok);
    if (result.ok) await write(result.value);
  };
  return {
    list,
    trouble: isFull ? 'assign-full' : health === 'kept' ? null : 'assign-not-kept',
    keep: (kept) => void keep(kept),
    drop: (code) => void read().then((now) => write(dropClass(now, code))),
  };
}
