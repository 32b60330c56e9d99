// Draws who comes: the same seed brings the same evening.
import { shuffled, type Random } from '../../shared/random';
import type { Visitor } from './types';

/** How a queue is made of a pool; ids. */
export interface GuestPlan {
  /** Always there. */
  readonly always: readonly string[];
  /** One of these comes. */
  readonly oneOf: readonly string[];
  /** So many of these come. */
  readonly spare: readonly string[];
  readonly spares: number;
  /** Stands third to fifth, right after a harmful one. */
  readonly misread: string;
  readonly last: string;
}

const take = (list: string[], fits: (id: string) => boolean): string => {
  const [found] = list.splice(Math.max(0, list.findIndex(fits)), 1);
  if (found === undefined) throw new Error('a guest plan needs more guests');
  return found;
};

/**
 * The queue of a run. The first guest is harmless or a nuisance, so that the first minute stays light; the one who is
 * easily misread comes right after a harmful one, when eyes are sharpest.
 */
export function drawGuests(pool: readonly Visitor[], plan: GuestPlan, random: Random): readonly string[] {
  const severityOf = (id: string): number => pool.find((visitor) => visitor.id === id)?.severity ?? 0;
  const chosen = [...plan.always, ...shuffled(plan.oneOf, random).slice(0, 1)];
  const rest = shuffled([...chosen, ...shuffled(plan.spare, random).slice(0, plan.spares)], random);
  const place = 2 + Math.floor(random() * 3);
  const first = take(rest, (id) => severityOf(id) < 2);
  const before = take(rest, (id) => severityOf(id) > 0);
  return [first, ...rest.splice(0, place - 2), before, plan.misread, ...rest, plan.last];
}

/** Six comments: two that mean no harm, and one from each of the accounts that do. */
export function drawComments(pool: readonly Visitor[], random: Random): readonly string[] {
  const kind = shuffled(
    pool.filter(({ tag }) => tag !== 'harmful'),
    random,
  ).slice(0, 2);
  const harmful = shuffled(
    pool.filter(({ tag }) => tag === 'harmful'),
    random,
  );
  const handles = [...new Set(harmful.map(({ handle }) => handle))];
  const one = handles.flatMap((handle) => harmful.filter((comment) => comment.handle === handle).slice(0, 1));
  return shuffled([...kind, ...one], random).map(({ id }) => id);
}
