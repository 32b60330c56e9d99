// The one door for saved data: any value comes in, the present shape or a reason comes out. Never throws.
import { fail, ok, type Result } from '../shared/result';
import type { Household } from './household';
import type { Progress } from './progress';
import { migrate1to2, migrateFile1to2 } from './migrate-1-to-2';
import { migrate2to3, migrateFile2to3 } from './migrate-2-to-3';
import { readFileV1, readHouseholdV1 } from './read-version-1';
import { readFileV2, readHouseholdV2 } from './read-version-2';
import { readFileV3, readHouseholdV3 } from './read-version-3';
import type { Settings } from './settings';

/** Why saved data is not taken: unreadable, or written by a newer game. */
export type UpgradeReason = 'damaged' | 'newer';

/** One person's street as a file. */
export interface StreetFile {
  readonly progress: Progress;
  readonly settings: Settings;
}

/** The version that is written today. */
export const presentVersion = 3;

/** Reads one version; the entry of an older version also migrates to the next, until the present one is reached. */
type Step<Value> = (value: unknown) => Value | undefined;

/** A step that reads an older version and brings it to the next. */
const then =
  <Old, New>(reader: Step<Old>, migrate: (old: Old) => New): Step<New> =>
  (value) => {
    const old = reader(value);
    return old === undefined ? undefined : migrate(old);
  };

// Position = version - 1. Version 4 adds its own reader and puts `migrate3to4` behind each of these.
const households: readonly Step<Household>[] = [
  then(then(readHouseholdV1, migrate1to2), migrate2to3),
  then(readHouseholdV2, migrate2to3),
  readHouseholdV3,
];
const files: readonly Step<StreetFile>[] = [
  then(then(readFileV1, migrateFile1to2), migrateFile2to3),
  then(readFileV2, migrateFile2to3),
  readFileV3,
];

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  return typeof value.version === 'number' && Number.isInteger(value.version) ? value.version : undefined;
}

function read<Value>(steps: readonly Step<Value>[], value: unknown): Result<Value, UpgradeReason> {
  const version = versionOf(value);
  if (version !== undefined && version > presentVersion) return fail('newer');
  const result = version === undefined ? undefined : steps[version - 1]?.(value);
  return result === undefined ? fail('damaged') : ok(result);
}

/** Brings what was saved on this device, in whatever version, to the present shape. */
export const upgrade = (value: unknown): Result<Household, UpgradeReason> => read(households, value);

/** Brings one person's file, in whatever version, to the present shape. */
export const upgradeFile = (value: unknown): Result<StreetFile, UpgradeReason> => read(files, value);

/** A person's street as the value of a file. */
export function streetFile({ progress, settings }: StreetFile) {
  return { kindlight: 'street', version: presentVersion, progress, settings } as const;
}
