// Which neighbour says what on the street: it follows what was done, never hours or streaks.
import { festivalIsOpen } from '../../domain/progress/festival';
import { levelOf, litCount, remembered, type Progress } from '../../domain/progress/progress';
import type { Face, Person } from '../../domain/scenario/people';
import type { StreetDoor } from './levels';

/** A neighbour's line; with `level` the key is among that door's words, else among those of the interface. */
export interface Neighbour {
  readonly key: string;
  readonly who: Person;
  readonly face: Face;
  readonly level?: string;
}

const byLit: readonly (readonly [number, string, Person, Face])[] = [
  [0, 'nb-0-oma', 'oma', 'calm'],
  [0, 'nb-0-bim', 'bim', 'happy'],
  [0, 'nb-0-zuri', 'zuri', 'happy'],
  [1, 'nb-1-zuri', 'zuri', 'proud'],
  [1, 'nb-1-oma', 'oma', 'happy'],
  [2, 'nb-2-idris', 'idris', 'happy'],
  [2, 'nb-2-bim', 'bim', 'talk'],
  [3, 'nb-3-kei', 'kei', 'happy'],
  [3, 'nb-3-arif', 'arif', 'talk'],
  [4, 'nb-4-amara', 'amara', 'calm'],
  [4, 'nb-4-remi', 'remi', 'calm'],
  [5, 'nb-5-tavi', 'tavi', 'happy'],
  [5, 'nb-5-nila', 'nila', 'calm'],
  [6, 'nb-6-dewi', 'dewi', 'proud'],
  [6, 'nb-6-oma', 'oma', 'happy'],
];

/** With which face somebody speaks of their own story, in the order of the doors. */
const ownFaces: readonly Face[] = ['calm', 'happy', 'happy', 'calm', 'talk', 'happy'];

/** What a story changed for somebody besides the one it was about. */
function besides(carry: Readonly<Record<string, string>>): readonly Neighbour[] {
  const { sign, theo } = carry;
  if (theo === 'lit') return [{ key: 'nb-6-lit-theo', who: 'theo', face: 'anxious' }];
  if (theo !== undefined) return [{ key: 'nb-6-lit-theo-not', who: 'dewi', face: 'calm' }];
  return sign === undefined || sign === 'wrong' ? [] : [{ key: 'nb-5-lit-tavi', who: 'tavi', face: 'happy' }];
}

/** Those whose story is lit. */
function ofLit(progress: Progress, levels: readonly StreetDoor[]): readonly Neighbour[] {
  const carries = remembered(progress);
  return levels
    .filter(({ id }) => levelOf(progress, id).state === 'lit')
    .flatMap(({ id, you, order }): readonly Neighbour[] => [
      { key: 'door.neighbour', level: id, who: you, face: ownFaces[order - 1] ?? 'calm' },
      ...besides(carries[id] ?? {}),
    ]);
}

/** Oma calls everybody down, until somebody has been there. */
function invitation(progress: Progress, levels: readonly StreetDoor[]): readonly Neighbour[] {
  const ids = levels.map(({ id }) => id);
  const isDue = progress.festival === null && festivalIsOpen(progress, ids);
  return isDue ? [{ key: 'nb-festival', who: 'oma', face: 'happy' }] : [];
}

/** Everything that could be said now; those whose story is lit speak as well. */
function candidates(progress: Progress, levels: readonly StreetDoor[]): Neighbour[] {
  const lit = litCount(progress);
  const common = byLit.filter(([count]) => count === lit).map(([, key, who, face]) => ({ key, who, face }));
  const skipped = levels.some(({ id }) => levelOf(progress, id).state === 'skipped');
  return [
    ...invitation(progress, levels),
    ...common,
    ...ofLit(progress, levels),
    ...(skipped ? [{ key: 'nb-skip', who: 'oma', face: 'calm' } as const] : []),
  ];
}

/** How a line is remembered as heard. */
export const neighbourId = ({ key, level = '' }: Neighbour): string => level + key;

const back: Neighbour = { key: 'nb-back', who: 'oma', face: 'happy' };
/** Days after which somebody is greeted as coming back. */
const longAway = 14;

/** The last day, counted from 1970, of which something is known. */
const lastDay = ({ levels }: Progress): number | undefined => {
  const days = Object.values(levels).flatMap(({ openedOn, finished }) => [
    ...(openedOn === null ? [] : [openedOn]),
    ...finished.map(({ day }) => day),
  ]);
  return days.length === 0 ? undefined : Math.max(...days);
};

/** Who speaks, and when: `day` counts from 1970, `turn` is another number at every visit. */
export interface Visit {
  readonly day: number;
  readonly turn: number;
}

/** The first line that was not heard yet; when all were, another one at every visit. */
export function neighbourFor(progress: Progress, levels: readonly StreetDoor[], { day, turn }: Visit): Neighbour {
  const away = day - (lastDay(progress) ?? day);
  const all = [...(away >= longAway ? [back] : []), ...candidates(progress, levels)];
  const fresh = all.find((neighbour) => !progress.neighbours.includes(neighbourId(neighbour)));
  return fresh ?? all[turn % all.length] ?? back;
}
