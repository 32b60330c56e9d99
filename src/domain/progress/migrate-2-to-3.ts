// Brings version 2 of the save to version 3: no class was joined yet. Frozen.
import type { FileV2, HouseholdV2, ProgressV2 } from './version-2';
import type { FileV3, HouseholdV3, ProgressV3 } from './version-3';

const migrateProgress = (progress: ProgressV2): ProgressV3 => ({ ...progress, classes: [], inClass: null });

/** A household of version 2 as one of version 3. */
export const migrate2to3 = ({ profiles, current }: HouseholdV2): HouseholdV3 => ({
  version: 3,
  profiles: profiles.map((member) => ({ ...member, progress: migrateProgress(member.progress) })),
  current,
});

/** A file of version 2 as one of version 3. */
export const migrateFile2to3 = (file: FileV2): FileV3 => ({
  ...file,
  version: 3,
  progress: migrateProgress(file.progress),
});
