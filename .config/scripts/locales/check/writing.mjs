// How a language writes: debris, hidden codes, punctuation, quotation marks, gendered notations. One text at a time.

/** Control codes and direction marks; the joiners that some scripts need are fine. */
// eslint-disable-next-line no-control-regex -- control codes are what is looked for
export const hidden = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;
/** Tags, entities and i18next's own braces: texts are plain. */
export const markup = /<[^>]*>|&#?\w+;|\{\{|\}\}/u;
/** UTF-8 read as Latin-1. */
const mojibake = /[ÃÂ][\u0080-\u00bf]|â€|Ð[\u0080-\u00bf]|à¤|à¦/u;
const chatter = /^(?:sure|here is|here's|certainly|note|translation)\b[,:]|```|\bas an ai\b/iu;
/** A word twice in a row, by a space. */
const twice = /(?<![\p{L}\p{M}'’-])([\p{L}\p{M}]{2,}) \1(?![\p{L}\p{M}'’-])/iu;

/** Two genders in one word: unreadable aloud. */
const gendered = [
  /\p{L}[·•]\p{L}/u,
  /\p{L}[*_:]in(?:nen)?\b/u,
  /\p{Ll}In(?:nen)?\b/u,
  /\p{L}{2,}\((?:a|e|as|es|o|os|r|s|in|ne|а|ла|я|ة)\)/u,
  /\p{L}{2,}\/(?:a|as|e|es|in|innen|ne|а|ла|ة|i|o)\b/u,
  /\p{Script=Latin}{2,}@s?\b/u,
];

/** What each script, or language, does not use. The first matching part of the text is told. */
const strange = {
  Arab: [/[?,;](?![\d\p{Script=Latin}_])/u],
  Hans: [/(?<=\p{Script=Han})[,?!;:]/u, /(?<=\p{Script=Han})\.(?![\d.])/u],
  Hant: [/(?<=\p{Script=Han})[,?!;:]/u, /(?<=\p{Script=Han})\.(?![\d.])/u],
  Jpan: [/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[,?!;:.](?![\d.])/u],
  Deva: [/(?<=[\p{Script=Devanagari}\p{M}])\.(?![.\d\p{L}])/u],
  Beng: [/(?<=[\p{Script=Bengali}\p{M}])\.(?![.\d\p{L}])/u],
};
const strangeIn = {
  // A space that does not break stands before these marks, and inside the marks of quotation.
  fr: [/[^\s\u00a0\u202f!?…(«“][!?;](?!\w)/u, / [!?;:»](?!\))/u, /« /u],
  es: [/(?<!¿[^?]*)\?/u, /(?<!¡[^!]*)!/u],
};

const allMarks = /[“”„«»‹›「」『』"＂]/gu;

/**
 * What is wrong with the writing of one text. `rules` may name `quotes` (the marks of quotation that the language uses, all
 * in one text), and `doubled` (words that may stand twice in a row; `true` where the
 * language doubles words by its nature).
 */
export function writingFaults(tag, script, text, rules = {}) {
  const faults = [];
  const say = (what, found) => faults.push(found === undefined ? what : `${what}: ${found}`);
  if (hidden.test(text)) say('holds a control code');
  if (markup.test(text)) say('holds markup', markup.exec(text)[0]);
  if (text !== text.normalize('NFC')) say('is not in NFC');
  if (text !== text.trim()) say('begins or ends with a space');
  if (/ {2}/.test(text)) say('holds two spaces');
  if (mojibake.test(text)) say('holds broken letters', mojibake.exec(text)[0]);
  if (chatter.test(text)) say('holds chatter', chatter.exec(text)[0]);
  const doubled = twice.exec(text)?.[1];
  if (doubled && rules.doubled !== true && !(rules.doubled ?? []).includes(doubled.toLowerCase()))
    say('says a word twice', doubled);
  for (const pattern of gendered) if (pattern.test(text)) say('has two genders in a word', pattern.exec(text)[0]);
  // Somebody who shouts makes a mark several times.
  const marked = text.replace(/[?!]+/g, ([mark]) => mark);
  for (const pattern of [...(strange[script] ?? []), ...(strangeIn[tag] ?? [])])
    if (pattern.test(marked)) say('has punctuation of another language', pattern.exec(marked)[0]);
  if (rules.quotes) {
    const other = (text.match(allMarks) ?? []).find((mark) => !rules.quotes.includes(mark));
    if (other) say('has quotation marks of another language', other);
  }
  return faults;
}
