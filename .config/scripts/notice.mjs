// `npm run notice`: writes NOTICE.md, the licences of everything that the built game carries from other people.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

// What ships beyond the dependencies in package.json: what they bring along, and fonts and icons put in by `npm run assets`.
const broughtAlong = ['@preact/signals-core', 'eventemitter3', 'immediate', 'lie'];
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'));
const putInByAssets = [...fonts, '@phosphor-icons/core'];

const shipped = [...Object.keys(dependencies), ...broughtAlong, ...putInByAssets].sort().map(describe);

// What no package on this list brings: its licence lies beside it.
shipped.push(
  beside('Fluent Emoji Flat', '1.2.6', 'MIT', 'assets/emoji/LICENSE-fluent-emoji.txt'),
  beside('M PLUS Rounded 1c', '0.4.4', 'OFL-1.1', 'assets/fonts/LICENSE-m-plus-rounded-1c.txt'),
  beside('Noto Sans SC', '0.4.3', 'OFL-1.1', 'assets/fonts/LICENSE-noto-sans-sc.txt'),
  beside('Noto Sans TC', '0.4.3', 'OFL-1.1', 'assets/fonts/LICENSE-noto-sans-tc.txt'),
  beside('Noto Sans KR', '0.4.3', 'OFL-1.1', 'assets/fonts/LICENSE-noto-sans-kr.txt'),
);

const rows = shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
const texts = shipped.map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
const introduction = `# Notice

Kindlight ships with the work of other people, named here with their licences. This file is written by
\`npm run notice\`; authors and licences of single pictures and sounds stand in \`assets/credits.json\`.

| Package | Version | Licence |
|---|---|---|
`;
writeFileSync(path.join(root, 'NOTICE.md'), `${introduction}${rows.join('\n')}\n\n${texts.join('\n')}`);

function beside(name, version, licence, file) {
  const text = readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence, text };
}

function describe(name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file: put its licence text in by hand.`);
  return {
    name,
    version,
    licence: license,
    text: readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}
