// How somebody likes to play, and what stands before they have said anything.
import type { SettingsV1 } from './version-1';

/** The settings of one person. */
export type Settings = SettingsV1;

/** What changes with the wording: the gentle one comes calm and keeps the beat by itself; both can be changed back. */
export const settingsFor = (profile: Settings['profile']): Partial<Settings> =>
  profile === 'gentle' ? { profile, pace: 'calm', autoBeat: true } : { profile };

/** What stands at the start. */
export const defaultSettings: Settings = {
  language: null,
  pace: 'lively',
  profile: 'standard',
  textSize: 2,
  spacing: false,
  contrast: 'system',
  motion: 'system',
  easyLetters: false,
  music: 0.7,
  effects: 0.8,
  muted: false,
  captions: false,
  autoBeat: false,
  textAtOnce: false,
  readAloud: false,
  readSpeed: 1,
  emojiAsWords: false,
  exitKey: null,
  asked: false,
};
