// Readers for data from outside: each gives a checked value, or undefined when it is something else.

/** Reads a foreign value, or says undefined. */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** The longest text that any save has a use for, in UTF-16 units. */
const longest = 2000;

export const readText: Reader<string> = (value) =>
  typeof value === 'string' && value.length <= longest ? value : undefined;

export const readFlag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** JSON knows no -0: what is read must be what is read again. */
const positiveZero = (value: number): number => value + 0;

/** A number from `least` to `most`. */
export const readNumber =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? positiveZero(value) : undefined;

/** A whole number from `least` to `most`. */
export const readWhole =
  (least: number, most: number): Reader<number> =>
  (value) =>
    Number.isInteger(value) ? readNumber(least, most)(value) : undefined;

/** One of the given values. */
export const readOneOf =
  <Value extends string | number>(...values: readonly Value[]): Reader<Value> =>
  (value) =>
    values.find((candidate) => candidate === value);

/** What the inner reader reads, or null; `undefined` still means unreadable. */
export const readOrNull =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (value) =>
    value === null ? null : reader(value);

/** A list of which every entry is readable, at most `most` of them. */
export const readList =
  <Value>(reader: Reader<Value>, most: number): Reader<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const list: Value[] = [];
    for (const entry of value as unknown[]) {
      const read = reader(entry);
      if (read === undefined) return undefined;
      list.push(read);
    }
    return list;
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record from ids to readable values, at most `most` of them. */
export const readRecord =
  <Value>(reader: Reader<Value>, most: number): Reader<Readonly<Record<string, Value>>> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const entries: [string, Value][] = [];
    for (const [key, entry] of Object.entries(value)) {
      const read = reader(entry);
      // Such a key would change what the object is instead of being kept in it.
      if (read === undefined || key === '__proto__') return undefined;
      entries.push([key, read]);
    }
    return entries.length > most ? undefined : Object.fromEntries(entries);
  };

/** A list without its unreadable entries and without those beyond `most`; undefined where it is no list. */
export const keepReadable =
  <Value>(reader: Reader<Value>, most: number): Reader<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    return (value as unknown[])
      .slice(0, most)
      .map((entry) => reader(entry))
      .filter((entry) => entry !== undefined);
  };

/** The longest key of a record that is read entry by entry. */
const longestKey = 100;

/** A record without its unreadable entries and without those beyond `most`; undefined where it is no record. */
export const keepReadableEntries =
  <Value>(reader: Reader<Value>, most: number): Reader<Readonly<Record<string, Value>>> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const entries = Object.entries(value).flatMap(([key, entry]) => {
      const read = key === '__proto__' || key.length > longestKey ? undefined : reader(entry);
      return read === undefined ? [] : [[key, read] as const];
    });
    return Object.fromEntries(entries.slice(0, most));
  };

/** The readers of an object's fields. */
export type Fields<Shape> = { readonly [Field in keyof Shape]-?: Reader<Shape[Field]> };

/** An object of which every named field is readable; others are dropped. */
export const readObject =
  <Shape>(fields: Fields<Shape>): Reader<Shape> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const result: Partial<Shape> = {};
    for (const field of Object.keys(fields) as (keyof Shape & string)[]) {
      const read = fields[field](Object.hasOwn(value, field) ? value[field] : undefined);
      if (read === undefined) return undefined;
      result[field] = read;
    }
    return result as Shape;
  };

/** An object of which every unreadable field falls back to the given one: for what may be lost without harm. */
export const repairObject =
  <Shape extends object>(fields: Fields<Shape>, fallback: Shape): Reader<Shape> =>
  (value) => {
    if (!isRecord(value)) return fallback;
    const result: Shape = { ...fallback };
    for (const field of Object.keys(fields) as (keyof Shape & string)[]) {
      const read = fields[field](Object.hasOwn(value, field) ? value[field] : undefined);
      if (read !== undefined) result[field] = read;
    }
    return result;
  };
