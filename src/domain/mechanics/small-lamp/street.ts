// The street: which doors are left, and where one comes to from a door.
import { including } from '../../shared/lists';
import { isDark } from './lamp';
import type { Door, SmallLampState as State } from './types';

/** The doors, in the order in which they stand. */
export const doors: readonly Door[] = ['kei', 'tavi', 'amara', 'remi'];
/** Until eight there is time for so many of them. */
export const doorsUntilEight = 3;

/** Walks to a door. */
export const visit = (state: State, door: Door): Pick<State, 'visited'> => ({
  visited: including(state.visited, door),
});

/** No time is left for another door. */
export const isEight = ({ visited }: State): boolean => visited.length >= doorsUntilEight;

/** How many of the four doors are lit. */
export const doorsLit = ({ lit }: State): number => doors.filter((door) => lit.includes(door)).length;

/** From a door back to the street; in the dark first to the kerb, at eight on to the steps. */
export const backToStreet = {
  branches: [
    { when: isDark, to: 'dark' },
    { when: isEight, to: 'theo-see' },
  ],
  otherwise: 'street',
} as const;

/** On to the window of the harbour office; in the dark first to the kerb. */
export const onToMirror = { branches: [{ when: isDark, to: 'dark' }], otherwise: 'mirror' } as const;

/** From the kerb on to where one was going. */
export const outOfTheDark = {
  branches: [
    { when: ({ steps }: State) => steps, to: 'mirror' },
    { when: isEight, to: 'theo-see' },
  ],
  otherwise: 'street',
} as const;
