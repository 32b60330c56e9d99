// The area every scene is drawn in: wider and higher than the 1280 x 720 view, so that no crop shows an edge.

/** [x, y, width, height] */
export const WIDE = [-320, -200, 1920, 1120];
