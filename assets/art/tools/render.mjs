// Draws SVG markup to pixels. No system fonts and no clock: the same markup gives the same pixels everywhere.

import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { drawing } from './svg.mjs';

/**
 * The part `view` ([x, y, width, height] in units) of a drawing as PNG bytes, `scale` pixels to the unit.
 * `margin` units are drawn on every side and cut away again: resvg fails on clipped groups wholly outside the view.
 * Throws if the markup is not valid SVG.
 */
export async function renderPng(content, view, scale, margin = 0) {
  const [x, y, width, height] = view;
  const wide = [x - margin, y - margin, width + 2 * margin, height + 2 * margin];
  const png = renderDocument(drawing(wide, content), Math.round(wide[2] * scale));
  if (margin === 0) return png;
  const edge = Math.round(margin * scale);
  const area = { left: edge, top: edge, width: Math.round(width * scale), height: Math.round(height * scale) };
  return sharp(png).extract(area).png().toBuffer();
}

/** A whole SVG document as PNG bytes of a given width in pixels. */
export function renderDocument(document, width) {
  const options = { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } };
  return Buffer.from(new Resvg(document, options).render().asPng());
}

/** PNG bytes as WebP; quality 1-100. */
export function toWebp(png, quality = 86) {
  return sharp(png).webp({ quality, alphaQuality: 70, effort: 6, smartSubsample: true }).toBuffer();
}

/**
 * Soft shadows of one colour made quiet: thin ones hold noise instead of colour, which costs more bytes than the picture.
 * Half-seen pixels near `shadow` ('#rrggbb') become exactly that colour, in steps of 8 of 255.
 */
export async function withQuietShadows(png, shadow) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const tone = [1, 3, 5].map((at) => parseInt(shadow.slice(at, at + 2), 16));
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3];
    if (alpha === 0 || alpha > 160) continue;
    const near = 34 + 260 / alpha;
    if (!tone.every((value, k) => Math.abs(data[i + k] - value) < near)) continue;
    data.set([...tone, Math.round(alpha / 8) * 8], i);
  }
  return sharp(data, { raw: info }).png().toBuffer();
}

/** PNG bytes of flat colours as lossless WebP of so many `colours`: crisp, and small where a picture is print dots and ink. */
export async function toFlatWebp(png, colours) {
  const flat = await sharp(png).png({ palette: true, colours, dither: 0, effort: 10 }).toBuffer();
  return sharp(flat).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** Cuts empty edges away: `{ png, left, top, width, height }` in pixels of the whole. */
export async function trimmed(png) {
  const { data, info } = await sharp(png)
    .trim({ background: '#00000000', threshold: 1 })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, left: -info.trimOffsetLeft, top: -info.trimOffsetTop, width: info.width, height: info.height };
}
