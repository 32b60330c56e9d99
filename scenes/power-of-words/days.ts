// The sentences of the week, gap by gap; every language writes its own wordings for these ids.
import type { DaySlots } from '../../src/domain/mechanics/folding-paper/types';

/** Monday's caption. */
export const mon: DaySlots = {
  day: 'mon',
  slots: [
    [
      { id: 'mon-1a', weight: 0, name: true },
      { id: 'mon-1b', weight: 1, bell: true },
      { id: 'mon-1c', weight: 1 },
    ],
    [
      { id: 'mon-2a', weight: 0, bell: true },
      { id: 'mon-2c', weight: 1 },
      { id: 'mon-2b', weight: 2 },
    ],
    [
      { id: 'mon-3a', weight: 0 },
      { id: 'mon-3b', weight: 1, bell: true },
      { id: 'mon-3c', weight: 2 },
    ],
    [
      { id: 'mon-4a', weight: 0, bell: true },
      { id: 'mon-4b', weight: 0 },
      { id: 'mon-4c', weight: 2 },
    ],
  ],
};

/** Tuesday's reply. */
export const tue: DaySlots = {
  day: 'tue',
  slots: [
    [
      { id: 'tue-1a', weight: 0, name: true },
      { id: 'tue-1b', weight: 1, bell: true },
      { id: 'tue-1c', weight: 1 },
    ],
    [
      { id: 'tue-2a', weight: 0 },
      { id: 'tue-2b', weight: 3 },
      { id: 'tue-2c', weight: 0, bell: true },
    ],
    [
      { id: 'tue-3a', weight: 0 },
      { id: 'tue-3b', weight: 2, bell: true },
      { id: 'tue-3c', weight: 0 },
    ],
  ],
};

/** Wednesday's line about lunch. */
export const wed: DaySlots = {
  day: 'wed',
  slots: [
    [
      { id: 'wed-1a', weight: 0, name: true },
      { id: 'wed-1b', weight: 1, bell: true },
    ],
    [
      { id: 'wed-2a', weight: 0 },
      { id: 'wed-2b', weight: 1, bell: true },
      { id: 'wed-2c', weight: 2 },
    ],
    [
      { id: 'wed-3a', weight: 0 },
      { id: 'wed-3d', weight: 0 },
      { id: 'wed-3b', weight: 2, bell: true },
      { id: 'wed-3c', weight: 2 },
    ],
  ],
};

/** Thursday's compliment. */
export const thu: DaySlots = {
  day: 'thu',
  slots: [
    [
      { id: 'thu-1a', weight: 0, name: true },
      { id: 'thu-1b', weight: 1, bell: true },
    ],
    [
      { id: 'thu-2a', weight: 0, bell: true },
      { id: 'thu-2b', weight: 1 },
      { id: 'thu-2c', weight: 0 },
    ],
    [
      { id: 'thu-3a', weight: 2 },
      { id: 'thu-3b', weight: 2, bell: true },
      { id: 'thu-3c', weight: 0 },
      { id: 'thu-3d', weight: 0 },
    ],
  ],
};

/** Friday's thank-you, said aloud. */
export const fri: DaySlots = {
  day: 'fri',
  slots: [
    [
      { id: 'fri-1a', weight: 0, name: true },
      { id: 'fri-1b', weight: 1, bell: true, rim: ['with'] },
      { id: 'fri-1c', weight: 0, rim: ['true'] },
    ],
    [
      { id: 'fri-2a', weight: 0 },
      { id: 'fri-2b', weight: 0, bell: true },
      { id: 'fri-2c', weight: 2, rim: ['true', 'kind'] },
    ],
    [
      { id: 'fri-3a', weight: 0, bell: true },
      { id: 'fri-3b', weight: 2, rim: ['needed', 'with'] },
      { id: 'fri-3c', weight: 0, rim: ['helpful'] },
    ],
  ],
};

/** Sunday: the words of Friday again, and one more for each gap. */
export const sun: DaySlots = {
  day: 'sun',
  slots: [
    [...(fri.slots[0] ?? []), { id: 'sun-1d', weight: 0, name: true, rim: ['true', 'kind'] }],
    [...(fri.slots[1] ?? []), { id: 'sun-2d', weight: 0, rim: ['true', 'helpful'] }],
    [...(fri.slots[2] ?? []), { id: 'sun-3d', weight: 0, rim: ['true', 'kind'] }],
  ],
};

/** The whole week. */
export const days: readonly DaySlots[] = [mon, tue, wed, thu, fri, sun];
