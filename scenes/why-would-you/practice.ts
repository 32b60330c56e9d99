// What is practised of level 2: lines that come in, what one can do with them, and the two forms of its check.
import type { PracticeSet } from '../../src/domain/practice/types';

/** Words: `locales/<tag>/practice/why-would-you.json`. */
export const practice: PracticeSet = {
  level: 'why-would-you',
  neighbour: 'remi',
  shuts: ['unsend', 'strike-back', 'report-write'],
  items: [
    {
      id: 'boost-1',
      tag: 'harmful',
      severity: 1,
      moves: ['send', 'name', 'paper', 'wait'],
      best: ['name', 'wait', 'paper'],
    },
    {
      id: 'boost-2',
      tag: 'harmful',
      severity: 1,
      moves: ['look-again', 'send', 'talk', 'name'],
      best: ['name', 'talk'],
    },
    {
      id: 'boost-3',
      tag: 'harmful',
      severity: 2,
      moves: ['add', 'keep-out', 'write', 'laugh'],
      best: ['keep-out', 'write'],
    },
    { id: 'boost-4', tag: 'harmful', severity: 1, moves: ['silence', 'take-out', 'send', 'wait'], best: ['take-out'] },
    { id: 'boost-5', tag: 'benign', moves: ['send', 'unsend', 'supper', 'name'], best: ['send', 'supper'] },
    {
      id: 'boost-6',
      tag: 'harmful',
      severity: 1,
      moves: ['strike-back', 'leave', 'report-write', 'laugh'],
      best: ['leave'],
    },
    {
      id: 'boost-7',
      tag: 'harmful',
      severity: 2,
      moves: ['leave', 'laugh', 'report-write', 'strike-back'],
      best: ['report-write'],
    },
    { id: 'boost-8', tag: 'ambiguous', moves: ['report-write', 'ask', 'strike-back', 'look'], best: ['look', 'ask'] },
  ],
  checks: {
    a: [
      { id: 'a-1', answer: 'ok' },
      { id: 'a-2', answer: 'ok' },
      { id: 'a-3', answer: 'ok' },
      { id: 'a-4', answer: 'unclear' },
      { id: 'a-5', answer: 'unclear' },
      { id: 'a-6', answer: 'hurtful' },
      { id: 'a-7', answer: 'hurtful' },
      { id: 'a-8', answer: 'hurtful' },
    ],
    b: [
      { id: 'b-1', answer: 'ok' },
      { id: 'b-2', answer: 'ok' },
      { id: 'b-3', answer: 'ok' },
      { id: 'b-4', answer: 'unclear' },
      { id: 'b-5', answer: 'unclear' },
      { id: 'b-6', answer: 'hurtful' },
      { id: 'b-7', answer: 'hurtful' },
      { id: 'b-8', answer: 'hurtful' },
    ],
  },
};
