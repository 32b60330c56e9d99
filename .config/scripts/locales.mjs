// `npm run locales`: sheets for translators and the way back, and how far every language is.
import { readFileSync } from 'node:fs';
import { fileNames, markOf, metaOf, needed, tags, wordsOf, writeMadeFrom } from './locales/files.mjs';
import { fillIn, sheetOf } from './locales/sheet.mjs';
import { filesOf, rows, tableOf, writeDocument } from './locales/status.mjs';

const help = `npm run locales -- <what>
  sheet <tag> <file> [all]   prints what is missing or stale of a file (or all of it), numbered, with notes
  fill <tag> <file> <path>   takes lines "<number> <text>" from a text file
  adopt <tag>                says that all texts of a language were made from today's English
  missing [tag]              counts what is missing or stale
  status                     prints a table of all languages and writes docs/languages.md
  check [tag]                tells what is wrong with every text that a program can see`;

const verbs = {
  sheet: (tag, name, only) => console.log(sheetOf(tag, name, only)),
  fill(tag, name, path) {
    const { taken, missing, findings } = fillIn(tag, name, readFileSync(path, 'utf8'));
    for (const finding of findings) console.log(finding);
    console.log(`${tag} ${name}: ${taken} taken, ${missing} still missing`);
  },
  adopt(tag) {
    const marks = fileNames().flatMap((name) => {
      const words = wordsOf(tag, name);
      return needed(tag, name).flatMap(({ key, english }) => (words[key] ? [[`${name} ${key}`, markOf(english)]] : []));
    });
    writeMadeFrom(tag, new Map(marks));
    console.log(`${tag}: ${marks.length} texts`);
  },
  missing(only) {
    for (const tag of only ? [only] : tags().filter((one) => one !== 'en')) {
      const files = filesOf(tag).filter(({ missing, stale }) => missing + stale > 0);
      const sum = (what) => files.reduce((total, file) => total + file[what], 0);
      console.log(`${tag}: ${sum('missing')} missing, ${sum('stale')} stale`);
      if (only)
        for (const { name, all, missing, stale } of files)
          console.log(`  ${name}: ${missing} missing, ${stale} stale of ${all}`);
    }
  },
  status() {
    const list = rows();
    console.log(tableOf(list));
    writeDocument(list);
  },
  async check(only) {
    // Detectors of languages are large, and only this needs them.
    const { checkLanguage } = await import('./locales/check/check.mjs');
    for (const tag of only ? [only] : tags().filter(metaOf)) {
      const findings = checkLanguage(tag);
      for (const finding of findings) console.log(finding);
      console.log(`${tag}: ${findings.length === 0 ? 'clean' : `${findings.length} findings`}`);
      if (findings.length > 0) process.exitCode = 1;
    }
  },
};

const [verb, ...rest] = process.argv.slice(2);
if (verb in verbs) await verbs[verb](...rest);
else {
  console.log(help);
  process.exitCode = verb === undefined ? 0 : 1;
}
