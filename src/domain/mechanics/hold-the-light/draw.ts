// Draws who writes this evening: the same seed brings the same lanterns and the same stones.
import { shuffled, type Random } from '../../shared/random';
import type { Lantern, StoneItem } from './types';

/** Lanterns of a run, and how many of them rise before the first stone. */
export const lanternCount = 27;
/** Shared replies that there are words for: `reply.1` … `reply.6`. */
const sharedReplies = 6;
/** What hangs close after the first passage rises in its first half. */
const early = ['w-zuri', 'w-ina'];
const earlyPlaces = 12;
/** Whom nobody answers comes first at night, when there is still time. */
const late = 'w-tavi';
const latePlace = 21;
const latePlaces = 3;

const drawn = (list: readonly string[], count: number, random: Random): string[] =>
  shuffled(list, random).slice(0, count);
const somewhere = (places: number, random: Random): number => Math.floor(random() * places);

/** The lanterns of a run: all core ones and as many others as make 27. Item ids. */
export function drawLanterns(core: readonly Lantern[], others: readonly Lantern[], random: Random): readonly string[] {
  const placed = [...early, late];
  const always = [...core.map(({ id }) => id), ...early].filter((id) => !placed.includes(id));
  const spare = others.map(({ id }) => id).filter((id) => !placed.includes(id));
  const rest = drawn(spare, lanternCount - placed.length - always.length, random);
  const list = shuffled([...always, ...rest], random);
  for (const id of early) list.splice(somewhere(earlyPlaces, random), 0, id);
  list.splice(latePlace + somewhere(latePlaces, random), 0, late);
  return list;
}

/** Two different shared replies for every lantern that has none of its own. */
export function drawReplies(
  lanterns: readonly Lantern[],
  random: Random,
): Readonly<Record<string, readonly [number, number]>> {
  const pairs = lanterns
    .filter(({ own }) => !own)
    .map(({ id }) => {
      const first = somewhere(sharedReplies, random);
      const second = (first + 1 + somewhere(sharedReplies - 1, random)) % sharedReplies;
      return [id, [first + 1, second + 1]] as const;
    });
  return Object.fromEntries(pairs);
}

const idsOf = (pool: readonly StoneItem[], fits: (item: StoneItem) => boolean): readonly string[] =>
  pool.filter(fits).map(({ id }) => id);

/** Which twelve: three vile, five of the night, two fair, two unclear; three at least with a word for the filter. */
function choose(pool: readonly StoneItem[], random: Random): { first: string; chosen: readonly string[] } {
  const spare = (kind: StoneItem['kind'], word: boolean): readonly string[] =>
    idsOf(pool, (item) => item.kind === kind && (item.word !== undefined) === word && !always.includes(item.id));
  const always = ['v-kidding', 'f-mic'];
  const worded = drawn(spare('vile', true), 1, random);
  const otherVile = [...spare('vile', true), ...spare('vile', false)].filter((id) => !worded.includes(id));
  const vile = shuffled([...worded, ...drawn(otherVile, 1, random)], random);
  const nightWords = drawn(spare('night', true), 2, random);
  const otherNight = [...spare('night', true), ...spare('night', false)].filter((id) => !nightWords.includes(id));
  const night = [...nightWords, ...drawn(otherNight, 3, random)];
  const fair = drawn([...spare('fair', true), ...spare('fair', false)], 1, random);
  const unclear = drawn([...spare('unclear', true), ...spare('unclear', false)], 2, random);
  return { first: vile[0] ?? 'v-sorry', chosen: [...always, ...vile, ...night, ...fair, ...unclear] };
}

/**
 * The order in which they fall: never two of severity 3 in a row, a fair one among the first four; the two that must
 * come are never among the last two, which the night may leave out.
 */
function order(pool: readonly StoneItem[], chosen: readonly string[], random: Random): readonly string[] {
  const items = pool.filter(({ id }) => chosen.includes(id));
  const hard = shuffled(
    idsOf(items, ({ severity, id }) => severity === 3 && id !== 'v-kidding'),
    random,
  );
  const fair = shuffled(
    idsOf(items, ({ kind }) => kind === 'fair'),
    random,
  );
  const easy = shuffled(
    idsOf(items, ({ severity, kind }) => severity < 3 && kind !== 'fair'),
    random,
  );
  easy.splice(somewhere(2, random), 0, ...fair.slice(0, 1));
  // At most four hard ones can stand before it, so this place is within the first ten.
  easy.splice(2 + somewhere(easy.length - 3, random), 0, ...fair.slice(1));
  // Hard ones stand in gaps of their own: before an easy one, or at the end.
  const gaps = shuffled(
    Array.from({ length: easy.length - 1 }, (_, gap) => gap),
    random,
  );
  const kiddingGap = gaps[0] ?? 0;
  const otherGaps = shuffled([...gaps.slice(1), easy.length - 1, easy.length], random).slice(0, hard.length);
  const before = new Map(otherGaps.map((gap, index) => [gap, hard[index]]));
  before.set(kiddingGap, 'v-kidding');
  return [...easy, undefined].flatMap((id, gap) => [before.get(gap), id].flatMap((entry) => entry ?? []));
}

/** The twelve judged comments of a run in their order, and the vile one that lands before the night. */
export function drawStones(
  pool: readonly StoneItem[],
  random: Random,
): { readonly firstStone: string; readonly queue: readonly string[] } {
  const { first, chosen } = choose(pool, random);
  return { firstStone: first, queue: order(pool, chosen, random) };
}

/** Eight stones of the storm and the one that always falls last. */
export const drawStorm = (pool: readonly string[], last: string, random: Random): readonly string[] => [
  ...drawn(pool, 8, random),
  last,
];
