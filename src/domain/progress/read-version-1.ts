// Reads version 1 of the save from anything. Frozen with version-1.ts.
import {
  readFlag,
  readList,
  readNumber,
  readObject,
  readOneOf,
  readOrNull,
  readRecord,
  readText,
  readWhole,
  repairObject,
  type Reader,
} from './foreign';
import type {
  FileV1,
  FinishedV1,
  HouseholdV1,
  LevelV1,
  MemberV1,
  NameV1,
  ProgressV1,
  RunV1,
  SettingsV1,
  TryV1,
} from './version-1';

const id = readText;
const day = readWhole(0, 1e6);
const words = readRecord(readText, 200);

const readRun = readObject<RunV1>({
  level: id,
  seed: readNumber(-Number.MAX_VALUE, Number.MAX_VALUE),
  profile: readOneOf('standard', 'gentle'),
  remembered: readRecord(words, 50),
  path: readList(readObject({ beat: id, move: id }), 100_000),
});

const readFinished = readObject<FinishedV1>({
  ending: id,
  marks: readList(id, 200),
  carry: words,
  run: readRun,
  day,
});

/** One window. */
export const readLevelV1 = readObject<LevelV1>({
  state: readOneOf('untouched', 'half', 'lit', 'skipped', 'read'),
  run: readOrNull(readRun),
  finished: readList(readFinished, 100),
  openedOn: readOrNull(day),
});

/** One sentence of the guide. */
export const readTryV1 = readObject<TryV1>({ level: id, key: id, tried: readFlag, note: readText });

const readProgress = readObject<ProgressV1>({
  levels: readRecord(readLevelV1, 50),
  guide: readList(readTryV1, 500),
  lamp: readFlag,
  neighbours: readList(id, 500),
});

// As in settings.ts when this version was current; written out because frozen files lean on nothing that moves.
const startSettings: SettingsV1 = {
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

/** Settings. A wrong volume is no reason to lose a street: what cannot be read is as at the start. */
export const readSettingsV1 = repairObject<SettingsV1>(
  {
    language: readOrNull(readText),
    pace: readOneOf('lively', 'calm'),
    profile: readOneOf('standard', 'gentle'),
    textSize: readOneOf(1, 2, 3, 4),
    spacing: readFlag,
    contrast: readOneOf('system', 'normal', 'more'),
    motion: readOneOf('system', 'less', 'full'),
    easyLetters: readFlag,
    music: readNumber(0, 1),
    effects: readNumber(0, 1),
    muted: readFlag,
    captions: readFlag,
    autoBeat: readFlag,
    textAtOnce: readFlag,
    readAloud: readFlag,
    readSpeed: readNumber(0.5, 2),
    emojiAsWords: readFlag,
    exitKey: readOrNull(readText),
    asked: readFlag,
  },
  startSettings,
);

const readWords = readObject<{ first: number; second: number }>({ first: readWhole(1, 40), second: readWhole(1, 40) });
const readSeat = readObject<{ seat: number }>({ seat: readWhole(1, 99) });
/** Two words or a seat. */
export const readNameV1: Reader<NameV1> = (value) => readSeat(value) ?? readWords(value);

const readMember = readObject<MemberV1>({ id, name: readNameV1, progress: readProgress, settings: readSettingsV1 });

const readFields = readObject<HouseholdV1>({
  version: readOneOf(1),
  profiles: readList(readMember, 8),
  current: readOrNull(id),
});

/** A household of version 1, or undefined. Nobody twice; a `current` who is not there is a guest. */
export const readHouseholdV1: Reader<HouseholdV1> = (value) => {
  const household = readFields(value);
  if (!household) return undefined;
  const ids = new Set(household.profiles.map((member) => member.id));
  if (ids.size !== household.profiles.length) return undefined;
  return household.current === null || ids.has(household.current) ? household : { ...household, current: null };
};

/** A file of version 1, or undefined. */
export const readFileV1: Reader<FileV1> = readObject<FileV1>({
  kindlight: readOneOf('street'),
  version: readOneOf(1),
  progress: readProgress,
  settings: readSettingsV1,
});
