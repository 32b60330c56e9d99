// A person taken apart for the puppet: layers of the head, faces and bodies, each a piece of SVG.

import { body } from './body.mjs';
import { emotions } from './emotions.mjs';
import { brows, eyes } from './eyes.mjs';
import { blush, glasses, headBase, sweat, tear } from './face-parts.mjs';
import { hair } from './hair/hair.mjs';
import { featureDrop } from './head.mjs';
import { mouth } from './mouth.mjs';
import { posesOf } from './poses.mjs';

/**
 * `{ head, bodies, emotions }`: SVG by frame name, and for each emotion which frames it uses, how the head tilts
 * (degrees), how far features move (`dy`, units) and how strong the blush is. Equal eyes and brows are kept once.
 */
export function personLayers(look) {
  const kind = hair[look.hair];
  const layers = {
    'head/back': kind.back(look),
    'head/base': headBase(look),
    'head/hair': kind.front(look),
    'head/blush': blush(look),
    'head/tear': tear(),
    'head/sweat': sweat(),
  };
  if (look.glasses) layers['head/glasses'] = glasses();
  const index = faces(look, layers);
  const bodies = Object.fromEntries(posesOf(look).map((pose) => [`body/${pose}`, body(look, pose)]));
  return { head: layers, bodies, emotions: index };
}

function faces(look, layers) {
  const seen = new Map();
  const lowered = (content) => `<g transform="translate(0 ${featureDrop(look)})">${content}</g>`;
  const keep = (folder, name, content) => {
    const key = content.replace(/(eye|clip)\d+/g, '');
    if (!seen.has(key)) {
      seen.set(key, name);
      layers[`${folder}/${name}`] = lowered(content);
    }
    return seen.get(key);
  };
  return Object.fromEntries(
    Object.entries(emotions).map(([name, emotion]) => [
      name,
      {
        eyes: keep('eyes', name, eyes(emotion, look, 0)),
        brows: keep('brows', name, brows(emotion, look, 0)),
        mouth: keep('mouth', emotion.mouth, mouth(emotion.mouth, look, 0)),
        ...{ tilt: emotion.tilt, dy: emotion.dy, blush: emotion.blush },
        ...{ tear: Boolean(emotion.tear), sweat: Boolean(emotion.sweat) },
      },
    ]),
  );
}
