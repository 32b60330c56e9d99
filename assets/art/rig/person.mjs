// A whole person as one drawing, for scenes where nobody needs to move.

import { body } from './body.mjs';
import { head, NECK_Y } from './head.mjs';
import { poseOf, poses } from './poses.mjs';

/** Where the head's pivot (the chin) stands for a look and a pose, in units above the ground. */
export const headPivotY = (look, pose) =>
  (poses[pose].drop - look.build.neck) * look.build.height + NECK_Y * look.build.head;

/**
 * A person standing on the origin. `turn` -1 to 1 turns the head.
 * The pose follows the emotion if none is given.
 */
export function person(look, emotion = 'calm', { pose = poseOf(emotion), turn = 0 } = {}) {
  const { head: size } = look.build;
  const headY = headPivotY(look, pose) - NECK_Y * size;
  return `<g>${body(look, pose)}<g transform="translate(0 ${headY}) scale(${size})">${head(look, emotion, turn)}</g></g>`;
}
