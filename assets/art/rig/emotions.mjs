// The nine faces as numbers: how lids, brows and mouth stand, and how the head is held.

/**
 * Per emotion: `eye` kind; `lid` [inner, outer] height of the upper lid, `lower` lid, `corner` [inner, outer] height,
 * `iris` radius, `look` offset; `brow` heights [inner, middle, outer]; `mouth` shape; `blush` 0-1;
 * `tilt` of the head in degrees; `dy` of the features in units; `tear`, `wet`, `sweat` marks.
 */
export const emotions = {
  calm: open({ lid: [-34, -33], brow: [-43, -47, -36], mouth: 'smile', blush: 0.35 }),
  happy: { eye: 'arc', brow: [-43, -53, -43], mouth: 'open', blush: 0.6, tilt: -5, dy: -4 },
  hurt: open({
    ...{ lid: [-33, -17], lower: 26, corner: [0, 9], look: [-2, 7], brow: [-52, -44, -28], mouth: 'frown' },
    ...{ blush: 0.45, tilt: 7, dy: 3, tear: true, wet: true },
  }),
  angry: open({
    ...{ lid: [-7, -31], lower: 24, corner: [6, -3], iris: 13.5, look: [0, 1], brow: [-18, -38, -46] },
    ...{ mouth: 'grit', blush: 0.75, dy: 5 },
  }),
  anxious: open({
    ...{ lid: [-42, -38], lower: 36, corner: [0, 3], iris: 10.5, look: [-6, 3], brow: [-56, -52, -39] },
    ...{ mouth: 'wobble', blush: 0.2, tilt: 4, dy: 2, sweat: true },
  }),
  proud: open({
    ...{ lid: [-24, -27], lower: 17, corner: [2, 0], iris: 15, look: [2, -2], brow: [-42, -51, -40] },
    ...{ mouth: 'grin', blush: 0.55, tilt: -6, dy: -7 },
  }),
  blink: { eye: 'closed', brow: [-42, -47, -34], mouth: 'smile', blush: 0.35, tilt: 0, dy: 0 },
  shocked: open({
    ...{ lid: [-44, -44], lower: 38, corner: [0, 0], iris: 10, brow: [-54, -59, -52], mouth: 'o' },
    ...{ blush: 0.2, dy: -2 },
  }),
  talk: open({ lid: [-34, -33], brow: [-46, -52, -39], mouth: 'talk', blush: 0.35 }),
};

function open(face) {
  return { eye: 'open', lower: 28, corner: [1, 2], iris: 15.5, look: [0, 0], tilt: 0, dy: 0, ...face };
}
