// What is practised of level 3: lines that come in, what one can do with them, and the two forms of its check.
import type { PracticeSet } from '../../src/domain/practice/types';

/** Words: `locales/<tag>/practice/hold-on-to.json`. */
export const practice: PracticeSet = {
  level: 'hold-on-to',
  neighbour: 'kei',
  shuts: ['down', 'proof', 'strike-back', 'block'],
  items: [
    { id: 'boost-1', tag: 'ambiguous', moves: ['proof', 'ask', 'strike-back', 'leave'], best: ['ask', 'leave'] },
    { id: 'boost-2', tag: 'benign', moves: ['down', 'turn', 'reread', 'block'], best: ['turn'] },
    { id: 'boost-3', tag: 'harmful', severity: 1, moves: ['down', 'reread', 'turn', 'strike-back'], best: ['down'] },
    { id: 'boost-4', tag: 'benign', moves: ['answer', 'down', 'hold', 'block'], best: ['answer', 'hold'] },
    { id: 'boost-5', tag: 'harmful', severity: 2, moves: ['down', 'strike-back', 'proof', 'reread'], best: ['proof'] },
    { id: 'boost-6', tag: 'benign', moves: ['block', 'answer', 'leave', 'proof'], best: ['answer', 'leave'] },
    { id: 'boost-7', tag: 'harmful', severity: 2, moves: ['reread', 'proof', 'answer', 'down'], best: ['proof'] },
    { id: 'boost-8', tag: 'ambiguous', moves: ['delete', 'block', 'thank', 'reread'], best: ['thank'] },
    { id: 'boost-9', tag: 'harmful', severity: 1, moves: ['reread', 'down', 'strike-back', 'turn'], best: ['down'] },
    { id: 'boost-10', tag: 'harmful', severity: 2, moves: ['delete', 'strike-back', 'down', 'proof'], best: ['proof'] },
    {
      id: 'boost-11',
      tag: 'harmful',
      severity: 2,
      moves: ['reread', 'ask-friend', 'answer', 'proof'],
      best: ['ask-friend', 'proof'],
    },
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
