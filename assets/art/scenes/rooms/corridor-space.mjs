// The corridor's perspective: metres to units. The eye is at a child's height; everything runs towards MIDDLE.

const MIDDLE = [385, 300];
const EYE = 1.25;
/** Units to the metre, and metres to the camera, where people stand. */
const METRE = 410;
const PEOPLE = 2.5;
export const HALF_WIDTH = 1.8;
/** Where the walls begin and where they leave the picture, metres from the camera. */
export const FAR_END = 11.4;
export const NEAR_END = 1.2;

/** The point `x` metres right of the middle, `height` above the floor, `z` metres from the camera. */
export function at(x, height, z) {
  const size = (METRE * PEOPLE) / z;
  return [MIDDLE[0] + x * size, MIDDLE[1] + (EYE - height) * size].map((value) => Math.round(value * 10) / 10);
}

/** A four-cornered piece of the left (-1) or right (1) wall, from far to close. */
export const quad = (side, [low, high], [far, close], inset = 0) => {
  const x = side * (HALF_WIDTH - inset);
  return `M${at(x, high, far)} L${at(x, high, close)} L${at(x, low, close)} L${at(x, low, far)}Z`;
};

/** A line along a wall. */
export const rail = (side, height, [far, close], inset = 0) =>
  `M${at(side * (HALF_WIDTH - inset), height, far)} L${at(side * (HALF_WIDTH - inset), height, close)}`;

/** A level piece at a height, from one x to another. */
export const slab = (height, [x0, x1], [far, close]) =>
  `M${at(x0, height, far)} L${at(x1, height, far)} L${at(x1, height, close)} L${at(x0, height, close)}Z`;
