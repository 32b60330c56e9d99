// What can be chosen on the hold-on card, by ids; the words are `card.own.<id>` and `card.night.<id>`.
import type { CardLists } from '../../src/domain/mechanics/hold-the-light/hold-on-card';

/** Lists of the second and the third step. */
export const cardLists: CardLists = {
  own: [
    ...['room', 'seat', 'quiet', 'laugh', 'truth', 'older'],
    ...['far', 'small', 'animal', 'place', 'made', 'learning'],
  ],
  night: ['phone', 'card', 'call', 'sit', 'proof', 'tea'],
};
