// The ids of the levels in the order of their windows, as their sources say.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { orderOf } from '../../.config/scripts/level-sources.mjs';
import { root } from '../../.config/scripts/project.mjs';

const scenes = path.join(root, 'scenes');
const placeOf = (id) => orderOf(readFileSync(`${scenes}/${id}/level.ts`, 'utf8'));

/** Ids, the first window first. */
export const levels = () =>
  readdirSync(scenes)
    .filter((id) => existsSync(`${scenes}/${id}/level.ts`))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
