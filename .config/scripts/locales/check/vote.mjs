// Which language a text is in, by the vote of three small detectors: none is right alone, and two are rarely wrong together.
import { eld } from 'eld';
import { franc } from 'franc';
import { detect } from 'tinyld';

await eld.load('medium');

/** Shorter texts are guessed, not recognised. */
const shortest = 41;
/** What franc calls a language that others call by two letters. */
const short = (code) => {
  try {
    return new Intl.Locale(code === 'zlm' ? 'ms' : code).maximize().language;
  } catch {
    return code;
  }
};

/** The language that two of three see, or undefined; also where the text is too short to tell. */
export function voteOn(text) {
  const plain = text.replace(/\{\w+\}|[\p{L}]*[_\d]\w*/gu, ' ').trim();
  if (plain.length < shortest) return undefined;
  const votes = [short(franc(plain)), short(detect(plain)), short(eld.detect(plain).language)];
  return votes.find((vote, index) => vote && vote !== 'und' && votes.indexOf(vote) !== index);
}

/** Languages that detectors take for each other. */
const alike = [
  ['id', 'ms', 'jv', 'su', 'min'],
  ['zh', 'yue', 'wuu'],
  ['hi', 'mr', 'ne', 'bho', 'mai'],
  ['ur', 'fa', 'ps', 'pnb'],
  ['ru', 'uk', 'bg', 'be', 'mk', 'sr'],
  ['es', 'gl', 'pt', 'ca', 'ast', 'an'],
  ['fil', 'tl', 'ceb', 'ilo', 'war'],
  ['sw', 'fil', 'rn', 'rw', 'ln', 'lg', 'ny', 'sn', 'zu', 'xh', 'kmb', 'sna', 'nya'],
  ['bn', 'as'],
  ['tr', 'az', 'uz'],
  ['it', 'co', 'scn'],
];

/** Whether a text that was voted to be in `seen` may well be in `tag`. */
export function mayBe(tag, seen) {
  const own = short(tag);
  return seen === own || alike.some((group) => group.includes(own) && group.includes(seen));
}
