// Two pages played on the same device: what one did since it last read is put on top of what the other has kept.
import { isSame } from '../shared/is-same';
import { maxProfiles, type Household, type HouseMember } from './household';
import type { Progress } from './progress';

/** What came of it. */
export interface Merged {
  readonly household: Household;
  /** False when both changed the same thing: then what is kept stays, and the rest of `mine` should be put aside. */
  readonly isWhole: boolean;
}

/** The same thing at three moments: when it was last read, here, and as it is kept by now. */
interface Three<Value> {
  readonly base: Value;
  readonly mine: Value;
  readonly kept: Value;
}

/** Merges one thing; `clash` is called when both changed it. */
type Merge<Value> = (three: Three<Value>, clash: () => void) => Value;

/** Who changed it wins; when both did, what is kept. */
function whole<Value>({ base, mine, kept }: Three<Value>, clash: () => void): Value {
  if (isSame(mine, base) || isSame(mine, kept)) return kept;
  if (isSame(kept, base)) return mine;
  clash();
  return kept;
}

/** Things with keys: each for itself. What is nowhere at one of the moments is undefined there. */
function each<Value>(
  { base, mine, kept }: Three<ReadonlyMap<string, Value>>,
  clash: () => void,
  merge: Merge<Value | undefined> = whole,
): Map<string, Value> {
  const merged = new Map<string, Value>();
  for (const key of new Set([...kept.keys(), ...mine.keys()])) {
    const value = merge({ base: base.get(key), mine: mine.get(key), kept: kept.get(key) }, clash);
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
}

const at = <Whole, Part>({ base, mine, kept }: Three<Whole>, part: (whole: Whole) => Part): Three<Part> => ({
  base: part(base),
  mine: part(mine),
  kept: part(kept),
});

const byKey = <Value>(list: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value> =>
  new Map(list.map((value) => [keyOf(value), value]));

/** The fields of an object, each for itself. */
function fields<Shape extends object>(three: Three<Shape>, clash: () => void): Shape {
  const entries = each(
    at(three, (shape) => new Map<string, unknown>(Object.entries(shape))),
    clash,
  );
  return Object.fromEntries(entries) as Shape;
}

function progressOf(three: Three<Progress>, clash: () => void): Progress {
  const list = <Value>(part: (progress: Progress) => readonly Value[], keyOf: (value: Value) => string): Value[] => [
    ...each(
      at(three, (progress) => byKey(part(progress), keyOf)),
      clash,
    ).values(),
  ];
  return {
    ...fields(three, () => undefined),
    levels: fields(
      at(three, ({ levels }) => levels),
      clash,
    ),
    checks: fields(
      at(three, ({ checks }) => checks),
      clash,
    ),
    practice: fields(
      at(three, ({ practice }) => practice),
      clash,
    ),
    guide: list(
      ({ guide }) => guide,
      ({ level, key }) => `${level} ${key}`,
    ),
    neighbours: list(
      ({ neighbours }) => neighbours,
      (id) => id,
    ),
    classes: list(
      ({ classes }) => classes,
      ({ code }) => code,
    ),
  };
}

function memberOf({ base, mine, kept }: Three<HouseMember | undefined>, clash: () => void): HouseMember | undefined {
  if (!base || !mine || !kept) return whole({ base, mine, kept }, clash);
  const three = { base, mine, kept };
  return {
    id: kept.id,
    name: whole(
      at(three, ({ name }) => name),
      clash,
    ),
    progress: progressOf(
      at(three, ({ progress }) => progress),
      clash,
    ),
    settings: fields(
      at(three, ({ settings }) => settings),
      clash,
    ),
  };
}

/** Whoever is new on both sides got the same id on both: here they get one that nobody has. */
function withFreeIds({ base, mine, kept }: Three<Household>): Household {
  const has = ({ profiles }: Household, id: string): boolean => profiles.some((member) => member.id === id);
  let household = mine;
  for (const { id } of mine.profiles) {
    if (has(base, id) || !has(kept, id)) continue;
    let number = 1;
    while (has(household, `p${number}`) || has(kept, `p${number}`)) number += 1;
    const profiles = household.profiles.map((member) => (member.id === id ? { ...member, id: `p${number}` } : member));
    household = { ...household, profiles, current: household.current === id ? `p${number}` : household.current };
  }
  return household;
}

/** Puts what was done here on top of what is kept. Whoever plays here goes on playing, if they are still there. */
export function merge(base: Household, mine: Household, kept: Household): Merged {
  let isWhole = true;
  const clash = (): void => void (isWhole = false);
  const here = withFreeIds({ base, mine, kept });
  const byId = at({ base, mine: here, kept }, ({ profiles }) => byKey(profiles, ({ id }) => id));
  const all = [...each(byId, clash, memberOf).values()];
  const profiles = all.slice(0, maxProfiles);
  if (profiles.length < all.length) clash();
  const current = profiles.some(({ id }) => id === here.current) ? here.current : null;
  return { household: { ...kept, profiles, current }, isWhole };
}
