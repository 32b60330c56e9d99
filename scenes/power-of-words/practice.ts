// What is practised of level 5: lines that come in, what one can do with them, and the two forms of its check.
import type { PracticeSet } from '../../src/domain/practice/types';

/** Words: `locales/<tag>/practice/power-of-words.json`. */
export const practice: PracticeSet = {
  level: 'power-of-words',
  neighbour: 'tavi',
  shuts: ['fold'],
  items: [
    { id: 'boost-1', tag: 'harmful', severity: 1, moves: ['fold', 'no-fold', 'cant-tell'], best: ['fold'] },
    { id: 'boost-2', tag: 'harmful', severity: 1, moves: ['fold', 'no-fold', 'cant-tell'], best: ['fold'] },
    { id: 'boost-3', tag: 'benign', moves: ['fold', 'no-fold', 'cant-tell'], best: ['no-fold'] },
    { id: 'boost-4', tag: 'harmful', severity: 2, moves: ['fold', 'no-fold', 'cant-tell'], best: ['fold'] },
    { id: 'boost-5', tag: 'ambiguous', moves: ['fold', 'no-fold', 'cant-tell'], best: ['cant-tell', 'no-fold'] },
    { id: 'boost-6', tag: 'harmful', severity: 1, moves: ['fold', 'no-fold', 'cant-tell'], best: ['fold'] },
    { id: 'boost-7', tag: 'harmful', severity: 1, moves: ['fold', 'no-fold', 'cant-tell'], best: ['fold'] },
    { id: 'boost-8', tag: 'harmful', severity: 1, moves: ['fold', 'no-fold', 'cant-tell'], best: ['fold'] },
  ],
  checks: {
    a: [
      { id: 'a-1', answer: 'hurtful' },
      { id: 'a-2', answer: 'ok' },
      { id: 'a-3', answer: 'unclear' },
      { id: 'a-4', answer: 'hurtful' },
      { id: 'a-5', answer: 'ok' },
      { id: 'a-6', answer: 'hurtful' },
      { id: 'a-7', answer: 'unclear' },
      { id: 'a-8', answer: 'ok' },
    ],
    b: [
      { id: 'b-1', answer: 'hurtful' },
      { id: 'b-2', answer: 'ok' },
      { id: 'b-3', answer: 'unclear' },
      { id: 'b-4', answer: 'hurtful' },
      { id: 'b-5', answer: 'ok' },
      { id: 'b-6', answer: 'hurtful' },
      { id: 'b-7', answer: 'unclear' },
      { id: 'b-8', answer: 'ok' },
    ],
  },
};
