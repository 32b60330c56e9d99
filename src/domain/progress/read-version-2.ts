// Reads version 2 of the save from anything. Frozen with version-2.ts.
import {
  keepReadable,
  keepReadableEntries,
  readFlag,
  readList,
  readObject,
  readOneOf,
  readOrNull,
  readRecord,
  readText,
  readWhole,
  repairObject,
  type Fields,
  type Reader,
} from './foreign';
import { readLevelV1, readNameV1, readSettingsV1, readTryV1 } from './read-version-1';
import type {
  CheckFormV2,
  CheckV2,
  FestivalV2,
  FileV2,
  HouseholdV2,
  MemberV2,
  PracticeV2,
  ProgressV2,
  RoundItemV2,
  RoundV2,
} from './version-2';

const id = readText;
const day = readWhole(0, 1e6);
/** Ids of what is new in this version are short: a long one was not written by the game. */
const shortId: Reader<string> = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 100 ? value : undefined;

/** What the reader reads, or the given value: what is new in this version is no reason to lose a street. */
const orElse =
  <Value>(reader: Reader<Value>, fallback: Value): Reader<Value> =>
  (value) =>
    reader(value) ?? fallback;

const readFestival = readObject<FestivalV2>({ day, kept: keepReadable(shortId, 200) });

/** A round of practice, or undefined. */
export const readRoundV2: Reader<RoundV2> = readObject<RoundV2>({
  day,
  items: readList(readObject<RoundItemV2>({ level: shortId, item: shortId, move: readOrNull(shortId) }), 40),
});

const noPractice: PracticeV2 = { rounds: [], open: null, ask: true, putOffOn: null, askedLateOn: null };
const readPractice = repairObject<PracticeV2>(
  {
    rounds: keepReadable(readRoundV2, 100),
    open: readOrNull(readRoundV2),
    ask: readFlag,
    putOffOn: readOrNull(day),
    askedLateOn: readOrNull(day),
  },
  noPractice,
);

/** The answers of a form, or undefined. */
export const readFormV2: Reader<CheckFormV2> = keepReadableEntries(readOneOf('ok', 'unclear', 'hurtful'), 40);
const readCheck: Reader<CheckV2> = repairObject<CheckV2>(
  { a: readFormV2, b: readFormV2, again: readFormV2 },
  { a: {}, b: {}, again: {} },
);

/** How each part of somebody's street is read. */
export const progressFieldsV2: Fields<ProgressV2> = {
  levels: readRecord(readLevelV1, 50),
  guide: readList(readTryV1, 500),
  lamp: readFlag,
  neighbours: readList(id, 500),
  festival: orElse<FestivalV2 | null>(readOrNull(readFestival), null),
  practice: readPractice,
  checks: orElse(keepReadableEntries(readCheck, 50), {}),
};
const readProgress = readObject<ProgressV2>(progressFieldsV2);

const readMember = readObject<MemberV2>({ id, name: readNameV1, progress: readProgress, settings: readSettingsV1 });

const readFields = readObject<HouseholdV2>({
  version: readOneOf(2),
  profiles: readList(readMember, 8),
  current: readOrNull(id),
});

/** What holds people, or undefined when somebody is there twice; a `current` who is not there becomes a guest. */
export function withKnownPeople<House extends { profiles: readonly { id: string }[]; current: string | null }>(
  household: House | undefined,
): House | undefined {
  if (!household) return undefined;
  const ids = new Set(household.profiles.map((member) => member.id));
  if (ids.size !== household.profiles.length) return undefined;
  return household.current === null || ids.has(household.current) ? household : { ...household, current: null };
}

/** A household of version 2, or undefined. Nobody twice; a `current` who is not there is a guest. */
export const readHouseholdV2: Reader<HouseholdV2> = (value) => withKnownPeople(readFields(value));

/** A file of version 2, or undefined. */
export const readFileV2: Reader<FileV2> = readObject<FileV2>({
  kindlight: readOneOf('street'),
  version: readOneOf(2),
  progress: readProgress,
  settings: readSettingsV1,
});
