// Draws what other people write in the week: the same seed brings the same ten remarks.
import type { Profile } from '../../scenario/types';
import { shuffled, type Random } from '../../shared/random';
import type { Remark } from './types';

/** Gaps before, between and after the three that mean no harm: seven cuts in them, never three in a row. */
const rows = [2, 2, 2, 1] as const;
const cuts = 7;
const others = 3;
/** More cuts than this cannot fall before Wednesday. */
const beforeWednesday = 3;

/** What always comes: friends who laugh in the same direction, and one remark by whoever that is, a long way off. */
export interface Always {
  readonly friend: string;
  readonly stranger: string;
}

const isLate = ({ late }: Remark): boolean => late === true;

function drawCuts(pool: readonly Remark[], random: Random): readonly Remark[] {
  const all = shuffled(
    pool.filter(({ tag }) => tag === 'harmful'),
    random,
  );
  const early = all.filter((remark) => !isLate(remark)).slice(0, beforeWednesday);
  const rest = all.filter((remark) => !early.includes(remark)).slice(0, cuts - early.length);
  return [...early, ...shuffled(rest, random)];
}

function drawOthers(pool: readonly Remark[], always: Always, random: Random): readonly Remark[] {
  const kind = shuffled(
    pool.filter(({ tag }) => tag !== 'harmful'),
    random,
  );
  const stranger = kind.find(({ handle }) => handle === always.stranger);
  const taken = kind.filter((remark) => remark.id === always.friend || remark === stranger);
  return shuffled([...taken, ...kind.filter((remark) => !taken.includes(remark))].slice(0, others), random);
}

/**
 * Ten ids, two a day: seven cut, three do not; never three cuts in a row, and what needs the lunch or the sign not
 * before Wednesday. The youngest are not shown what is `grown`.
 */
export function drawWeek(pool: readonly Remark[], profile: Profile, always: Always, random: Random): readonly string[] {
  const open = pool.filter(({ grown }) => profile === 'standard' || grown !== true);
  const harmful = [...drawCuts(open, random)];
  const kind = [...drawOthers(open, always, random)];
  return shuffled(rows, random)
    .flatMap((count) => [...harmful.splice(0, count), ...kind.splice(0, 1)])
    .map(({ id }) => id);
}
