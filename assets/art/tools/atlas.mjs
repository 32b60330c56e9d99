// Packs drawings to one page: <file>.webp and <file>.json (Phaser's JSON hash, trimmed frames).

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import packer from 'free-tex-packer-core';
import { renderPng, toFlatWebp, toWebp, withQuietShadows } from './render.mjs';

const PAGE = 2048;
const packing = {
  ...{ width: PAGE, height: PAGE, fixedSize: false, powerOfTwo: false, padding: 2, extrude: 0 },
  ...{ allowRotation: false, detectIdentical: true, allowTrim: true, removeFileExtension: true },
  ...{ exporter: 'JsonHash', packer: 'OptimalPacker', textureName: 'page' },
};

/**
 * Writes the atlas of `frames` ([{ name, content, view, scale?, margin? }]) to `file` (without extension), `scale` pixels to
 * the unit, `extra` joined to the JSON's meta; `colours` keeps flat drawings
 * crisp in so many colours, `shadow` is the colour of soft shadows. Throws if the frames need more than one page.
 */
export async function writeAtlas(file, frames, { scale, quality = 86, colours, shadow, extra = {} }) {
  const images = await Promise.all(
    frames.map(async ({ name, content, view, scale: own, margin }) => ({
      path: `${name}.png`,
      contents: await renderPng(content, view, own ?? scale, margin),
    })),
  );
  const files = await pack(images);
  if (files.length > 2)
    throw new Error(`${basename(file)} needs more than one page of ${PAGE} pixels; lower its scale.`);
  const drawn = files.find(({ name }) => name.endsWith('.png')).buffer;
  const page = shadow ? await withQuietShadows(drawn, shadow) : drawn;
  const packed = JSON.parse(files.find(({ name }) => name.endsWith('.json')).buffer.toString());
  const image = colours ? await toFlatWebp(page, colours) : await toWebp(page, quality);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.webp`, image);
  writeFileSync(`${file}.json`, description(packed, `${basename(file)}.webp`, scale, extra));
  return image.length;
}

function pack(images) {
  return new Promise((resolve, reject) => {
    packer(images, packing, (files, error) => (error ? reject(error) : resolve(files)));
  });
}

function description(packed, image, scale, extra) {
  const names = Object.keys(packed.frames).sort();
  const lines = names.map((name) => {
    const { frame, trimmed, spriteSourceSize, sourceSize } = packed.frames[name];
    return `${JSON.stringify(name)}: ${JSON.stringify({ frame, rotated: false, trimmed, spriteSourceSize, sourceSize })}`;
  });
  const meta = { image, format: 'RGBA8888', size: packed.meta.size, scale: 1, pixelsPerUnit: scale, ...extra };
  return `{"frames": {\n${lines.join(',\n')}\n},\n"meta": ${JSON.stringify(meta, null, 1)}}\n`;
}
