// A body in a pose, without its head. Local origin: the ground between the feet; up is negative.

import { box, line, shape, uniqueId } from '../tools/svg.mjs';
import { arm } from './arms.mjs';
import { seatedLegs, standingLegs } from './legs.mjs';
import { poses } from './poses.mjs';
import { torso, torsoOutline } from './tops.mjs';
import { chairBack, chairFront } from './wheelchair.mjs';

/** The body of a look in a pose, scaled to the person's build. */
export function body(look, poseName) {
  const pose = poses[poseName];
  const clip = uniqueId('torso');
  const { width, height } = look.build;
  const arms = bothArms(look, pose, clip);
  const inFront = pose.front || look.wheelchair;
  const neck = shape('M-27 -508 H27 V-440 Q0 -418 -27 -440Z', look.skin.shade);
  return `<g transform="scale(${width} ${height})"><clipPath id="${clip}"><path d="${torsoOutline(pose.drop)}"/></clipPath>
    ${look.wheelchair ? chairBack() : pose.seated ? '' : standingLegs(look, pose)}${inFront ? '' : arms}${neck}${torso(look, pose.drop, clip)}
    ${look.keys ? keyRing() : ''}${look.wheelchair || pose.seated ? seatedLegs(look) : ''}${inFront ? arms : ''}${look.wheelchair ? chairFront(look) : ''}
    ${pose.phone ? phoneInHand(pose, look.skin) : ''}</g>`;
}

function bothArms(look, pose, clip) {
  const shoulderY = -420 + pose.drop;
  const kind = pose.hand ?? 'rest';
  const left = arm([-66, shoulderY], ...pose.left, look, kind, clip);
  const right = arm([66, shoulderY], ...pose.right, look, kind, clip);
  return pose.front || look.wheelchair ? right + left : left + right;
}

function phoneInHand(pose, skin) {
  const [x, y] = pose.left[1];
  const fingers = 'M-6 -9 q16 -4 22 4 M-6 1 q17 -2 23 6 M-5 11 q15 0 20 7';
  return `<g transform="translate(4 -372) rotate(-8)">${box(-27, -48, 54, 96, 12, '#2B2146')}${box(-21, -41, 42, 82, 7, '#9BE8FF')}</g>
    <g transform="translate(${x} ${y})">${line(fingers, skin.base, 9.5)}</g>`;
}

/** The bunch of keys on a caretaker's belt. */
function keyRing() {
  return `<g transform="translate(58 -232)">${line('M0 -8 V10', '#3A2B66', 5)}<circle cx="0" cy="20" r="11" fill="none" stroke="#E9E2F4" stroke-width="5"/>
    ${line('M-3 30 L-10 58 M3 30 L8 62', '#FFC24B', 7)}${line('M-10 56 l-8 -2 M8 60 l8 -3 M7 52 l7 -3', '#FFC24B', 5)}</g>`;
}
