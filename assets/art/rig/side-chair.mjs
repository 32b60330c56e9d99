// Somebody in a wheelchair seen from the side: what is behind the body, the lap, and the wheel before it.

import { INK, mix } from '../tools/colour.mjs';
import { box, circle, line, shape } from '../tools/svg.mjs';
import { sideShoe } from './side.mjs';

/** Steps of one push at the rim. */
export const ROLL = 3;

const [FRAME, TYRE, METAL] = ['#574A86', '#2B2146', '#8D7FC0'];
const HUB = [-22, -108];
/** The near elbow and hand at each step of a push. */
const PUSH = [
  [[-62, -338], [-52, -236]],
  [[-48, -328], [-4, -232]],
  [[-24, -326], [44, -214]],
]; // prettier-ignore

const wheel = (x, y, turn, accent, far) => {
  const spokes = [0, 1, 2, 3, 4].map((i) => {
    const angle = (turn + i * 36) * (Math.PI / 180);
    const [dx, dy] = [84 * Math.cos(angle), 84 * Math.sin(angle)];
    return `M${(x - dx).toFixed(1)} ${(y - dy).toFixed(1)} L${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  });
  const ring = (r, colour, width) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const dim = (colour) => (far ? mix(colour, INK, 0.35) : colour);
  return line(spokes.join(' '), dim(METAL), 4) + ring(99, TYRE, 15) + ring(82, dim(accent), 8) + circle(x, y, 13, TYRE) + circle(x, y, 5, METAL); // prettier-ignore
};

/** Parts of the chair at a step of the push, with where the near elbow and hand are. */
export function rollingChair(look, step) {
  const [elbow, hand] = PUSH[step % ROLL];
  const { trousers, trousersShade: shade } = look;
  const leg = (dx, colour, shoe) =>
    line(`M${-26 + dx} -226 H${66 + dx} Q${84 + dx} -226 ${86 + dx} -206 L${92 + dx} -92`, colour, 60) +
    `<g transform="translate(${94 + dx} -34)">${sideShoe(shoe)}</g>` +
    box(58 + dx, -100, 66, 22, 10, mix(colour, '#ffffff', 0.14));
  return {
    elbow,
    hand,
    behind:
      wheel(HUB[0] + 20, HUB[1] - 4, step * 9 + 20, look.accent, true) +
      line('M-92 -428 V-176 H60', FRAME, 14) +
      line('M-92 -424 h-30', TYRE, 18) +
      line('M56 -178 L104 -58 H158', FRAME, 12) +
      box(-104, -404, 34, 220, 14, '#3A2F5C') +
      leg(18, shade, mix(look.shoe, INK, 0.2)),
    lap: shape('M-78 -262 H60 V-190 H-78Z', shade) + leg(0, trousers, look.shoe),
    before:
      line('M92 -30 H164', FRAME, 12) +
      line('M60 -160 L96 -40', FRAME, 11) +
      circle(84, -20, 20, TYRE) +
      circle(84, -20, 7, METAL) +
      wheel(...HUB, step * 9, look.accent, false) +
      line('M-70 -196 H52', mix(FRAME, '#FFFFFF', 0.1), 10),
  };
}
