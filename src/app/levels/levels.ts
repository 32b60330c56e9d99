// Finds the levels that exist, by their folders.
import type { StartStage } from '../../ports/stage';
import type { LevelView } from '../../ui/level/level-view';
import { plainView } from '../../ui/level/plain-view';
import street from 'virtual:street';
import type { Scenario } from '../../domain/scenario/types';

const scenarios = import.meta.glob<Scenario>('../../../scenes/*/level.ts', { import: 'default' });
const stages = import.meta.glob<StartStage>('../../../scenes/*/stage.ts', { import: 'default' });
const stills = import.meta.glob<StartStage>('../../../scenes/*/still.ts', { import: 'default' });
const views = import.meta.glob<LevelView>('../../../scenes/*/view.tsx', { import: 'default' });

/** Half a file can read like a whole script that lacks what it was fetched for: told like one that cannot be read at all. */
async function whole<Part>(coming: Promise<Part | undefined>): Promise<Part> {
  const part = await coming;
  if (part === undefined) throw new SyntaxError('only a part of a file came');
  return part;
}

/** What the street knows of a level: which window is whose. */
export type StreetDoor = Pick<Scenario, 'id' | 'order' | 'you'>;

/** All levels in the order of their windows, without their stories. */
export const streetDoors: readonly StreetDoor[] = street;

/** Ids of all levels that can be played, in that order. */
export const levelIds: readonly string[] = streetDoors.map(({ id }) => id);

/** Loads a level; undefined when there is none of that id. */
export function loadLevel(id: string): Promise<Scenario> | undefined {
  const load = scenarios[`../../../scenes/${id}/level.ts`];
  return load && whole(load());
}

/** Loads all levels, in the order of their windows. */
export async function loadLevels(): Promise<readonly Scenario[]> {
  const loaded = await Promise.all(Object.values(scenarios).map((load) => whole(load())));
  return loaded.sort((one, other) => one.order - other.order);
}

/** Loads the stage of a level or of the hub (`hub`). Rejects when there is none. */
export function loadStage(id: string): Promise<StartStage> {
  const load = stages[`../../../scenes/${id}/stage.ts`];
  return load ? whole(load()) : Promise.reject(new Error(`no stage ${id}`));
}

/** Loads what stands in for the stage where nothing can be drawn. Rejects when there is none. */
export function loadStill(id: string): Promise<StartStage> {
  const load = stills[`../../../scenes/${id}/still.ts`];
  return load ? whole(load()) : Promise.reject(new Error(`no still picture ${id}`));
}

/** Loads what a level looks and sounds like in the interface; a plain way to play where it has nothing of its own. */
export function loadView(id: string): Promise<LevelView> {
  const load = views[`../../../scenes/${id}/view.tsx`];
  return load ? whole(load()) : Promise.resolve(plainView);
}
