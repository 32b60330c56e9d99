// The rule for how loud a layer of music is: by its name, the mood of the moment and what the stage asked for.

import type { Mood } from '../../ports/sound';

/** Layers that the stage switched on or off by name. */
export type LayerSwitches = ReadonlyMap<string, boolean>;

/** The sounds of the town's windows: most of them are never heard, so each is fetched only when it is switched on. */
const isWindow = (name: string): boolean => name.startsWith('snd-');

/** Whether a layer has to be fetched. Others than the windows' may join at any moment, so they are there from the start. */
export function isLayerWanted(name: string, switches: LayerSwitches): boolean {
  return !isWindow(name) || switches.get(name) === true;
}

/**
 * The level of a layer, 0..1. `tension` and `hope` follow the mood; windows (`snd-...`) are silent until they
 * are switched on; everything else plays unless it is switched off.
 */
export function layerLevel(name: string, mood: Mood, switches: LayerSwitches): number {
  const chosen = switches.get(name);
  if (chosen === false) return 0;
  if (name === 'tension' || name === 'hope') return Math.min(1, Math.max(0, mood[name]));
  return chosen === true || !isWindow(name) ? 1 : 0;
}
