// The eye that browser tests have for text keys and unfilled places on a screen.
import { describe, expect, it } from 'vitest';
import { englishIn, slipsIn } from '../../support/slips';

describe('slipsIn', () => {
  it.each(['ui-go-on', 'a1-open.1', 'a1-open.99', 'sr.guest', 'tool.keep.name'])('sees the key %s', (key) => {
    expect(slipsIn(`Nila says: ${key}\nGo on`)).toEqual([key]);
  });

  it.each(['{count}', '{{name}}', 'undefined', 'NaN', '[object Object]'])('sees %s', (value) => {
    expect(slipsIn(`You have ${value} moves left.`)).toEqual([value]);
  });

  it('lets words, handles, times and addresses be', () => {
    expect(
      slipsIn('Tuesday, 20:47. @mask_07 and @remi.scribbles · help-line.example.org · 24/7 · e-mail · v0.1.0'),
    ).toEqual([]);
  });
});

describe('englishIn', () => {
  const sentence = 'Kindlight is a game that needs JavaScript. Please switch it on and load this page again.';

  it('finds a sentence of the game that was not translated', () => {
    expect(englishIn('de', `Hallo\n${sentence}\nWeiter`)).toEqual([sentence]);
  });

  it('lets the language itself and single words pass', () => {
    expect(englishIn('en', sentence)).toEqual([]);
    expect(englishIn('de', 'Screenshot · Kindlight · Wi-Fi')).toEqual([]);
  });
});
