// Checks that every face can be read: lines of eyes, mouth and brows against the person's skin.

import { contrast } from '../tools/colour.mjs';
import { look, people } from './cast.mjs';
import { lashColour } from './eyes.mjs';
import { mouthColour } from './mouth.mjs';

/** What WCAG asks of graphics that carry meaning. */
export const LEAST_CONTRAST = 3;

/** Contrast of each person's features with the skin: `[{ person, feature, ratio }]`. */
export function faceContrast() {
  return people.flatMap((person) => {
    const chosen = look(person);
    const colours = { eyes: lashColour(chosen), mouth: mouthColour(chosen), brows: chosen.browColour };
    return Object.entries(colours).map(([feature, colour]) => ({
      person,
      feature,
      ratio: contrast(colour, chosen.skin.base),
    }));
  });
}
