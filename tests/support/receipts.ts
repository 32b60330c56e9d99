// Receipts by chance over the levels that exist, for tests of all that reads them.
import fc from 'fast-check';
import { codeLanguages, mostClasses, type Assignment } from '../../src/domain/assignment/assignment';
import { codeOf } from '../../src/domain/assignment/code';
import { firstMinute } from '../../src/domain/receipt/format';
import type { Receipt, ReceiptStory } from '../../src/domain/receipt/receipt';
import type { StoryTable } from '../../src/domain/receipt/story-table';
import { ticketQuestions } from '../../src/domain/receipt/ticket';
import { allTables } from './story-tables';

/** Assignments by chance. */
export const someAssignment: fc.Arbitrary<Assignment> = fc.record({
  windows: fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
  language: fc.constantFrom(null, ...codeLanguages),
  pace: fc.constantFrom(null, 'calm', 'lively'),
  profile: fc.constantFrom(null, 'standard', 'gentle'),
  naming: fc.constantFrom('nickname', 'seat'),
  check: fc.boolean(),
  ticket: fc.boolean(),
  replay: fc.boolean(),
  booster: fc.boolean(),
  number: fc.nat(mostClasses - 1),
});

/** Some of the keys, each with one of its values. */
const someOf = (entries: readonly (readonly [string, readonly string[]])[]) =>
  fc
    .tuple(
      ...entries.map(([key, values]) => fc.option(fc.constantFrom(...values)).map((value) => [key, value] as const)),
    )
    .map((all) => Object.fromEntries(all.filter(([, value]) => value !== null)) as Record<string, string>);

const answers = ['ok', 'unclear', 'hurtful'] as const;
type Answers = Record<string, (typeof answers)[number]>;

function someStory(table: StoryTable, withCheck: boolean): fc.Arbitrary<ReceiptStory> {
  const form = (items: readonly string[]) =>
    withCheck ? (someOf(items.map((id) => [id, answers] as const)) as fc.Arbitrary<Answers>) : fc.constant({});
  const base = {
    window: fc.constant(table.window),
    level: fc.constant(table.level),
    isOtherEdition: fc.constant(false),
  };
  const check = fc.record({ a: form(table.check.a), b: form(table.check.b) });
  const untouched = fc.record({
    ...{ ...base, check, state: fc.constant('open' as const), tries: fc.constant(0), minutes: fc.constant(0) },
    ...{ ending: fc.constant(null), choices: fc.constant({}) },
  });
  const touched = fc.record({
    ...{ ...base, check, state: fc.constantFrom('half' as const, 'lit' as const, 'read' as const) },
    ...{ tries: fc.nat(15), minutes: fc.nat(127), ending: fc.constantFrom(null, ...table.endings) },
    choices: someOf(table.places.map(({ beat, choices }) => [beat, choices] as const)),
  });
  return fc.oneof(untouched, touched);
}

const someName = fc.oneof(
  fc.constant(null),
  fc.record({ seat: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ first: fc.integer({ min: 1, max: 40 }), second: fc.integer({ min: 1, max: 40 }) }),
);
const someRound = fc.tuple(fc.nat(15), fc.nat(15), fc.nat(15), fc.nat(15)).map(([a, b, c, d]) => ({
  hurtful: Math.max(a, b),
  hits: Math.min(a, b),
  soft: Math.max(c, d),
  alarms: Math.min(c, d),
}));

/** Receipts by chance, of a given assignment or of any. */
export const someReceipt = (given?: Assignment): fc.Arbitrary<Receipt> =>
  (given ? fc.constant(given) : someAssignment).chain((assignment) => {
    const tables = allTables.filter(({ window }) => assignment.windows.includes(window));
    return fc
      .record({
        ...{ pupil: fc.nat(2 ** 32 - 1), name: someName, language: fc.constantFrom(null, ...codeLanguages) },
        ...{ last: fc.nat(2 ** 24 - 1), took: fc.nat(2 ** 17 - 1) },
        stories: fc.tuple(...tables.map((table) => someStory(table, assignment.check))),
        ticket: assignment.ticket
          ? someOf(ticketQuestions.map(({ id, options }) => [id, options] as const))
          : fc.constant({}),
        round: assignment.booster ? fc.option(someRound) : fc.constant(null),
      })
      .map(({ last, took, ...rest }) => {
        const end = firstMinute + last;
        return { ...rest, code: codeOf(assignment), assignment, last: end, begun: end - took };
      });
  });
