// Reads version 3 of the save from anything. Frozen with version-3.ts.
import {
  keepReadable,
  keepReadableEntries,
  readList,
  readObject,
  readOneOf,
  readOrNull,
  readText,
  readWhole,
  type Reader,
} from './foreign';
import { readNameV1, readSettingsV1 } from './read-version-1';
import { progressFieldsV2, readFormV2, readRoundV2, withKnownPeople } from './read-version-2';
import type { ClassLevelV3, ClassV3, FileV3, HouseholdV3, MemberV3, ProgressV3 } from './version-3';

const shortId: Reader<string> = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 100 ? value : undefined;
const idsById = keepReadableEntries(shortId, 100);
const minute = readWhole(0, 2 ** 32);

const readClassLevel = readObject<ClassLevelV3>({
  state: readOneOf('half', 'lit', 'read'),
  tries: readWhole(0, 1e6),
  seconds: readWhole(0, 1e9),
  ending: readOrNull(shortId),
  choices: idsById,
});

const readClass = readObject<ClassV3>({
  code: (value) => (typeof value === 'string' && /^[0-9A-HJKMNP-TV-Z]{8}$/.test(value) ? value : undefined),
  pupil: readWhole(0, 2 ** 32 - 1),
  seat: readOrNull(readWhole(1, 99)),
  line: (value) => (value === null || (typeof value === 'string' && value.length <= 80) ? value : undefined),
  begun: minute,
  last: minute,
  levels: keepReadableEntries(readClassLevel, 50),
  checks: keepReadableEntries(readObject<ClassV3['checks'][string]>({ a: readFormV2, b: readFormV2 }), 50),
  ticket: idsById,
  round: (value) => readOrNull(readRoundV2)(value) ?? null,
});

const readFields = readObject<ProgressV3>({
  ...progressFieldsV2,
  // What is new in this version is no reason to lose a street.
  classes: (value) => keepReadable(readClass, 50)(value) ?? [],
  inClass: (value) => readOrNull(shortId)(value) ?? null,
});

/** Nobody is in a class that is not there, and none is there twice. */
const readProgress: Reader<ProgressV3> = (value) => {
  const progress = readFields(value);
  if (!progress) return undefined;
  const codes = progress.classes.map(({ code }) => code);
  const classes = progress.classes.filter(({ code }, index) => codes.indexOf(code) === index);
  const inClass = progress.inClass !== null && codes.includes(progress.inClass) ? progress.inClass : null;
  return { ...progress, classes, inClass };
};

const readHousehold = readObject<HouseholdV3>({
  version: readOneOf(3),
  profiles: readList(
    readObject<MemberV3>({ id: readText, name: readNameV1, progress: readProgress, settings: readSettingsV1 }),
    8,
  ),
  current: readOrNull(readText),
});

/** A household of version 3, or undefined. Nobody twice; a `current` who is not there is a guest. */
export const readHouseholdV3: Reader<HouseholdV3> = (value) => withKnownPeople(readHousehold(value));

/** A file of version 3, or undefined. */
export const readFileV3: Reader<FileV3> = readObject<FileV3>({
  kindlight: readOneOf('street'),
  version: readOneOf(3),
  progress: readProgress,
  settings: readSettingsV1,
});
