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
  Deva: { display: '@fontsource-variable/baloo-2', body: '@fontsource/mukta' },
  Beng: { display: '@fontsource-variable/baloo-da-2', body: '@fontsource/hind-siliguri' },
  Thai: { display: '@fontsource/mitr', body: '@fontsource/noto-sans-thai-looped' },
};

/** The ISO 15924 name of a language's script. */
export const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;

/** The packages of a language: `{ display, body }` from its `meta.json`, else those of its script, else none. */
export function packagesOf(tag, meta) {
  return { ...usual[scriptOf(tag)], ...meta.fonts };
}

// Packages without a weight axis have a file per weight; these come nearest to how the two families are used.
const wanted = { display: ['700', '800', '600', '400'], body: ['500', '400'] };
/** Families that run together at the usual weight and the size of a button. */
const lighter = { '@fontsource/mitr': ['500'] };

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
      const endings = ['wght', ...(lighter[name] ?? wanted[kind])].map(
        (weight) => `${short}-${slice}-${weight}-normal.woff2`,
      );
      const file = endings.find((ending) => files.includes(ending));
      if (!file) return [];
      const isVariable = file.endsWith('-wght-normal.woff2');
      return [{ slice, file: join(home, 'files', file), has: rangeTest(ranges[slice]), isVariable }];
    });
}
