// Whole fonts of the scripts with thousands of letters: too large to be installed by everybody, so they are fetched when
// fonts are built, from the npm registry, by version and checksum.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const sources = {
  Jpan: {
    package: '@expo-google-fonts/m-plus-rounded-1c@0.4.4',
    file: '500Medium/MPLUSRounded1c_500Medium.ttf',
    sum: 'qGl+hIQLzVL73svgaTktKN8AyQYjYxBG3W2axoxhpVo/KmcICrnVlgFGfuc0r3flQ4KJlnv1UKzmYoRV7sPRpA==',
  },
  Hans: {
    package: '@expo-google-fonts/noto-sans-sc@0.4.3',
    file: '500Medium/NotoSansSC_500Medium.ttf',
    sum: '9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
  },
  Hant: {
    package: '@expo-google-fonts/noto-sans-tc@0.4.3',
    file: '500Medium/NotoSansTC_500Medium.ttf',
    sum: '69XAOTLPz0WlAxL6qJEKlDMxHsBd4J1M39HjV0gPF2o1xWVALOsVWvDgistnecVockA9wbU/tH5C/gyS2PdnHg==',
  },
  Kore: {
    package: '@expo-google-fonts/noto-sans-kr@0.4.3',
    file: '500Medium/NotoSansKR_500Medium.ttf',
    sum: 'EVS/uJPcf1TgJtjmQmrFr0oGdcl7ml09CSu0E/AyGzR0UfzdR2pBbzWWPsnuzZiGUl643ODYwYiXK5+B+fLjhQ==',
  },
};

/** Whether a script's font is one of these. */
export const isWhole = (script) => script in sources;

/** The font of a script, as bytes. Throws a sentence where the registry cannot be reached or sends something else. */
export function wholeFont(root, script) {
  const source = sources[script];
  const folder = join(root, '.cache/fonts', script);
  const font = join(folder, 'package', source.file);
  if (!existsSync(font)) fetchFont(source, folder);
  return readFileSync(font);
}

function fetchFont(source, folder) {
  mkdirSync(folder, { recursive: true });
  console.log(`fonts: fetching ${source.package} …`);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, source.package], { stdio: 'pipe' });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const bytes = readFileSync(join(folder, archive));
  if (createHash('sha512').update(bytes).digest('base64') !== source.sum)
    throw new Error(`${source.package} is not the package that it was: its checksum is another.`);
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, `package/${source.file}`]);
}
