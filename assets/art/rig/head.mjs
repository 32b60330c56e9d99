// A head with a face, and the numbers that say where its features stand.

import { emotions } from './emotions.mjs';
import { brows, eyes } from './eyes.mjs';
import { blush, glasses, headBase, sweat, tear } from './face-parts.mjs';
import { hair } from './hair/hair.mjs';
import { mouth } from './mouth.mjs';

/** The point of the head's own space round which it tilts: the chin. */
export const NECK_Y = 96;

/** How far the features hang below the head's middle; a hijab leaves a smaller face. */
export const featureDrop = (look) => (look.hair === 'hijab' ? 2 : 9);

/** A whole head: `turn` -1 to 1 slides the features by depth, which looks like turning. */
export function head(look, emotionName, turn = 0) {
  const emotion = emotions[emotionName];
  const kind = hair[look.hair];
  const y = featureDrop(look) + emotion.dy;
  const face = mouth(emotion.mouth, look, turn) + eyes(emotion, look, turn);
  const brow = `<g transform="translate(${turn * 4} ${y})">${brows(emotion, look, turn)}</g>`;
  return `<g transform="rotate(${emotion.tilt} 0 ${NECK_Y})">${kind.back(look)}${headBase(look, turn)}
    <g opacity="${emotion.blush}">${blush(look, turn)}</g>
    <g transform="translate(${turn * 4} ${y})">${face}</g>${look.glasses ? glasses(turn) : ''}
    ${emotion.tear ? tear(turn) : ''}${kind.front(look)}${brow}${emotion.sweat ? sweat() : ''}</g>`;
}
