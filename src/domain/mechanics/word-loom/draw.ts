// Draws an evening: the order of the voices, what they say when they are kept waiting, what tugs on the walk.
import { shuffled, type Random } from '../../shared/random';
import type { Tug, Voice } from './types';

/** Places of Lina and Remi among the four: never side by side. */
const apart = [
  [0, 2],
  [0, 3],
  [1, 3],
] as const;
const baits = 6;
const friends = 2;

/** The four voices; the two that mean no harm never follow each other. */
export function drawOrder(random: Random): readonly Voice[] {
  const [places = apart[0]] = shuffled(apart, random);
  const honest = shuffled<Voice>(['lina', 'remi'], random);
  const twisters = shuffled<Voice>(['t1', 't2'], random);
  return [0, 1, 2, 3].map((place) => {
    const voice = places.some((one) => one === place) ? honest.shift() : twisters.shift();
    return voice ?? 't1';
  });
}

/** One of these for each evening. */
export const drawOne = <Value>(list: readonly Value[], fallback: Value, random: Random): Value =>
  shuffled(list, random)[0] ?? fallback;

/** Six baits, two friendly ones; the first pull is a bait, and never do two of the worst follow each other. */
export function drawTugs(pool: readonly Tug[], random: Random): readonly string[] {
  const harmful = shuffled(
    pool.filter(({ friendly }) => !friendly),
    random,
  );
  const worst = harmful.filter(({ severity }) => severity === 3).slice(0, 1);
  const mild = harmful.filter(({ severity }) => severity < 3).slice(0, baits - worst.length);
  const kind = shuffled(
    pool.filter(({ friendly }) => friendly),
    random,
  ).slice(0, friends);
  const [first, ...rest] = mild;
  return [...(first ? [first] : []), ...shuffled([...rest, ...worst, ...kind], random)].map(({ id }) => id);
}
