// Looks for a place on the device that keeps things.
import type { StorageHealth } from '../../ports/storage';
import type { Drawer, Place } from './drawer';
import { inTime, Late } from './patience';

/** An open place, if there is one, and how well it keeps. */
export interface Found {
  readonly drawer: Drawer | undefined;
  readonly health: StorageHealth;
}

/** What is written to see whether anything can be. */
export const probe = 'probe';

/** Whether a device refuses for want of room. */
export const isFull = (problem: unknown): boolean =>
  problem instanceof Error && /quota/i.test(`${problem.name} ${problem.message}`);

async function tryOut(place: Place): Promise<Found> {
  const drawer = await place.open();
  try {
    await drawer.set(probe, true);
    await drawer.remove(probe);
    return { drawer, health: 'kept' };
  } catch (problem) {
    // A full device can still be read, and may have room later.
    if (isFull(problem)) return { drawer, health: 'full' };
    throw problem;
  }
}

/** A place, and whether something lies there; undefined where the browser cannot tell. */
export interface Looked {
  readonly place: Place;
  readonly isUsed: boolean | undefined;
}

/** A quick look at all places. */
export const lookAt = (places: readonly Place[]): Promise<readonly Looked[]> =>
  Promise.all(places.map(async (place) => ({ place, isUsed: await inTime(place.holds()).catch(() => undefined) })));

/**
 * The first place that works; a place in which something lies goes before an empty one. Where it does not answer the game
 * goes on without: another place would hide what lies there. When it answers after all, `late` is told.
 */
export async function findPlace(looked: readonly Looked[], late: (found: Found) => void): Promise<Found> {
  const used = looked.filter(({ isUsed }) => isUsed === true);
  const others = looked.filter(({ isUsed }) => isUsed !== true);
  for (const { place, isUsed } of [...used, ...others]) {
    const trying = tryOut(place);
    try {
      return await inTime(trying);
    } catch (problem) {
      // Private window, blocked by the owner, or broken: the next place.
      if (!(problem instanceof Late) || !isUsed) continue;
      trying.then(late).catch(() => undefined);
      return { drawer: undefined, health: 'slow' };
    }
  }
  return { drawer: undefined, health: 'until-closed' };
}
