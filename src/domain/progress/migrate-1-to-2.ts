// Brings version 1 of the save to version 2: nothing was practised, checked or celebrated yet. Frozen.
import type { FileV1, HouseholdV1, ProgressV1 } from './version-1';
import type { FileV2, HouseholdV2, ProgressV2 } from './version-2';

const migrateProgress = (progress: ProgressV1): ProgressV2 => ({
  ...progress,
  festival: null,
  practice: { rounds: [], open: null, ask: true, putOffOn: null, askedLateOn: null },
  checks: {},
});

/** A household of version 1 as one of version 2. */
export const migrate1to2 = ({ profiles, current }: HouseholdV1): HouseholdV2 => ({
  version: 2,
  profiles: profiles.map((member) => ({ ...member, progress: migrateProgress(member.progress) })),
  current,
});

/** A file of version 1 as one of version 2. */
export const migrateFile1to2 = (file: FileV1): FileV2 => ({
  ...file,
  version: 2,
  progress: migrateProgress(file.progress),
});
