// Which keys a language needs for an English file, and what a text must keep of the English that it was made from.

const pluralForm = /^(.*)_(?:zero|one|two|few|many|other)$/;

/** The base of a plural key, when the English file counts with it. */
function countedBase(english, key) {
  const base = pluralForm.exec(key)?.[1];
  return base !== undefined && `${base}_other` in english ? base : undefined;
}

/** The keys that a language needs, in the order of English: a counted one in every form that the language counts with. */
export function neededKeys(english, tag) {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return new Set(
    Object.keys(english).flatMap((key) => {
      const base = countedBase(english, key);
      return base === undefined ? [key] : forms.map((form) => `${base}_${form}`);
    }),
  );
}

/** The English key that a key is made from: itself, or `_other` for a form that English does not have. */
export function sourceKey(english, key) {
  const base = countedBase(english, key);
  return base === undefined || key in english ? key : `${base}_other`;
}

/** The placeholders of a text, each once, sorted, as one line. */
export const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** Whether a text is more than single words: names, `OK`, titles of songs may be the same in every language. */
export const isSentence = (text) => /\p{Ll}{2,}.*\s.*\p{Ll}{2,}.*\s.*\p{Ll}{2,}/u.test(text.replace(/\{\w+\}/g, ''));

/** Whether a text has the placeholders of English; a form for one or two may say the number as a word. */
export function samePlaceholders(english, key, text) {
  const base = countedBase(english, key);
  const full = placeholders(english[base === undefined ? key : `${base}_other`] ?? '');
  const few = base !== undefined && /_(?:zero|one|two)$/.test(key);
  return placeholders(text) === full || (few && placeholders(text) === full.replace(/ ?\{count\}/, '').trim());
}
