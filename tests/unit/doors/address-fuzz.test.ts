// The address of the page: place, wishes, class and receipt in it, and what the device says of its languages.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutClassQuery } from '../../../src/app/routes/class-query';
import { wishesOf } from '../../../src/app/routes/query';
import { addressOf, routeOf } from '../../../src/app/routes/route';
import { negotiate } from '../../../src/platform/i18n/negotiate';
import { countryGuess } from '../../../src/app/screens/country-guess';
import { expectSentences, overMany, patience, someText, strangeTexts, unseen } from '../../support/strange';

const levels = ['block-the-bullies', 'other'];
const notices = ['err-route', 'err-level', 'err-lesson', 'err-teach', 'err-pace', 'err-profile', 'err-seed'] as const;
const isNotice = (key: string): boolean => (notices as readonly string[]).includes(key);

it('says every fault of an address in a sentence of each language', () => {
  expectSentences('ui', [...notices, 'err-language']);
});

it(
  'leads from any text behind the sign to a page that has an address of its own',
  () => {
    const part = fc.oneof(
      someText,
      fc.constantFrom('level', 'lesson', 'debrief', 'teach', 'check', 'class', 'paper', 'plan', 'a=', 'r=', ...levels),
    );
    const hash = fc.oneof(
      someText,
      fc.array(part).map((parts) => `#/${parts.join('/')}`),
      fc.tuple(fc.constantFrom('#a=', '#r='), someText).map((both) => both.join('')),
    );
    overMany(hash, (text) => {
      const { route, notice } = routeOf(text, levels);
      const again = routeOf(addressOf(route), levels);
      if (JSON.stringify(again) !== JSON.stringify({ route })) throw new Error(`${addressOf(route)} leads elsewhere`);
      if (notice !== undefined && !isNotice(notice)) throw new Error(`no sentence: ${notice}`);
      if ('id' in route && route.name !== 'paper' && !levels.includes(route.id)) throw new Error('no such level');
    });
  },
  patience,
);

it(
  'grants any wish in an address, or tells of it, and shows nothing of it that nobody sees',
  () => {
    const key = fc.oneof(fc.constantFrom('lang', 'pace', 'profile', 'seed', 'still', '__proto__'), fc.string());
    const value = fc.oneof(
      someText,
      fc.constantFrom('calm', 'lively', 'gentle', '1', '1e9', '-0', '%', '%ff', '%E2%80%AEgnp', '%0a%0d'),
    );
    const pairs = fc
      .array(fc.tuple(key, value))
      .map((all) => `?${all.map(([name, wish]) => `${name}=${wish}`).join('&')}`);
    overMany(fc.oneof(pairs, someText), (search) => {
      const { language, pace, profile, seed, notices: told } = wishesOf(search);
      const granted = [
        pace === undefined || ['calm', 'lively'].includes(pace),
        profile === undefined || ['gentle', 'standard'].includes(profile),
        seed === undefined || (Number.isSafeInteger(seed) && seed >= 0),
        language === undefined || (language.length <= 40 && !unseen.test(language)),
        told.every(isNotice),
      ];
      if (granted.includes(false)) throw new Error(`${search} is granted strangely`);
    });
  },
  patience,
);

it(
  'moves what a post has put before the sign behind it, and leaves nothing of it before',
  () => {
    const key = fc.constantFrom('a', 's', 'h', 'r', 'lang', '__proto__', 'A');
    const query = fc.array(fc.tuple(key, someText), { maxLength: 6 });
    overMany(fc.tuple(query, someText), ([pairs, hash]) => {
      const address = new URL('https://kind.example.org/k/');
      for (const [name, value] of pairs) address.searchParams.append(name, value);
      address.hash = hash;
      const moved = withoutClassQuery(address.href);
      const had = pairs.some(([name]) => name === 'a' || name === 'r');
      expect(moved !== undefined).toBe(had);
      if (moved === undefined) return;
      const { searchParams, hash: behind, pathname, origin } = new URL(moved);
      for (const name of ['a', 's', 'h', 'r']) expect(searchParams.has(name)).toBe(false);
      expect([origin, pathname]).toEqual([address.origin, address.pathname]);
      expect(withoutClassQuery(moved)).toBeUndefined();
      // What was sent is still there, letter by letter.
      const first = pairs.find(([name]) => name === 'a');
      if (first) expect(new URLSearchParams(behind.slice(1)).get('a')).toBe(address.searchParams.get('a'));
    });
  },
  patience,
);

it(
  'finds a language and a country for whatever the device says it speaks',
  () => {
    const tag = fc.oneof(someText, fc.constantFrom('C', 'en-US@posix', 'en_US.UTF-8', 'x-klingon', 'i-default', 'AR'));
    const have = ['en', 'id', 'ar'];
    overMany(fc.array(tag, { maxLength: 5 }), (wanted) => {
      const found = negotiate(wanted, have);
      if (found !== undefined && !have.includes(found)) throw new Error(`a language that is not there: ${found}`);
      const country = countryGuess(wanted, ['ID', 'GB']);
      if (!['', 'ID', 'GB'].includes(country)) throw new Error(`a country that is not there: ${country}`);
    });
  },
  patience,
);

it('answers texts of a hundred thousand letters', () => {
  for (const letter of ['/', '&', '=', '#', '%', 'a', '\u202e', ' ', ...strangeTexts.filter((text) => text !== '')]) {
    const long = letter.repeat(Math.ceil(100_000 / letter.length));
    for (const text of [long, `#/${long}`, `?lang=${long}`, `#a=${long}`]) {
      routeOf(text, levels);
      expect(wishesOf(text).language?.length ?? 0).toBeLessThanOrEqual(40);
    }
    negotiate([long], ['en']);
  }
}, 120_000);
