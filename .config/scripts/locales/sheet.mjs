// A sheet for whoever writes a language, and the way back: numbered texts, so that nobody has to copy keys.
import { isFresh, madeFrom, markOf, needed, wordsOf, writeMadeFrom, writeWords } from './files.mjs';
import { placeholders, samePlaceholders } from './keys.mjs';

/** Long notes that say the same of every choice, in short. */
const shorter = [
  [
    /^What the choice ".*?" costs, spoken to \w+ as "you", no full stop; context: .*$/s,
    'cost of the choice; no full stop',
  ],
  [
    /^What the choice ".*?" gives, spoken to \w+ as "you", no full stop; context: .*$/s,
    'gain of the choice; no full stop',
  ],
  [
    /^Caption for what the picture shows after ".*?", complete for someone who cannot see it; context: .*$/s,
    'caption: what is seen then',
  ],
];

const short = (note) => shorter.reduce((text, [pattern, words]) => text.replace(pattern, words), note);

/**
 * The sheet of a file: number, key, English, note, and what stands there now. `only` may be `missing` (what is not there
 * or was made from another English) or `all`. A note that repeats the one before it is left out.
 */
export function sheetOf(tag, name, only = 'missing') {
  const words = wordsOf(tag, name);
  const marks = madeFrom(tag);
  let before = '';
  return needed(tag, name)
    .map((entry, index) => ({ ...entry, number: index + 1 }))
    .filter((entry) => only === 'all' || !words[entry.key] || !isFresh(marks, name, entry))
    .map(({ number, key, english, note }) => {
      const said = short(note);
      const told = said === before || said === '' ? '' : `\n  note: ${said}`;
      before = said;
      const now = words[key] && only === 'all' ? `\n  now: ${words[key]}` : '';
      return `${number} [${key}]${told}\n  en: ${english}${now}`;
    })
    .join('\n');
}

/**
 * Takes filled lines, `<number> <text>` or `<key> = <text>` each, into the language; gives what was wrong with any. Only
 * whole lines count; the rest of the file stays as it is. `<key>_gentle = …` adds a gentle wording of the language's own.
 */
export function fillIn(tag, name, text) {
  const entries = needed(tag, name);
  const source = wordsOf('en', name);
  const words = { ...wordsOf(tag, name) };
  const marks = madeFrom(tag);
  const findings = [];
  let taken = 0;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, number, key, said] = /^(?:(\d+)[\t .:]+|([\w.-]+) = )(.*)$/u.exec(line.trim()) ?? [];
    const entry =
      number === undefined
        ? (entries.find((one) => one.key === key) ?? entries.find((one) => key === `${one.key}_gentle`))
        : entries[Number(number) - 1];
    if (!entry || !said?.trim()) {
      findings.push(`not understood: ${line.slice(0, 80)}`);
      continue;
    }
    const own = key === undefined ? entry.key : key;
    if (!samePlaceholders(source, entry.key, said))
      findings.push(
        `${own}: has ${placeholders(said) || 'no placeholder'}, not ${placeholders(entry.english) || 'none'}`,
      );
    words[own] = said.trim().normalize('NFC');
    marks.set(`${name} ${own}`, markOf(entry.english));
    taken += 1;
  }
  writeWords(tag, name, words);
  writeMadeFrom(tag, marks);
  const missing = entries.filter(({ key }) => !words[key]).length;
  return { taken, missing, findings };
}
