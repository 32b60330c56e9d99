// Has files kept one by one by the worker: each question wakes it anew, so that no browser ends it in the middle.
import type { Outcome } from './messages';

/** How many are on their way at once. */
const atOnce = 4;
/** How often a file is asked for, before the network counts as lost. */
const tries = 2;

/** What is needed for it. */
export interface KeepMany {
  readonly paths: readonly string[];
  readonly keep: (path: string) => Promise<Outcome | undefined>;
  readonly signal: AbortSignal;
  readonly onKept?: (path: string) => void;
}

/** Rejects never; gives why it ended. */
export async function keepMany({ paths, keep, signal, onKept }: KeepMany): Promise<Outcome | 'cancelled'> {
  const left = [...paths];
  let trouble: Outcome | undefined;
  const one = async (path: string): Promise<Outcome> => {
    let outcome: Outcome = 'network';
    for (let count = 0; count < tries && outcome !== 'kept' && outcome !== 'full' && !signal.aborted; count += 1) {
      outcome = (await keep(path)) ?? 'network';
    }
    return outcome;
  };
  const work = async () => {
    for (let path = left.shift(); path !== undefined && !signal.aborted && !trouble; path = left.shift()) {
      const outcome = await one(path);
      if (outcome === 'kept') onKept?.(path);
      else trouble ??= outcome;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (signal.aborted) return 'cancelled';
  return trouble ?? 'kept';
}
