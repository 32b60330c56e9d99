// Light and air for painted rooms: glows, washes, blur, blending, the paper's grain and darker corners.

import { gradient, uniqueId } from '../../tools/svg.mjs';
import { WIDE } from '../view.mjs';

/** A round light that fades as real light does: fast at first, then slowly. */
export function glow(x, y, rx, ry, colour, strength = 0.6) {
  const [tones, fill] = gradient('radial', [
    [0, colour, strength],
    [0.2, colour, strength * 0.66],
    [0.45, colour, strength * 0.3],
    [0.72, colour, strength * 0.09],
    [1, colour, 0],
  ]);
  return `${tones}<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
}

/** A rectangle ([x, y, width, height]) of a gradient; stops are `[offset, colour, opacity]`. */
export function wash(kind, [x, y, width, height], stops) {
  const [tones, fill] = gradient(kind, stops);
  return `${tones}<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

/** A path filled with a gradient over its own bounds. */
export function toned(d, kind, stops) {
  const [tones, fill] = gradient(kind, stops);
  return `${tones}<path d="${d}" fill="${fill}"/>`;
}

/** Children out of focus by so many units. */
export function blurred(by, ...children) {
  const id = uniqueId('soft');
  return `<filter id="${id}" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="${by}"/></filter><g filter="url(#${id})">${children.join('')}</g>`;
}

/** Children mixed with what is below them: `screen` for light, `multiply` for shade, `soft-light` for warmth. */
export const blended = (mode, ...children) => `<g style="mix-blend-mode:${mode}">${children.join('')}</g>`;

/** Darker towards the edges of the whole picture, so that the middle holds the eye. */
export function vignette(colour, strength, [x, y] = [640, 360], [rx, ry] = [1250, 860]) {
  const [tones, fill] = gradient('radial', [
    [0, colour, 0],
    [0.5, colour, 0],
    [0.8, colour, strength * 0.5],
    [1, colour, strength],
  ]);
  const [left, top, width, height] = WIDE;
  const around = `<rect x="${left}" y="${top - 600}" width="${width}" height="${height + 600}" fill="${fill}"/>`;
  return `${tones.replace('cx=".5" cy=".5" r=".5"', `gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="translate(${x} ${y}) scale(${rx} ${ry})"`)}${around}`;
}

/** Soft uneven paper, as a wall has it in slanting light; coarse, because fine grain costs bytes. */
export function grain(area, colour, strength = 0.05, seed = 3) {
  const id = uniqueId('grain');
  const [x, y, width, height] = area;
  const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(2));
  return (
    `<filter id="${id}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".02 .026" numOctaves="3" seed="${seed}"/>` +
    `<feColorMatrix values="0 0 0 0 ${red}  0 0 0 0 ${green}  0 0 0 0 ${blue}  0 0 0 ${strength * 6} ${-strength * 2.2}"/></filter>` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" filter="url(#${id})"/>`
  );
}
