// What is practised of level 6: lines that come in, what one can do with them, and the two forms of its check.
import type { PracticeSet } from '../../src/domain/practice/types';

/** Words: `locales/<tag>/practice/what-we-dont-see.json`. */
export const practice: PracticeSet = {
  level: 'what-we-dont-see',
  neighbour: 'idris',
  shuts: ['pass-on', 'pull-back'],
  items: [
    { id: 'boost-1', tag: 'harmful', severity: 1, moves: ['laugh', 'lamp', 'pry', 'pass-on'], best: ['lamp'] },
    { id: 'boost-2', tag: 'harmful', severity: 1, moves: ['pry', 'pass-on', 'near', 'laugh'], best: ['near'] },
    { id: 'boost-3', tag: 'ambiguous', moves: ['lamp', 'pass-on', 'pry', 'near'], best: ['lamp', 'near'] },
    { id: 'boost-4', tag: 'harmful', severity: 2, moves: ['handle', 'laugh', 'pass-on', 'pry'], best: ['handle'] },
    { id: 'boost-5', tag: 'harmful', severity: 1, moves: ['pass-on', 'pry', 'handle', 'laugh'], best: ['handle'] },
    { id: 'boost-6', tag: 'harmful', severity: 1, moves: ['pass-on', 'keep', 'pry', 'laugh'], best: ['keep'] },
    { id: 'boost-7', tag: 'benign', moves: ['pull-back', 'take', 'pass-on', 'lamp'], best: ['take'] },
    { id: 'boost-8', tag: 'harmful', severity: 1, moves: ['carry', 'hide', 'hand-over', 'pry'], best: ['hand-over'] },
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
