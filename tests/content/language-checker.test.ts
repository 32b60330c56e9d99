// The checker of translations sees what it is there for, and lets good texts pass.
import { describe, expect, it } from 'vitest';
import { doubledKeys, faultsOf } from '../../.config/scripts/locales/check/check.mjs';
import { unknownTerms } from '../../.config/scripts/locales/check/terms.mjs';

interface Case {
  readonly tag: string;
  readonly text: string;
  readonly english?: string;
  readonly name?: string;
  readonly key?: string;
  readonly rules?: object;
  readonly titles?: readonly (readonly [string, string])[];
}

const faults = ({ name = 'levels/x', key = 'a.1', ...one }: Case): readonly string[] =>
  faultsOf({ english: one.text, name, key, ...one });

const street = 'Nobody else is on the street tonight, and the lamp in the window is still on.';

const planted: readonly (readonly [string, Case, RegExp])[] = [
  ['nothing at all', { tag: 'de', text: ' ', english: 'Yes' }, /is empty/],
  ['a lost placeholder', { tag: 'de', text: 'Hallo!', english: 'Hello, {name}!' }, /has no placeholder/],
  ['an invented placeholder', { tag: 'de', text: 'Hallo {nom}', english: 'Hello {name}' }, /has \{nom\}/],
  ['an English sentence', { tag: 'de', text: street }, /is still English/],
  ['another English sentence', { tag: 'sw', text: street, english: 'Somebody is there.' }, /another language: en/],
  [
    'a sentence of another language',
    { tag: 'pl', text: 'Heute Abend ist sonst niemand auf der Straße, und die Lampe brennt noch.', english: street },
    /another language: de/,
  ],
  ['a stray English word', { tag: 'ar', text: 'هذا comment جديد', english: 'This is a new comment' }, /comment/],
  ['a Latin letter in a Cyrillic word', { tag: 'ru', text: 'кoт', english: 'cat' }, /from two alphabets/],
  ['Traditional in Simplified', { tag: 'zh-Hans', text: '這是你的燈。', english: 'It is your lamp.' }, /neighbouring/],
  ['Simplified in Traditional', { tag: 'zh-Hant', text: '这是你的灯。', english: 'It is your lamp.' }, /neighbouring/],
  ['Urdu letters in Arabic', { tag: 'ar', text: 'یوم', english: 'day' }, /neighbouring/],
  ['Arabic letters in Urdu', { tag: 'ur', text: 'كتاب', english: 'book' }, /neighbouring/],
  ['markup', { tag: 'de', text: '<b>ja</b>', english: 'yes' }, /markup/],
  ['an entity', { tag: 'de', text: 'Das ist&nbsp;gut', english: 'Good' }, /markup/],
  ['a direction mark', { tag: 'ar', text: 'نعم\u202e', english: 'yes' }, /control code/],
  ['a zero-width space', { tag: 'th', text: 'ใช่\u200bแล้ว', english: 'yes' }, /control code/],
  ['letters put together late', { tag: 'fr', text: 'e\u0301te', english: 'summer' }, /NFC/],
  ['broken letters', { tag: 'de', text: 'FÃ¼r dich', english: 'For you' }, /broken letters/],
  ['chatter', { tag: 'de', text: 'Sure, hier', english: 'Here' }, /chatter/],
  ['a word twice', { tag: 'de', text: 'Das ist ist gut.', english: 'That is good.' }, /twice/],
  ['a gender star', { tag: 'de', text: 'Alle Schüler*innen', english: 'All pupils' }, /two genders/],
  ['a middle dot', { tag: 'fr', text: 'Tu es prêt·e', english: 'Ready' }, /two genders/],
  ['a bracketed ending', { tag: 'es', text: 'Estoy listo(a)', english: 'Ready' }, /two genders/],
  ['a slashed ending', { tag: 'es', text: 'Estoy listo/a', english: 'Ready' }, /two genders/],
  ['a Latin question mark in Arabic', { tag: 'ar', text: 'من أنت?', english: 'Who are you?' }, /punctuation/],
  ['a half-width comma in Chinese', { tag: 'zh-Hans', text: '你好,妮拉', english: 'Hello, Nila' }, /punctuation/],
  ['a full stop in Hindi', { tag: 'hi', text: 'ठीक है.', english: 'Fine.' }, /punctuation/],
  ['a question without its first mark', { tag: 'es', text: 'Quién es?', english: 'Who is it?' }, /punctuation/],
  ['a mark without its French space', { tag: 'fr', text: 'Qui est là?', english: 'Who is it?' }, /punctuation/],
  [
    'another word for a thing that has one',
    {
      tag: 'de',
      text: 'Mach ein Bildschirmfoto.',
      english: 'Take a screenshot.',
      rules: { terms: { screenshot: ['screenshot'] } },
    },
    /fixed word for screenshot/,
  ],
  [
    'another title of a level',
    { tag: 'de', text: 'Spiel „Fortgehen“.', english: 'Play "Walk Away".', titles: [['Walk Away', 'Weggehen']] },
    /title "Weggehen"/,
  ],
  ['foreign quotation marks', { tag: 'de', text: '“Ja”', english: '“Yes”', rules: { quotes: '„“' } }, /quotation/],
  [
    'a word of the wrong register',
    {
      tag: 'id',
      text: 'Apakah Anda siap?',
      english: 'Ready?',
      rules: { avoid: [{ word: 'Anda', where: 'pupils', why: 'kamu' }] },
    },
    /says "Anda"/,
  ],
  [
    'a text far too long',
    { tag: 'de', text: `${'sehr lang und '.repeat(8)}Ende`, english: 'The end', key: 'x.cost' },
    /much longer/,
  ],
];

describe('what is planted is found', () => {
  it('a fixed word for a thing that nobody looks for', () => {
    expect(unknownTerms({ screenshot: ['screenshot'], screenshoot: ['screenshot'], constructor: ['x'] })).toEqual([
      'screenshoot',
      'constructor',
    ]);
  });

  it.each(planted)('%s', (_, given, expected) => {
    expect(faults(given).join('\n')).toMatch(expected);
  });

  it('a key that stands twice', () => {
    expect(doubledKeys('{\n  "a": "1",\n  "b": "2",\n  "a": "3"\n}')).toEqual(['a']);
  });
});

describe('what is good passes', () => {
  it.each([
    { tag: 'de', text: 'Heute ist sonst niemand auf der Straße.', english: 'Nobody else is on the street.' },
    { tag: 'ar', text: 'المفتاحان B وC مع @kettle_3، حسنًا؟', english: 'Keys B and C with @kettle_3, all right?' },
    { tag: 'fr', text: 'Qui est là\u202f? «\u00a0Moi\u00a0», dit Nila.', english: 'Who is there? “Me,” says Nila.' },
    { tag: 'es', text: '¿Quién es? ¡Yo!', english: 'Who is it? Me!' },
    { tag: 'ja', text: '「はい。」とニーラは言った。', english: '“Yes,” said Nila.' },
    { tag: 'zh-Hant', text: '他站在台灣的床邊吃飯，游了一圈。', english: 'He swam.' },
    { tag: 'ru', text: 'Kindlight живёт на твоём устройстве.', english: 'Kindlight lives on your device.' },
    {
      tag: 'id',
      text: 'Apakah Anda siap?',
      english: 'Ready?',
      name: 'teach',
      rules: { avoid: [{ word: 'Anda', where: 'pupils', why: '' }] },
    },
  ])('$tag: $text', (given) => {
    expect(faults(given)).toEqual([]);
  });
});
