// What is practised of level 4: lines that come in, what one can do with them, and the two forms of its check.
import type { PracticeSet } from '../../src/domain/practice/types';

/** Words: `locales/<tag>/practice/walk-away.json`. */
export const practice: PracticeSet = {
  level: 'walk-away',
  neighbour: 'amara',
  shuts: ['go', 'strike-back', 'proof', 'post'],
  items: [
    {
      id: 'boost-1',
      tag: 'harmful',
      severity: 1,
      moves: ['explain', 'clarify', 'strike-back', 'go'],
      best: ['clarify', 'go'],
    },
    { id: 'boost-2', tag: 'benign', moves: ['answer', 'go', 'proof', 'strike-back'], best: ['answer'] },
    { id: 'boost-3', tag: 'ambiguous', moves: ['go', 'strike-back', 'hand-back', 'proof'], best: ['hand-back'] },
    { id: 'boost-4', tag: 'harmful', severity: 1, moves: ['explain', 'go', 'answer', 'strike-back'], best: ['go'] },
    { id: 'boost-5', tag: 'harmful', severity: 2, moves: ['post', 'explain', 'proof', 'strike-back'], best: ['proof'] },
    { id: 'boost-6', tag: 'ambiguous', moves: ['go', 'answer', 'strike-back', 'proof'], best: ['answer'] },
    { id: 'boost-7', tag: 'ambiguous', moves: ['joke', 'go', 'own', 'explain'], best: ['own'] },
    { id: 'boost-8', tag: 'harmful', severity: 3, moves: ['go', 'adult', 'answer', 'strike-back'], best: ['adult'] },
    {
      id: 'boost-9',
      tag: 'harmful',
      severity: 1,
      moves: ['strike-back', 'explain', 'clarify', 'go'],
      best: ['clarify', 'go'],
    },
    { id: 'boost-10', tag: 'harmful', severity: 1, moves: ['explain', 'go', 'strike-back', 'answer'], best: ['go'] },
  ],
  checks: {
    a: [
      { id: 'a-1', answer: 'ok' },
      { id: 'a-2', answer: 'hurtful' },
      { id: 'a-3', answer: 'ok' },
      { id: 'a-4', answer: 'unclear' },
      { id: 'a-5', answer: 'hurtful' },
      { id: 'a-6', answer: 'ok' },
      { id: 'a-7', answer: 'unclear' },
      { id: 'a-8', answer: 'hurtful' },
    ],
    b: [
      { id: 'b-1', answer: 'ok' },
      { id: 'b-2', answer: 'hurtful' },
      { id: 'b-3', answer: 'ok' },
      { id: 'b-4', answer: 'unclear' },
      { id: 'b-5', answer: 'hurtful' },
      { id: 'b-6', answer: 'ok' },
      { id: 'b-7', answer: 'unclear' },
      { id: 'b-8', answer: 'hurtful' },
    ],
  },
};
