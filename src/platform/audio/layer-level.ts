// The rule for how loud a layer of music is: by its name, the mood of the moment and what the stage asked for.

import type { Mood } from '../../ports/sound';

/** Layers that the stage switched on or off by name. */
export type LayerSwitches = ReadonlyMap<string, boolean>;

/**
 * The level of a layer, 0..1. `tension` and `hope` follow the mood; the sounds of the town's windows (`snd-...`) are
 * silent until they are switched on; everything else plays unless it is switched off.
 */
export function layerLevel(name: string, mood: Mood, switches: LayerSwitches): number {
  const chosen = switches.get(name);
  if (chosen === false) return 0;
  if (name === 'tension' || name === 'hope') return Math.min(1, Math.max(0, mood[name]));
  return chosen === true || !name.startsWith('snd-') ? 1 : 0;
}
