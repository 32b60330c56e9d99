// Letters: whether a text is in the script of its language, and no word is put together from two.

/** The letters of a script by its ISO 15924 name. */
const lettersOf = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Thai: /\p{Script=Thai}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
};

/** The ISO 15924 name of a language's script. */
export const scriptOf = (tag) => new Intl.Locale(tag).maximize().script ?? 'Latn';

/** What stands in Latin letters in every language: handles, keys, addresses, units and names of things. */
const everywhere =
  /https?:\/\/\S+|\S+@\S+|#\w+|\{\w+\}|\b[\p{Script=Latin}]*[_\d][\p{Script=Latin}_\d]*\b|\b\p{Script=Latin}\b|\b(?:Kindlight|CreateKindness|Create Kindness|Agen Perubahan|indonesia|Loop|Page Down|Page Up|https|Aseg|CiptakanKebaikan|TikTok|WhatsApp|YouTube|Moodle|Canvas|Google|Classroom|Microsoft|Teams|Chromebooks?|Phaser|GitHub|MIT|CC|BY|QR|PDF|CSV|PNG|ZIP|JSON|SCORM|LMS|URL|IP|DPIA|GDPR|COPPA|FERPA|UNICEF|UNESCO|WebGL|Wi-Fi|WLAN|SMS|OK|Esc|Escape|Enter|Tab|Shift|Ctrl|Alt|Backspace)\b/gu;

/** Runs of letters of one script; marks stay with their letter, signs that many scripts share belong to none. */
const runs = (text) =>
  text.match(/(?:\p{Script=Latin}\p{M}*)+|(?:\p{Script=Cyrillic}\p{M}*)+|[^\p{Script=Common}\p{Script=Inherited}]/gu) ??
  [];

/** What English itself writes as a name: with a capital letter, or as the name of an account (`pier.kiosk`). */
const namesIn = (english) => english.match(/\b\p{Lu}\p{L}*\b|\b\p{L}+(?=[._]\p{L})|(?<=\p{L}[._])\p{L}+/gu) ?? [];

/** Words and letters of another script than the language's, besides names in English and what `allowed` lists. */
export function foreignWords(tag, text, english = '', allowed = []) {
  const own = lettersOf[scriptOf(tag)];
  const isAllowed = new Set([...allowed, ...namesIn(english)].map((word) => word.toLowerCase()));
  return runs(text.replace(everywhere, ' ')).filter((run) => !own.test(run) && !isAllowed.has(run.toLowerCase()));
}

/** Alphabets whose letters look alike. */
const alike = ['Latin', 'Cyrillic', 'Greek'].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/** Words whose letters come from two alphabets: they look right and cannot be found or read aloud. */
export const mixedWords = (text) =>
  (text.replace(/\{\w+\}/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => alike.filter((letters) => letters.test(word)).length > 1,
  );

/** Letters that belong to the other of two languages with one script. */
const strangers = {
  ar: /[یکےہٹڈڑںگچپژۀ]/u,
  ur: /[يكىةه]/u,
};

/** Letters of Urdu in Arabic and of Arabic in Urdu. */
export const strangeLetters = (tag, text) => [...text].filter((letter) => strangers[tag]?.test(letter));
