// Text keys out of a save, and values out of an address: whatever is asked for, a text is drawn, and nothing in it runs.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createText } from '../../../src/platform/i18n/create-text';
import { fill } from '../../../src/platform/i18n/fill';
import type { TextSource, Words } from '../../../src/platform/i18n/text-source';
import { overMany, patience, someText } from '../../support/strange';

const words: Words = { hello: 'Hello {name}', n_one: '{count} bird', n_other: '{count} birds' };
const source = {
  locales: [{ tag: 'en', name: 'English', direction: 'ltr', review: 'draft' }],
  load: () => Promise.resolve(words),
} as unknown as TextSource;

it(
  'draws a text for any key, with any values',
  async () => {
    const text = await createText({ languages: ['en'], wanted: null, source });
    const values = fc.dictionary(someText, fc.oneof(someText, fc.double()), { maxKeys: 3 });
    const key = fc.oneof(someText, fc.constantFrom('hello', 'n'));
    overMany(fc.tuple(key, values), ([wanted, given]) => {
      const drawn: unknown = text.t(wanted, given);
      if (typeof drawn !== 'string') throw new Error(`no text for ${wanted}`);
      if (text.has(wanted) && !Object.keys(words).some((one) => one.startsWith(wanted)))
        throw new Error(`a word of nobody: ${wanted}`);
    });
  },
  patience,
);

it(
  'puts a value in as it is, once, and closes what it isolates',
  () => {
    overMany(fc.tuple(someText, fc.constantFrom('ltr' as const, 'rtl')), ([value, direction]) => {
      const filled = fill('«{name}»', { name: value }, 'en', { direction });
      expect(filled.startsWith('«') && filled.endsWith('»') && filled.includes(value)).toBe(true);
      expect(filled.length).toBe(value.length + 2 + (direction === 'rtl' ? 2 : 0));
    });
  },
  patience,
);
