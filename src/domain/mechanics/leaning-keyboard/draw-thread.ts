// Draws the comments of the thread: the same seed brings the same evening.
import type { Item, Profile } from '../../scenario/types';
import { shuffled, type Random } from '../../shared/random';

/** How many comments one passage has, and how many of the whole thread mean no harm. */
const sizes = {
  standard: { passage: 5, kind: 3 },
  gentle: { passage: 3, kind: 2 },
} as const;

/** Ids in order. At least one comment of either passage means no harm, and at least three in ten of all. */
export function drawThread(pool: readonly Item[], profile: Profile, random: Random): readonly string[] {
  const { passage, kind } = sizes[profile];
  const kinds = shuffled(
    pool.filter(({ tag }) => tag !== 'harmful'),
    random,
  ).slice(0, kind);
  const harmful = shuffled(
    pool.filter(({ tag }) => tag === 'harmful'),
    random,
  ).slice(0, passage * 2 - kind);
  const first = 1 + Math.floor(random() * (kind - 1));
  const one = [...kinds.slice(0, first), ...harmful.slice(0, passage - first)];
  const other = [...kinds.slice(first), ...harmful.slice(passage - first)];
  return [...shuffled(one, random), ...shuffled(other, random)].map(({ id }) => id);
}
