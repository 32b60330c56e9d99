// The font packages: their slices by script, and the file of each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rangeTest } from './letters.mjs';

const latin = ['latin', 'latin-ext', 'vietnamese'];

const nunito = '@fontsource-variable/nunito';
// Families by script. A language of another script names its own in its `meta.json`.
const usual = {
  Latn: { display: '@fontsource-variable/baloo-2', body: nunito },
  Cyrl: { display: nunito, body: nunito },
  Arab: { display: '@fontsource/baloo-bhaijaan-2', body: '@fontsource-variable/vazirmatn' },
};

/** The packages of a language: `{ display, body }` from its `meta.json`, else those of its script, else none. */
export function packagesOf(tag, meta) {
  const { script } = new Intl.Locale(tag).maximize();
  return { ...usual[script], ...meta.fonts };
}

// Packages without a weight axis have a file per weight; these come nearest to how the two families are used.
const wanted = { display: ['700', '800', '600', '400'], body: ['500', '400'] };

/** `{ slice, file, has(letter), isVariable }` of a package; the script's own slices come before Latin. */
export function slicesOf(root, name, kind) {
  const home = join(root, 'node_modules', name);
  if (!existsSync(home)) throw new Error(`The font package ${name} is not installed.`);
  const ranges = JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8'));
  const files = readdirSync(join(home, 'files'));
  const short = name.split('/')[1];
  const rank = (slice) => latin.indexOf(slice);
  return Object.keys(ranges)
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((slice) => {
      const endings = ['wght', ...wanted[kind]].map((weight) => `${short}-${slice}-${weight}-normal.woff2`);
      const file = endings.find((ending) => files.includes(ending));
      if (!file) return [];
      const isVariable = file.endsWith('-wght-normal.woff2');
      return [{ slice, file: join(home, 'files', file), has: rangeTest(ranges[slice]), isVariable }];
    });
}
