// What is practised of level 1: lines that come in, what one can do with them, and the two forms of its check.
import type { PracticeSet } from '../../src/domain/practice/types';

/** Words: `locales/<tag>/practice/block-the-bullies.json`. */
export const practice: PracticeSet = {
  level: 'block-the-bullies',
  neighbour: 'nila',
  shuts: ['block', 'save-tell', 'strike-back'],
  items: [
    { id: 'boost-1', tag: 'benign', moves: ['accept', 'decline', 'block', 'save-tell'], best: ['accept', 'decline'] },
    {
      id: 'boost-2',
      tag: 'harmful',
      severity: 2,
      moves: ['leave', 'save-tell', 'block', 'strike-back'],
      best: ['save-tell'],
    },
    {
      id: 'boost-3',
      tag: 'harmful',
      severity: 2,
      moves: ['accept', 'strike-back', 'save-tell', 'leave'],
      best: ['save-tell'],
    },
    {
      id: 'boost-4',
      tag: 'harmful',
      severity: 2,
      moves: ['block', 'look', 'strike-back', 'save-tell'],
      best: ['save-tell'],
    },
    {
      id: 'boost-5',
      tag: 'harmful',
      severity: 3,
      moves: ['answer', 'save-tell', 'look', 'block'],
      best: ['save-tell'],
    },
    { id: 'boost-6', tag: 'ambiguous', moves: ['block', 'look', 'leave', 'save-tell'], best: ['look', 'leave'] },
    { id: 'boost-7', tag: 'harmful', severity: 2, moves: ['post', 'leave', 'say-no', 'look'], best: ['say-no'] },
    {
      id: 'boost-8',
      tag: 'harmful',
      severity: 1,
      moves: ['leave', 'strike-back', 'save-tell', 'decline'],
      best: ['leave', 'decline'],
    },
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
