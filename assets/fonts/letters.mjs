// Which letters a language needs: those of its words, and what handles, numbers and names are made of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
// Words grow after the fonts were cut: the signs of good typesetting are there from the start.
const signs = '\u00a0\u00ad\u200e\u200f\u202f‘’‚“”„‹›«»–—…·•×÷±°€£©®™½';

/** All letters of `locales/<tag>` (or of some files of it), with ASCII and common signs, sorted by code point. */
export function lettersOf(localesFolder, tag, only) {
  const own = join(localesFolder, tag);
  const files = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const words = files
    .filter((file) => !file.startsWith('notes') && file !== 'rules.json' && (!only || only.includes(file)))
    .flatMap((file) => Object.values(JSON.parse(readFileSync(join(own, file), 'utf8'))))
    .filter((text) => typeof text === 'string');
  // Capitals and small letters come together: a browser may show a word with either.
  const all = words.flatMap((text) => [text, text.toLocaleLowerCase(tag), text.toLocaleUpperCase(tag)]);
  return sorted(withParts(ascii + signs + all.join('')));
}

/**
 * A text, and after it what some of its letters are drawn with: where a font lacks the two parts of a Thai ำ or a Bengali ো,
 * the letter comes from another font or is torn apart. The parts stand alone, so that nothing joins them again.
 */
export function withParts(text) {
  const joined = new Set(text.match(/[\p{Script=Thai}\p{Script=Beng}\p{Script=Deva}]/gu));
  return [text, ...[...joined].join('').normalize('NFKD')].join(' ');
}

const sorted = (text) =>
  [...new Set(text.normalize('NFC'))]
    .filter((letter) => letter.codePointAt(0) >= 0x20)
    .sort((one, other) => one.codePointAt(0) - other.codePointAt(0));

/** Letters as a CSS unicode-range. */
export function rangeOf(letters) {
  const runs = [];
  for (const letter of letters) {
    const code = letter.codePointAt(0);
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

/** The test of a CSS unicode-range, as font packages have it (no wildcards). */
export function rangeTest(range) {
  const runs = range.split(',').map((run) =>
    run
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16)),
  );
  return (letter) => runs.some(([from, to = from]) => letter.codePointAt(0) >= from && letter.codePointAt(0) <= to);
}
