// A head turned three quarters to the right, as somebody has who walks past. Local origin: the chin.

import { head, NECK_Y } from './head.mjs';

/** The head with an emotion, scaled to the person's build. */
export const sideHead = (look, emotion) =>
  `<g transform="scale(${look.build.head}) translate(0 ${-NECK_Y})">${head(look, emotion, 1.15)}</g>`;
