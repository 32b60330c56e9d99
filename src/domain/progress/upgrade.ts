// The one door for saved data: any value comes in, the present shape or a reason comes out. Never throws.
import { fail, ok, type Result } from '../shared/result';
import type { Household } from './household';
import type { Progress } from './progress';
import { readFileV1, readHouseholdV1 } from './read-version-1';
import type { Settings } from './settings';

/** Why saved data is not taken: unreadable, or written by a newer game. */
export type UpgradeReason = 'damaged' | 'newer';

/** One person's street as a file. */
export interface StreetFile {
  readonly progress: Progress;
  readonly settings: Settings;
}

/** The version that is written today. */
export const presentVersion = 1;

/** Reads one version; the entry of an older version also migrates to the next, until the present one is reached. */
type Step<Value> = (value: unknown) => Value | undefined;

// Position = version - 1. Version 2 adds its own reader and puts `migrate1to2` behind the one of version 1.
const households: readonly Step<Household>[] = [readHouseholdV1];
const files: readonly Step<StreetFile>[] = [readFileV1];

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
