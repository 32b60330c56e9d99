// The glossary: what English calls by a fixed name, a language calls by its own, everywhere alike.

/** What English says of each thing. The stems of a language's word stand under the same name in its rules (`terms`). */
const terms = {
  block: /\bblock(?:s|ed|ing)?\b(?! the B)/i,
  cyberbullying: /\bcyberbully/i,
  duet: /\bduet/i,
  screenshot: /\bscreenshot/i,
  'trusted adult': /\badults? you trust\b|\btrusted adult/i,
};

const holds = (text, words) => words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** Fixed words of a language (`terms` of its rules) that a text lacks although English names the thing. */
export function missingTerms(english, text, own = {}) {
  return Object.entries(own)
    .filter(([term, stems]) => Object.hasOwn(terms, term) && terms[term].test(english) && !holds(text, stems))
    .map(([term, stems]) => `${term} (${stems.join(', ')})`);
}

/** Names in a language's `terms` under which nothing is looked for. */
export const unknownTerms = (own = {}) => Object.keys(own).filter((term) => !Object.hasOwn(terms, term));

/** Titles of levels that English names whole, and the text does not: pairs of `[English, own]`. */
export const missingTitles = (english, text, titles) =>
  titles.filter(([title, own]) => english.includes(title) && !holds(text, [own])).map(([, own]) => own);
