// Builds icons/icons.svg, the interface's sprite, and the game's own icons in assets/static.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { iconNames } from './icons/names.mjs';
import { gameIcon } from './static/game-icon.mjs';
import { renderDocument } from './tools/render.mjs';

/** Builds the sprite to `<out>/icons` and favicon and app icons to `<root>/assets/static`. */
export async function buildIcons({ root, out }) {
  mkdirSync(join(out, 'icons'), { recursive: true });
  const core = join(root, 'node_modules/@phosphor-icons/core/assets');
  const symbols = iconNames.map((name) => symbol(core, name));
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">\n${symbols.join('\n')}\n</svg>\n`;
  writeFileSync(join(out, 'icons/icons.svg'), sprite);
  await writeStatic(join(root, 'assets/static'));
  console.log(`  icons: ${iconNames.length} names, ${Math.round(sprite.length / 1024)} KB`);
}

/** One icon as a symbol. Throws if Phosphor has no icon of that name. */
function symbol(core, name) {
  const [weight, base] = name.endsWith('-fill') ? ['fill', name] : ['bold', `${name}-bold`];
  const file = readFileSync(join(core, weight, `${base}.svg`), 'utf8');
  const inside = file
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .trim();
  return `<symbol id="${name}" viewBox="0 0 256 256">${inside}</symbol>`;
}

async function writeStatic(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'favicon.svg'), gameIcon({ rounded: true }));
  for (const size of [192, 512]) {
    const png = renderDocument(gameIcon({ rounded: false }), size);
    writeFileSync(join(folder, `icon-${size}.png`), await sharp(png).png({ palette: true, effort: 10 }).toBuffer());
  }
  const maskable = renderDocument(gameIcon({ rounded: false, maskable: true }), 512);
  const packed = await sharp(maskable).png({ palette: true, effort: 10 }).toBuffer();
  writeFileSync(join(folder, 'icon-maskable-512.png'), packed);
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
}
