// Words: the right language, the right form, never a blank and never markup.
import { effect } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createText } from '../../../src/platform/i18n/create-text';
import { createFakeText } from '../../../src/platform/i18n/fake-text';
import { fill } from '../../../src/platform/i18n/fill';
import { negotiate } from '../../../src/platform/i18n/negotiate';
import { builtTexts, type TextSource, type Words } from '../../../src/platform/i18n/text-source';
import type { Locale } from '../../../src/ports/text';

const locale = (tag: string, direction: 'ltr' | 'rtl' = 'ltr'): Locale => ({ tag, name: tag, direction, review: 'x' });

const words: Record<string, Words> = {
  'en/ui': {
    title: 'Street',
    hello: 'Hello {name}',
    lit_one: '{count} window',
    lit_other: '{count} windows',
    insult: 'You muppet',
    insult_gentle: 'A grey cloud',
    'dotted.key: odd': 'Found',
    only: 'English only',
    trap: 'As it is: $t(title) {{title}} <b>',
  },
  'en/levels/x': { line: 'A line' },
  'pl/ui': {
    title: 'Ulica',
    hello: 'Cześć, {name}',
    lit_one: '{count} okno',
    lit_few: '{count} okna',
    lit_many: '{count} okien',
    lit_other: '{count} okna',
    only: '',
  },
  'pl/levels/x': { line: 'Wers' },
  'ar/ui': { hello: 'مرحبا {name}' },
  'bn/ui': { lit_other: '{count}টি জানালা' },
};

function source(): TextSource & { load: ReturnType<typeof vi.fn<TextSource['load']>> } {
  return {
    locales: [locale('en'), locale('pl'), locale('ar', 'rtl'), locale('bn')],
    load: vi.fn<TextSource['load']>((tag, namespace) => Promise.resolve(words[`${tag}/${namespace}`])),
  };
}

describe('text', () => {
  it('begins in the first language of the device that is offered', async () => {
    const text = await createText({ languages: ['xx', 'pl-PL', 'en'], source: source() });
    expect([text.locale.value.tag, text.t('title')]).toEqual(['pl', 'Ulica']);
  });

  it('lets the wanted language go before the device, and passes over nonsense', async () => {
    const begin = async (wanted: string) =>
      (await createText({ languages: ['pl'], wanted, source: source() })).locale.value.tag;
    expect(await Promise.all(['ar', 'ar-EG', 'klingon!!', '', 'zz'].map(begin))).toEqual([
      'ar',
      'ar',
      'pl',
      'pl',
      'pl',
    ]);
  });

  it('is English where nothing fits', async () => {
    expect((await createText({ languages: [], source: source() })).locale.value.tag).toBe('en');
  });

  it('falls back to English for one key, also for a blank', async () => {
    const text = await createText({ languages: ['pl'], source: source() });
    expect(text.t('only')).toBe('English only');
    expect(text.t('nowhere')).toBe('nowhere');
  });

  it('picks the plural form of the language and writes its digits', async () => {
    const text = await createText({ languages: ['pl'], source: source() });
    // The general form stands in until the engine for plurals is here.
    expect(text.t('lit', { count: 5 })).toBe('5 okna');
    await text.countWell();
    expect([1, 3, 5].map((count) => text.t('lit', { count }))).toEqual(['1 okno', '3 okna', '5 okien']);
    await text.change('bn');
    expect(text.t('lit', { count: 25 })).toBe('২৫টি জানালা');
  });

  it('uses gentle words where there are some', async () => {
    const text = await createText({ languages: [], source: source() });
    text.gentle(true);
    expect([text.t('insult'), text.t('title'), text.t('lit', { count: 2 })]).toEqual([
      'A grey cloud',
      'Street',
      '2 windows',
    ]);
    text.gentle(false);
    expect(text.t('insult')).toBe('You muppet');
  });

  it('leaves keys with dots and colons, nesting and markup alone', async () => {
    const text = await createText({ languages: [], source: source() });
    expect(text.t('dotted.key: odd')).toBe('Found');
    expect(text.t('trap', { title: 'x' })).toBe('As it is: $t(title) {x} <b>');
  });

  it('puts values in as they are, braces and all', async () => {
    const text = await createText({ languages: [], source: source() });
    expect(text.t('hello', { name: '{title} $t(title) & <i>' })).toBe('Hello {title} $t(title) & <i>');
  });

  it('knows which keys English has', async () => {
    const text = await createText({ languages: ['pl'], source: source() });
    expect(['title', 'lit', 'nowhere'].map((key) => text.has(key))).toEqual([true, true, false]);
    expect(text.has('line', 'levels/x')).toBe(false);
    await text.load('levels/x');
    expect(text.has('line', 'levels/x')).toBe(true);
  });

  it('draws again when language, wording or files change', async () => {
    const text = await createText({ languages: [], source: source() });
    const seen: string[] = [];
    const stop = effect(
      () => void seen.push(`${text.t('title')} ${text.t('line', {}, 'levels/x')} ${text.t('insult')}`),
    );
    await text.load('levels/x');
    await text.change('pl');
    text.gentle(true);
    stop();
    expect(seen).toEqual([
      'Street line You muppet',
      'Street A line You muppet',
      'Ulica Wers You muppet',
      'Ulica Wers A grey cloud',
    ]);
  });

  it('fetches every file once', async () => {
    const from = source();
    const text = await createText({ languages: ['pl'], source: from });
    await text.change('en');
    await text.change('pl');
    await text.load('ui');
    expect(from.load.mock.calls).toEqual([
      ['en', 'ui'],
      ['pl', 'ui'],
    ]);
  });

  it('changes nothing for an unknown language, or when the device is off line', async () => {
    const from = source();
    const text = await createText({ languages: [], source: from });
    expect(await text.change('zz')).toBe(false);
    from.load.mockRejectedValue(new Error('off line'));
    expect(await text.change('pl')).toBe(false);
    expect([text.locale.value.tag, text.t('title')]).toEqual(['en', 'Street']);
  });

  it('ends in the language chosen last, whichever comes first', async () => {
    const from = source();
    const text = await createText({ languages: [], source: from });
    let arrive: (words: Words) => void = () => undefined;
    from.load.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
    const slow = text.change('pl');
    await text.change('ar');
    arrive({});
    expect([await slow, text.locale.value.tag]).toEqual([false, 'ar']);
  });

  it('says when not even English has a file', async () => {
    const text = await createText({ languages: [], source: source() });
    await expect(text.load('levels/none')).rejects.toThrow('levels/none');
  });

  it('offers the shipped languages, English first, each with its words', async () => {
    expect(builtTexts.locales[0]).toEqual(expect.objectContaining({ tag: 'en', direction: 'ltr' }));
    const text = await createText({ languages: ['en'] });
    expect(text.t('ui-title')).toBe('Kindlight');
  });

  it('has pseudo-languages for development', async () => {
    const begin = (wanted: string) => createText({ languages: [], wanted, source: source() });
    expect((await begin('qps-keys')).t('title')).toBe('title');
    expect((await begin('qps-long')).t('hello', { name: 'Bim' })).toBe('[Héllö Bim ~~~~~]');
    const mirrored = await begin('qps-turn');
    expect([mirrored.locale.value.direction, mirrored.t('title')]).toEqual(['rtl', '\u2067ش Street ش\u2069']);
    expect((await begin('qps-html')).t('title')).toContain('<b>');
    expect((await begin('qps-none')).locale.value.tag).toBe('en');
  });
});

describe('negotiate', () => {
  const offered = ['en', 'id', 'fil', 'zh-Hans', 'zh-Hant', 'pt-BR', 'es', 'ms', 'hi', 'ar'];
  it.each([
    ['in-ID', 'id'],
    ['tl-PH', 'fil'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['es-MX', 'es'],
    ['ms-BN', 'ms'],
    ['ms-ID', 'ms'],
    ['AR_eg', 'ar'],
    ['hi-Latn', undefined],
    ['de', undefined],
    ['*', undefined],
    ['', undefined],
  ])('serves %s with %s', (wanted, served) => expect(negotiate([wanted], offered)).toBe(served));

  it('takes the first wish that can be served', () => {
    expect(negotiate(['de', 'hi-Latn', 'es-AR', 'en'], offered)).toBe('es');
  });
});

describe('fill', () => {
  it('writes numbers for the language and isolates words in right-to-left text', () => {
    expect(fill('{n} {who}', { n: 1234.5, who: 'Ali_7 (!)' }, 'de', { direction: 'ltr' })).toBe('1.234,5 Ali_7 (!)');
    // Without asking the browser, where it makes no difference.
    for (const n of [0, 7, 999, 1000, -1, 0.5])
      expect(fill('{n}', { n }, 'de', { direction: 'ltr', digits: 'latn' })).toBe(
        new Intl.NumberFormat('de').format(n),
      );
    expect(fill('{n}', { n: 7 }, 'bn', { direction: 'ltr', digits: 'beng' })).toBe('৭');
    expect(fill('{who}', { who: 'Ali_7 (!)' }, 'ar', { direction: 'rtl' })).toBe('\u2068Ali_7 (!)\u2069');
    expect(fill('{line}', { line: 'kettle_3. من أنت؟' }, 'ar', { direction: 'rtl' })).toBe(
      '\u2067kettle_3. من أنت؟\u2069',
    );
    // Isolated words inside isolated words: a name of two words keeps their order.
    const name = fill('{second} {first}', { first: 'الموج', second: 'الخريفي' }, 'ar', { direction: 'rtl' });
    expect(fill('{name}', { name }, 'ar', { direction: 'rtl' })).toBe(`\u2067${name}\u2069`);
  });

  it('shows a placeholder that got no value, also one named like a method', () => {
    expect(fill('{who} {toString}', {}, 'en', { direction: 'ltr' })).toBe('{who} {toString}');
  });
});

describe('the fake text', () => {
  it('finds forms as the real one does, and names what it lacks', async () => {
    const text = createFakeText({ ui: words['en/ui'] ?? {} }, [locale('en'), locale('ar', 'rtl')]);
    text.gentle(true);
    expect([text.t('lit', { count: 1 }), text.t('insult'), text.t('zip'), text.has('lit'), text.has('zip')]).toEqual([
      '1 window',
      'A grey cloud',
      'zip',
      true,
      false,
    ]);
    expect([await text.change('ar'), await text.change('zz'), text.locale.value.tag]).toEqual([true, false, 'ar']);
  });
});
