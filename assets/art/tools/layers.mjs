// Writes a scene's parallax layers: <folder>/<name>.webp and layers.json with their places.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPng, toFlatWebp, toWebp, trimmed, withQuietShadows } from './render.mjs';

/**
 * Writes `layers` ([{ name, content, view, scale, parallax, quality?, colours?, shadow?, blend? }], back to front). `view` is the
 * drawn area [x, y, width, height] in the scene's 1280 x 720 space; empty edges are cut away. `colours` keeps a flat
 * picture crisp in so many colours, `shadow` is the colour of its soft shadows. Returns the bytes written.
 */
export async function writeLayers(folder, layers) {
  mkdirSync(folder, { recursive: true });
  const places = [];
  let bytes = 0;
  for (const { name, content, view, scale, parallax, quality = 82, colours, shadow, blend } of layers) {
    const drawn = await renderPng(content, view, scale);
    const { png, left, top, width, height } = await trimmed(shadow ? await withQuietShadows(drawn, shadow) : drawn);
    const image = colours ? await toFlatWebp(png, colours) : await toWebp(png, quality);
    writeFileSync(join(folder, `${name}.webp`), image);
    bytes += image.length;
    const place = { x: round(view[0] + left / scale), y: round(view[1] + top / scale) };
    places.push({
      name,
      file: `${name}.webp`,
      ...place,
      width: round(width / scale),
      height: round(height / scale),
      parallax,
      ...(blend && { blend }),
    });
    console.log(`    ${name}: ${Math.round(image.length / 1024)} KB, ${width} x ${height}`);
  }
  writeFileSync(
    join(folder, 'layers.json'),
    `[\n${places.map((place) => `  ${JSON.stringify(place)}`).join(',\n')}\n]\n`,
  );
  return bytes;
}

const round = (value) => Math.round(value * 100) / 100;
