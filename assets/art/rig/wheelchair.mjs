// A wheelchair seen from the front: what is behind the person and what is before.

import { box, circle, line } from '../tools/svg.mjs';

const FRAME = '#574A86';
const TYRE = '#2B2146';
const METAL = '#8D7FC0';

/** Back rest and handles. */
export function chairBack() {
  return (
    line('M-104 -428 V-150 M104 -428 V-150', FRAME, 14) +
    line('M-104 -428 h-22 M104 -428 h22', TYRE, 18) +
    box(-100, -404, 200, 210, 26, '#3A2F5C')
  );
}

/** Wheels, foot rest and castors; the push rims have the person's accent colour. */
export function chairFront(look) {
  const castors = [-80, 80].map((x) => circle(x, -20, 20, TYRE) + circle(x, -20, 7, METAL)).join('');
  return wheel(-128, look.accent) + wheel(128, look.accent) + line('M-88 -52 H88', FRAME, 13) + castors;
}

function wheel(x, accent) {
  const ring = (rx, ry, colour, width) =>
    `<ellipse cx="${x}" cy="-108" rx="${rx}" ry="${ry}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const spokes = `M${x} -186 V-30 M${x - 13} -150 L${x + 13} -66 M${x + 13} -150 L${x - 13} -66`;
  return ring(30, 106, TYRE, 17) + ring(19, 84, accent, 8) + line(spokes, METAL, 4);
}
