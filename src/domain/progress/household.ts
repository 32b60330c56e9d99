// The people who share a device: add, remove, switch, rename. A guest is not among them and is not kept.
import type { Random } from '../shared/random';
import { fail, ok, type Result } from '../shared/result';
import type { Progress } from './progress';
import type { Settings } from './settings';
import type { NameV1 } from './version-1';
import type { HouseholdV3, MemberV3 } from './version-3';

/** Everything kept on a device. */
export type Household = HouseholdV3;
/** Somebody who is kept. */
export type HouseMember = MemberV3;
/** Two words of the street, or a seat number. */
export type HouseName = NameV1;

/** More would make choosing one's name on a shared device a search. */
export const maxProfiles = 8;
/** How many first and how many second words names are made of. */
export const nameWords = 40;
/** The highest seat number. */
export const maxSeat = 99;

/** Nobody is kept yet; whoever plays is a guest. */
export const emptyHousehold: Household = { version: 3, profiles: [], current: null };

/** Who is playing, or undefined for a guest. */
export function currentMember(household: Household): HouseMember | undefined {
  return household.profiles.find(({ id }) => id === household.current);
}

const sameName = (one: HouseName, other: HouseName): boolean =>
  'seat' in one
    ? 'seat' in other && one.seat === other.seat
    : 'first' in other && one.first === other.first && one.second === other.second;

const inRange = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

/** Whether words or seat exist. */
export function isName(name: HouseName): boolean {
  if ('seat' in name) return inRange(name.seat, maxSeat);
  return inRange(name.first, nameWords) && inRange(name.second, nameWords);
}

const isTaken = (household: Household, name: HouseName, but?: string): boolean =>
  household.profiles.some((member) => member.id !== but && sameName(member.name, name));

function freeId(household: Household): string {
  const used = new Set(household.profiles.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!used.has(`p${number}`)) return `p${number}`;
}

/** A name nobody here has. */
export function suggestName(household: Household, random: Random): { first: number; second: number } {
  const pick = (): number => 1 + Math.floor(random() * nameWords);
  for (;;) {
    const name = { first: pick(), second: pick() };
    // Eight people cannot use up 1,600 names, so this ends.
    if (!isTaken(household, name)) return name;
  }
}

/** Adds somebody, who then is the one playing. */
export function addMember(
  household: Household,
  name: HouseName,
  progress: Progress,
  settings: Settings,
): Result<Household, 'full' | 'taken' | 'no-such-name'> {
  if (!isName(name)) return fail('no-such-name');
  if (household.profiles.length >= maxProfiles) return fail('full');
  if (isTaken(household, name)) return fail('taken');
  const id = freeId(household);
  return ok({ ...household, profiles: [...household.profiles, { id, name, progress, settings }], current: id });
}

/** Removes somebody with everything kept for them; if they were playing, a guest plays now. */
export function removeMember(household: Household, id: string): Household {
  const profiles = household.profiles.filter((member) => member.id !== id);
  return { ...household, profiles, current: household.current === id ? null : household.current };
}

/** Somebody else sits down; null = a guest. Refused when nobody has this id. */
export function switchTo(household: Household, id: string | null): Result<Household, 'nobody'> {
  const known = id === null || household.profiles.some((member) => member.id === id);
  return known ? ok({ ...household, current: id }) : fail('nobody');
}

/** Gives somebody another name. */
export function renameMember(
  household: Household,
  id: string,
  name: HouseName,
): Result<Household, 'nobody' | 'taken' | 'no-such-name'> {
  if (!isName(name)) return fail('no-such-name');
  if (!household.profiles.some((member) => member.id === id)) return fail('nobody');
  if (isTaken(household, name, id)) return fail('taken');
  return ok(changeMember(household, id, { name }));
}

/** Changes what is kept of one person. */
export function changeMember(household: Household, id: string, change: Partial<Omit<HouseMember, 'id'>>): Household {
  const profiles = household.profiles.map((member) => (member.id === id ? { ...member, ...change } : member));
  return { ...household, profiles };
}
