// A class's receipts, always the same ones, for tests of the report.
import fc from 'fast-check';
import type { Assignment } from '../../src/domain/assignment/assignment';
import type { Receipt } from '../../src/domain/receipt/receipt';
import { someReceipt } from './receipts';

/** What the class was given. */
export const classAssignment: Assignment = {
  ...{ windows: [1, 2, 3], language: null, pace: null, profile: null, naming: 'nickname' },
  ...{ check: true, ticket: true, replay: true, booster: false, number: 77 },
};

/** Receipts of `count` pupils, each with another number; `number` tells classes apart. */
export function classReceipts(count: number, number = classAssignment.number): readonly Receipt[] {
  const given = { ...classAssignment, number };
  return fc
    .sample(someReceipt(given), { numRuns: count, seed: number })
    .map((receipt, at) => ({ ...receipt, pupil: 1_000_000 + at * 7919 }));
}
