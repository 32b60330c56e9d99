// Saves that version 2 wrote still load: as they lie on devices and in files, written out here by hand.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/progress/settings';
import { upgrade, upgradeFile } from '../../../src/domain/progress/upgrade';

const round = { day: 20_700, items: [{ level: 'walk-away', item: 'boost-1', move: 'look' }] };
const progress = {
  levels: { 'walk-away': { state: 'read', run: null, finished: [], openedOn: 20_690 } },
  guide: [],
  lamp: true,
  neighbours: ['nb-back'],
  festival: { day: 20_701, kept: ['win-1', 'crane'] },
  practice: { rounds: [round], open: null, ask: false, putOffOn: 20_702, askedLateOn: null },
  checks: { 'walk-away': { a: { 'a-1': 'ok' }, b: {}, again: { 'a-1': 'hurtful' } } },
};
const settings = { ...defaultSettings, language: 'ar' };
const added = { classes: [], inClass: null };

describe('a save of version 2', () => {
  it('comes with everything, and in no class', () => {
    const profiles = [{ id: 'p1', name: { seat: 12 }, progress, settings }];
    expect(upgrade({ version: 2, profiles, current: 'p1' })).toEqual({
      ok: true,
      value: {
        version: 3,
        profiles: [{ id: 'p1', name: { seat: 12 }, progress: { ...progress, ...added }, settings }],
        current: 'p1',
      },
    });
  });

  it('in a file loads with every field, and no class that it could not know', () => {
    const file = { kindlight: 'street', version: 2, progress: { ...progress, inClass: 'ABCD1234' }, settings };
    const result = upgradeFile(file);
    expect(result.ok && result.value.progress).toEqual({ ...progress, ...added });
  });
});
