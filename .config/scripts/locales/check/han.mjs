// Simplified characters in a Traditional text, and the other way round.
import { Converter } from 'opencc-js';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Written in Taiwan beside the form that the table prefers. */
const usual = new Set('台床吃里游划');

/** Characters that are written otherwise in the other script, and never as they are. */
function onlyThere(dictionary, convert) {
  const pairs = dictionary.split('|').map((pair) => pair.split(' '));
  return new Set(
    pairs.flatMap(([own, ...others]) => (others.includes(own) || convert(own) === own || usual.has(own) ? [] : [own])),
  );
}

const strangers = {
  // Taiwan's own forms: the dictionary alone has rarer ones.
  Hant: onlyThere(simplifiedToTraditional, Converter({ from: 'cn', to: 'tw' })),
  Hans: onlyThere(traditionalToSimplified, Converter({ from: 't', to: 'cn' })),
};

/** Characters of the other script; none for languages that are not written in Han alone. */
export const otherHan = (script, text) => [...text].filter((letter) => strangers[script]?.has(letter) ?? false);
