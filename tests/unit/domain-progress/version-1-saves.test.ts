// Saves that version 1 wrote still load: as they lie on devices and in files, written out here by hand.
import { describe, expect, it } from 'vitest';
import { upgrade, upgradeFile } from '../../../src/domain/progress/upgrade';

const run = {
  level: 'block-the-bullies',
  seed: 4711,
  profile: 'gentle',
  remembered: { 'hold-on-to': { card1: 'c-warm' } },
  path: [{ beat: 'a1', move: 'perm-friends' }],
};
const progress = {
  levels: {
    'block-the-bullies': {
      state: 'lit',
      run,
      finished: [{ ending: 'end-full-room', marks: ['saved'], carry: { lina: 'free' }, run, day: 20_500 }],
      openedOn: 20_499,
    },
    'why-would-you': { state: 'half', run: null, finished: [], openedOn: null },
    'walk-away': { state: 'skipped', run: null, finished: [], openedOn: null },
    'hold-on-to': { state: 'read', run: null, finished: [], openedOn: null },
    'power-of-words': { state: 'untouched', run: null, finished: [], openedOn: 20_510 },
  },
  guide: [{ level: 'block-the-bullies', key: 'try-folder', tried: true, note: 'I did' }],
  lamp: true,
  neighbours: ['nb-0-oma'],
};
const settings = {
  language: 'id',
  pace: 'calm',
  profile: 'gentle',
  textSize: 3,
  spacing: true,
  contrast: 'more',
  motion: 'less',
  easyLetters: true,
  music: 0.2,
  effects: 0,
  muted: true,
  captions: true,
  autoBeat: true,
  textAtOnce: true,
  readAloud: true,
  readSpeed: 1.5,
  emojiAsWords: true,
  exitKey: 'F2',
  asked: true,
};
const added = {
  festival: null,
  practice: { rounds: [], open: null, ask: true, putOffOn: null, askedLateOn: null },
  checks: {},
  classes: [],
  inClass: null,
};

describe('a save of version 1', () => {
  it('comes with everybody and everything, and with nothing practised yet', () => {
    const profiles = [
      { id: 'p1', name: { first: 3, second: 40 }, progress, settings },
      { id: 'p2', name: { seat: 12 }, progress: { levels: {}, guide: [], lamp: false, neighbours: [] }, settings },
    ];
    const result = upgrade({ version: 1, profiles, current: 'p2' });
    expect(result).toEqual({
      ok: true,
      value: {
        version: 3,
        profiles: profiles.map((member) => ({ ...member, progress: { ...member.progress, ...added } })),
        current: 'p2',
      },
    });
  });

  it('of nobody is a house of nobody', () => {
    const result = upgrade({ version: 1, profiles: [], current: null });
    expect(result).toEqual({ ok: true, value: { version: 3, profiles: [], current: null } });
  });

  it('in a file loads with every field', () => {
    const result = upgradeFile({ kindlight: 'street', version: 1, progress, settings });
    expect(result.ok && result.value).toEqual({
      kindlight: 'street',
      version: 3,
      progress: { ...progress, ...added },
      settings,
    });
  });

  it('takes no field of later versions at its word', () => {
    const strange = { ...progress, checks: { x: 'y' }, practice: 7, festival: { day: 1, kept: [] }, classes: [{}] };
    const result = upgradeFile({ kindlight: 'street', version: 1, progress: strange, settings });
    expect(result.ok && result.value.progress).toEqual({ ...progress, ...added });
  });
});
