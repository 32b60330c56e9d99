// Small words for drawing: each returns one piece of SVG markup.

let last = 0;

/** An id no other piece of this run has; clip paths and gradients need one. */
export const uniqueId = (prefix) => `${prefix}${(last += 1)}`;

const faded = (opacity) => (opacity < 1 ? ` opacity="${opacity}"` : '');

/** A filled path. */
export const shape = (d, fill, opacity = 1) => `<path d="${d}" fill="${fill}"${faded(opacity)}/>`;

/** A round-capped line of `width` units. */
export const line = (d, colour, width, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faded(opacity)}/>`;

export const circle = (x, y, r, fill, opacity = 1) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${faded(opacity)}/>`;

export const oval = (x, y, rx, ry, fill, opacity = 1) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${faded(opacity)}/>`;

/** A rectangle with corners of radius `r`. */
export const box = (x, y, width, height, r, fill, opacity = 1) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"${faded(opacity)}/>`;

/** Children moved, turned or scaled together. */
export const group = (transform, ...children) => `<g transform="${transform}">${children.join('')}</g>`;

/** Children seen only inside the path `d`. */
export function clipped(d, ...children) {
  const id = uniqueId('clip');
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${children.join('')}</g>`;
}

/** A gradient and the reference to it: `[markup, fill]`. Stops are `[offset, colour, opacity]`. */
export function gradient(kind, stops) {
  const id = uniqueId('tone');
  const marks = stops.map(
    ([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  const [tag, where] =
    kind === 'radial'
      ? ['radialGradient', 'cx=".5" cy=".5" r=".5"']
      : ['linearGradient', kind === 'across' ? 'x1="0" y1="0" x2="1" y2="0"' : 'x1="0" y1="0" x2="0" y2="1"'];
  return [`<${tag} id="${id}" ${where}>${marks.join('')}</${tag}>`, `url(#${id})`];
}

/** A whole drawing that shows `view` ([x, y, width, height]). */
export const drawing = (view, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}">${content}</svg>`;
