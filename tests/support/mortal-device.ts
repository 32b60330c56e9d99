// A device whose power can fail at any moment: before a value is written, in the middle of it, or before that is said.
import type { Random } from '../../src/domain/shared/random';
import type { Drawer, Place } from '../../src/platform/storage/drawer';

/**
 * `whole` keeps a value or does not, as a database does; `text` empties itself letter by letter, as localStorage does;
 * `torn` is worse than any browser: a value that is cut off in the middle stays as it is.
 */
export type Medium = 'whole' | 'text' | 'torn';

/** The device between being switched on and its death. */
export interface Life extends Place {
  readonly death: Promise<void>;
  readonly isOver: () => boolean;
}

/** What lies on the device, and how it lives and dies. */
export interface MortalDevice {
  /** Every value as text, whole or torn. */
  readonly data: Map<string, string>;
  /** Whether there is no room for anything longer. */
  isFull: boolean;
  /** Switches the device on; it dies after so many moments, at least one. */
  live(moments: number): Life;
}

const never = new Promise<never>(() => undefined);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Creates an empty device. */
export function createMortalDevice(medium: Medium, random: Random): MortalDevice {
  const data = new Map<string, string>();

  function live(moments: number): Life {
    let left = moments;
    let die = (): void => undefined;
    const death = new Promise<void>((resolve) => (die = resolve));

    /** Time passes. Whoever waits here when the device dies is never told anything again. */
    async function moment(last?: () => void): Promise<void> {
      await Promise.resolve();
      if (left === 0) return never;
      left -= 1;
      if (left > 0) return;
      last?.();
      die();
      return never;
    }

    const drawer: Drawer = {
      async get(key) {
        await moment();
        const text = data.get(key);
        return text === undefined ? null : parse(text);
      },
      async set(key, value) {
        const text = JSON.stringify(value);
        await moment();
        if (device.isFull && medium !== 'torn' && text.length > (data.get(key)?.length ?? 0))
          throw new DOMException('no room', 'QuotaExceededError');
        const cut = text.slice(0, Math.floor(random() * text.length));
        await moment(() => medium === 'torn' && data.set(key, cut));
        data.set(key, text);
        await moment();
      },
      async remove(key) {
        await moment();
        data.delete(key);
        await moment();
      },
      async clear() {
        for (const key of [...data.keys()]) {
          if (medium !== 'whole') await moment();
          data.delete(key);
        }
        await moment();
      },
      keys: () => Promise.resolve([...data.keys()]),
    };
    return {
      open: () => Promise.resolve(drawer),
      holds: () => Promise.resolve(data.size > 0),
      death,
      isOver: () => left === 0,
    };
  }

  const device: MortalDevice = { data, isFull: false, live };
  return device;
}
