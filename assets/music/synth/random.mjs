// A small seeded random source, so that every render of a score gives the same bytes.

/** Returns a function that gives numbers from -1 (inclusive) to 1 (exclusive), always the same ones for a seed. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2147483648 - 1;
  };
}
