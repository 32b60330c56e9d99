// The festival's evening on a shared device: it waits for whoever left it, and is not gone on with by somebody else.
import { expect, it } from 'vitest';
import { comeToEvening, endEvening, evening } from '../../../src/app/festival/evening';

it('waits for the same person, and begins anew for another', () => {
  endEvening();
  const first = evening.value;
  comeToEvening('p1');
  const middle = { beat: 'fin-lanterns', answer: 'fin-c-one', gone: ['crane'] };
  evening.value = middle;
  comeToEvening('p1');
  expect(evening.value).toEqual(middle);
  comeToEvening('p2');
  expect(evening.value).toEqual(first);
  evening.value = middle;
  comeToEvening(null);
  expect(evening.value).toEqual(first);
});
