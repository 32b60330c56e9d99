// How far every language is, as a table: for the terminal and for docs/languages.md.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';
import { fileNames, isFresh, madeFrom, metaOf, needed, tags, wordsOf } from './files.mjs';

/** `{ name, all, missing, stale }` of every file; stale is what was made from another English than today's. */
export function filesOf(tag) {
  const marks = madeFrom(tag);
  return fileNames().map((name) => {
    const words = wordsOf(tag, name);
    const entries = needed(tag, name);
    const isStale = (entry) => tag !== 'en' && words[entry.key] && !isFresh(marks, name, entry);
    return {
      name,
      all: entries.length,
      missing: entries.filter(({ key }) => !words[key]).length,
      stale: entries.filter(isStale).length,
    };
  });
}

/** A row for every language that is offered or begun. */
export function rows() {
  return tags().map((tag) => {
    const files = filesOf(tag);
    const sum = (what) => files.reduce((total, file) => total + file[what], 0);
    const meta = metaOf(tag);
    const complete = Math.floor((1 - sum('missing') / sum('all')) * 1000) / 10;
    return {
      tag,
      name: meta?.name ?? '',
      english: meta?.english ?? '',
      complete,
      stale: sum('stale'),
      review: meta?.review ?? 'not offered',
    };
  });
}

const heads = ['Tag', 'Language', 'In English', 'Complete', 'Stale', 'Review'];

/** The rows as a Markdown table. */
export function tableOf(list) {
  const cells = list.map(({ tag, name, english, complete, stale, review }) => [
    ...[`\`${tag}\``, name, english, `${complete.toFixed(1)} %`, String(stale), review],
  ]);
  const line = (parts) => `| ${parts.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...cells.map(line)].join('\n');
}

/** Writes docs/languages.md. */
export function writeDocument(list) {
  const offered = list.filter(({ review }) => review !== 'not offered');
  const text = `# Languages

Written by \`npm run locales:status\`. **Complete**: the part of the English texts that the language has, plural forms
of its own included. **Stale**: texts made from an English line that has changed since. **Review**: \`source\`, \`draft\`
(one hand), \`machine-reviewed\` (read again by fresh eyes that do not see the English), \`reader-reviewed\` (read by a
person who speaks it). Until then the settings call a language a draft, and teachers are told when they choose it.

${tableOf(offered)}

How to write or mend a language: [translating.md](translating.md).
`;
  writeFileSync(path.join(root, 'docs/languages.md'), text);
}
