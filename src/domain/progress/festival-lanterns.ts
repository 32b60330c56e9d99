// The lanterns of the festival: what somebody lit, kept and chose, and what neighbours lit for doors that stayed shut.
import type { Person } from '../scenario/people';
import type { Scenario } from '../scenario/types';
import { levelOf, remembered, type Progress } from './progress';

/** What is read of a level. */
export type Door = Pick<Scenario, 'id' | 'order' | 'you'>;

/** A lantern by ids: where its line is found, and who lit it. `id` is what a save keeps. */
export type Lantern = { readonly id: string } & (
  | { readonly kind: 'window'; readonly level: string; readonly who: Person }
  | { readonly kind: 'neighbour'; readonly order: number; readonly who: Person }
  | { readonly kind: 'card' | 'guide'; readonly level: string; readonly key: string }
  | { readonly kind: 'crane'; readonly level: string }
);

/** Who lights the lantern of a door that stayed shut, in the order of the doors. */
const lighters: readonly Person[] = ['zuri', 'remi', 'kei', 'amara', 'tavi', 'idris'];
/** The hold-on card has so many threads. */
const threads = 3;

function ofDoor(progress: Progress, { id, order, you }: Door): Lantern {
  const isLit = levelOf(progress, id).state === 'lit';
  if (isLit) return { id: `window.${id}`, kind: 'window', level: id, who: you };
  return { id: `neighbour.${order}`, kind: 'neighbour', order, who: lighters[order - 1] ?? 'oma' };
}

/** Which level made a keepsake is told by what it carries: kept comments are `held`, strips in the crane `notes`. */
function ofKeepsakes(progress: Progress): readonly Lantern[] {
  return Object.entries(remembered(progress)).flatMap(([level, { held, notes }]) => [
    ...(held ?? '')
      .split('+')
      .filter((line) => line !== '')
      .slice(0, threads)
      .map((line): Lantern => ({ id: `card.${line}`, kind: 'card', level, key: `${line}.text` })),
    ...(notes === undefined ? [] : [{ id: 'crane', kind: 'crane', level } as const]),
  ]);
}

/** Every lantern there is this evening: one a window, then the keepsakes, then the sentences of the guide. */
export function lanternsOf(progress: Progress, doors: readonly Door[]): readonly Lantern[] {
  const guide = progress.guide.map(({ level, key }): Lantern => ({
    id: `guide.${level}.${key}`,
    kind: 'guide',
    level,
    key,
  }));
  const inOrder = [...doors].sort((one, other) => one.order - other.order);
  return [...inOrder.map((door) => ofDoor(progress, door)), ...ofKeepsakes(progress), ...guide];
}
