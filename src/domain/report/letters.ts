// Reads the letters of a receipt where a text has broken them: wrapped, quoted, escaped, with hidden marks in between.

import { hiddenMarks } from '../shared/hidden-marks';

/** What was read. */
export interface ReadLetters {
  /** All letters, with those joined on behind breaks. */
  readonly letters: string;
  /** Behind the last of them. */
  readonly end: number;
  /** The letters before the first break, and the place behind them. */
  readonly first: string;
  readonly firstEnd: number;
}

/** Nothing has more breaks: 340 letters in a column of ten. */
const mostBreaks = 40;

const run = /[\w-]{1,344}/y;
const nothing = new RegExp(
  `[${hiddenMarks}]|&(?:shy|zwnj|zwj|lrm|rlm|ZeroWidthSpace|#173|#820[3-7]|#[xX](?:[aA][dD]|200[b-fB-F]));`,
  'y',
);
const hyphen = /%(?:25){0,3}2[dD]|=2[dD]|&#(?:45|[xX]2[dD]);/y;
const line = /%(?:25){0,3}5[fF]|=5[fF]|&#(?:95|[xX]5[fF]);|&lowbar;/y;
/** An end of line with quoting marks behind it, a soft break of a mail, a blank, a tag without attributes. */
const breaks = new RegExp(
  [
    '[ \\t]{0,80}(?:=[ \\t]{0,8})?(?:\\r\\n?|\\n|\\u2028)[ \\t>|]{0,80}',
    '(?:\\\\r)?\\\\n[ \\t>|]{0,80}',
    '[ \\t\\u00a0]{1,4}',
    '</?[a-z]{1,8} ?/?>',
  ].join('|'),
  'y',
);

/** The end of a match at a place, or the place itself. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The letters that begin at a place, and the place behind them; an escaped one counts as what it stands for. */
function piece(text: string, at: number): { readonly letters: string; readonly end: number } {
  const end = after(run, text, at);
  if (end > at) return { letters: text.slice(at, end), end };
  const behindHyphen = after(hyphen, text, at);
  if (behindHyphen > at) return { letters: '-', end: behindHyphen };
  const behindLine = after(line, text, at);
  if (behindLine > at) return { letters: '_', end: behindLine };
  return { letters: '', end: after(nothing, text, at) };
}

/** Reads from a place on until there are as many letters as `wanted` says for those that are there, or no more. */
export function letterReader(text: string, from: number, wanted: (letters: string) => number): ReadLetters {
  let [letters, at, end] = ['', from, from];
  let first: { readonly letters: string; readonly end: number } | undefined;
  let broken = 0;
  for (;;) {
    const missing = wanted(letters) - letters.length;
    if (missing <= 0) break;
    const next = piece(text, at);
    if (next.end > at) {
      const taken = next.letters.slice(0, missing);
      letters += taken;
      // A run is longer than what is missing only where its letters stand for themselves.
      at = next.letters.length > missing ? at + missing : next.end;
      if (taken !== '') end = at;
      continue;
    }
    const behind = after(breaks, text, at);
    if (behind === at || broken === mostBreaks) break;
    // Nothing is joined to nothing, except behind the `=3D` of a mail whose line ends there.
    if (letters === '' && !text.startsWith('=', at)) break;
    first ??= { letters, end };
    broken += 1;
    at = behind;
  }
  return { letters, end, first: first?.letters ?? letters, firstEnd: first?.end ?? end };
}
