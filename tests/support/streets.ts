// Streets that have come a long way already, as a device keeps them: to go to what opens late.
import type { HouseholdV3, ProgressV3 } from '../../src/domain/progress/version-3';
import type { LevelV1 } from '../../src/domain/progress/version-1';
import { defaultSettings } from '../../src/domain/progress/settings';
import { emptyProgress } from '../../src/domain/progress/progress';

/** The levels in the order of their windows. */
const levels = [
  ...['block-the-bullies', 'why-would-you', 'hold-on-to', 'walk-away', 'power-of-words', 'what-we-dont-see'],
] as const;
const day = 20_000;
/** What each evening left behind, where the festival asks for it. */
const carries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hold-on-to': { held: 'w-zuri+w-ferry+w-nila' },
  'power-of-words': { notes: 'note-lina+note-nila', sign: 'new' },
  'what-we-dont-see': { theo: 'lit' },
};

function lit(level: string): LevelV1 {
  const run = { level, seed: 7, profile: 'standard', remembered: {}, path: [] } as const;
  const carry = carries[level] ?? {};
  return { state: 'lit', run: null, finished: [{ ending: 'end', marks: [], carry, run, day }], openedOn: day };
}
const closed = (state: 'skipped' | 'read'): LevelV1 => ({ state, run: null, finished: [], openedOn: day });

/** Every window is lit, and two sentences stand in the guide. */
export const allLit: ProgressV3 = {
  ...emptyProgress,
  levels: Object.fromEntries(levels.map((level) => [level, lit(level)])),
  // These evenings are long ago; the greeting for that was heard.
  neighbours: ['nb-back'],
  guide: [
    { level: 'block-the-bullies', key: 'try-folder', tried: false, note: '' },
    { level: 'why-would-you', key: 'try-word', tried: false, note: '' },
  ],
};

/** Doors 1 and 6 stayed shut, 4 was only read, the others are lit; the guide is empty. */
export const someClosed: ProgressV3 = {
  ...allLit,
  guide: [],
  levels: {
    ...allLit.levels,
    'block-the-bullies': closed('skipped'),
    'walk-away': closed('read'),
    'what-we-dont-see': closed('skipped'),
  },
};

/** A device on which one person lives, who has come so far. */
export const householdOf = (progress: ProgressV3): HouseholdV3 => ({
  version: 3,
  profiles: [
    { id: 'p1', name: { first: 1, second: 2 }, progress, settings: { ...defaultSettings, pace: 'calm', asked: true } },
  ],
  current: 'p1',
});
