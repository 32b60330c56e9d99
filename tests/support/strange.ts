// What comes through doors when somebody means harm, or a device is broken; and what must hold whatever comes.
import path from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readLocales } from './read-locales';

/** How many inputs each door takes: some in `npm test`, a hundred thousand in `npm run test:sweep`. */
export const inputs = Number(process.env['KINDLIGHT_INPUTS'] ?? 600);

/** Milliseconds until a door counts as hanging; no measure of how quick it is. */
export const patience = Math.max(60_000, inputs * 40);

/** Names that are no ids, and what turns pages, sheets and lines around. */
export const strangeTexts = [
  ...['', ' ', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  ...['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\tjavascript:alert(1)', '{t}', '{{t}}', '$t(x)'],
  ...["=cmd|' /C calc'!A0", '@SUM(1)', '\u202e\u2066\u200f', '\u0000', '\ufeff', '\ud800', '\ufffe', '%00', '%', '..'],
  ...['NaN', 'Infinity', '-0', '1e999', '9007199254740993', '\u0661\u0662', '🐈‍⬛', 'ﷺ'.repeat(40), 'x'.repeat(3000)],
] as const;

/** Any text, ordinary or strange. */
export const someText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 2, arbitrary: fc.constantFrom(...strangeTexts) },
);

/** Any value that a device's storage, or the history of a browser, can hold. */
export const someValue = fc.anything({
  key: fc.oneof(fc.string(), fc.constantFrom(...strangeTexts)),
  values: [someText, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withNullPrototype: true,
  withTypedArray: true,
});

/** Any JSON text's value, with keys that JSON knows and objects do not have by themselves. */
export const someJson: fc.Arbitrary<unknown> = fc
  .tuple(fc.json(), fc.constantFrom('__proto__', 'constructor', 'prototype', 'x'))
  .map(([text, key]) => JSON.parse(`{${JSON.stringify(key)}:${text},"a":[${text}]}`) as unknown);

const placesIn = (value: unknown, before: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [before]
    : [before, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...before, key]))];

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** A good value in which one to three places are something else. */
export function harmedValue(good: unknown): fc.Arbitrary<unknown> {
  const by = fc.oneof(someJson, fc.jsonValue(), someText, fc.double(), fc.constantFrom(-1, 0, 1e6, 2 ** 53, null));
  const change = fc.tuple(fc.constantFrom(...placesIn(good)), by);
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((value, [place, put]) => replaced(value, place, put), good));
}

/** As it would be after it was written and read. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const untouched = prototypes.map((each) => Reflect.ownKeys(each).length);

/** Nothing has put anything into what all objects share. */
export function expectNoPollution(): void {
  if (prototypes.some((each, at) => Reflect.ownKeys(each).length !== untouched[at]))
    throw new Error('an object that all others share was changed');
}

/** Every object in a value is a plain one of its own. */
export function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) throw new Error('an object of another kind');
  if (Object.hasOwn(value, '__proto__')) throw new Error('an object with __proto__ of its own');
  for (const inner of Object.values(value)) expectPlain(inner);
}

/** Marks that nobody sees, and those that turn the direction of writing or end a line. */
export const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const locales = readLocales(path.resolve(import.meta.dirname, '../../locales'));

/** Every language has a sentence for each of these keys (or its plural forms). */
export function expectSentences(file: string, keys: readonly string[]): void {
  for (const { tag, files } of locales) {
    const words = files.get(file) ?? {};
    const lacking = keys.filter((key) => !(words[key] ?? words[`${key}_other`]));
    expect(lacking, `sentences in ${tag}`).toEqual([]);
  }
}

/** Checks a property over as many inputs as are wished, and that nothing is changed for everybody. */
export function overMany<Value>(some: fc.Arbitrary<Value>, check: (value: Value) => void, share = 1): void {
  fc.assert(fc.property(some, check), { numRuns: Math.ceil(inputs * share) });
  expectNoPollution();
}

/** The same for what answers later. */
export async function overManyLater<Value>(
  some: fc.Arbitrary<Value>,
  check: (value: Value) => Promise<void>,
  share = 1,
): Promise<void> {
  await fc.assert(fc.asyncProperty(some, check), { numRuns: Math.ceil(inputs * share) });
  expectNoPollution();
}
