// Where things are in the places of level 3, in the scenes' 1280 x 720 units; written to the meta of props.json.

import { CARD, CARD_LANTERN_SIZE, CARD_LANTERNS } from './card.mjs';
import { HORIZON } from './night.mjs';
import { LAMP as ROOM_LAMP, WINDOW } from './room.mjs';
import { DOOR } from './room-things.mjs';
import { SCHOOL_LAMPS } from './school.mjs';
import { PERIOD } from './water.mjs';

/** By place. A spot is [x, y], a person's spot [x, y, scale] with y for the feet and scale 1 for 700 units, an area [x, y, width, height]. */
export const seaPlaces = {
  night: {
    horizon: HORIZON,
    waterline: 676,
    swellPeriod: PERIOD,
    seat: [356, 716, 0.8],
    knees: [356, 520],
    blanket: [356, 472, 0.8],
    pillow: [154, 540],
    mastTop: [88, 110],
    stem: [684, 468],
    lanterns: [
      [60, 60, 180, 300],
      [470, 50, 380, 300],
    ],
    surface: [
      [520, 452],
      [600, 506],
      [740, 452],
      [800, 576],
      [30, 506],
      [20, 452],
    ],
    deck: [
      [590, 530],
      [540, 545],
      [634, 520],
      [500, 556],
      [566, 548],
      [612, 540],
      [250, 566],
      [486, 530],
      [228, 556],
    ],
    boatFloor: [300, 560],
    door: [780, 404, 0.42],
  },
  room: {
    kei: [262, 800, 0.9],
    oma: [600, 830, 0.95],
    window: WINDOW,
    leafHinge: [WINDOW[0] + WINDOW[2] - 6, WINDOW[1]],
    door: DOOR,
    lamp: [ROOM_LAMP[0], ROOM_LAMP[1] - 96],
    steam: [512, 420],
    kalimba: [676, 478],
  },
  school: {
    kei: [250, 820, 0.9],
    companion: [630, 880, 0.85],
    lamps: SCHOOL_LAMPS,
    bench: [560, 530, 192, 110],
    bus: [742, 610],
  },
  classroom: { kei: [230, 850, 0.95], dewi: [610, 900, 0.95], table: 630 },
  pier: {
    kei: [250, 830, 0.9],
    tavi: [590, 812, 0.9],
    tin: [590, 800, 0.9],
    crowd: [
      [86, 716, 0.6],
      [410, 690, 0.54],
      [724, 716, 0.6],
      [824, 770, 0.68],
      [330, 640, 0.44],
      [500, 640, 0.44],
      [434, 560, 0.3],
    ],
    farEnd: [434, 452],
    lamps: [
      [-61, 160],
      [929, 160],
      [146, 247],
      [720, 247],
    ],
  },
  kitchen: {
    table: 630,
    lamp: [430, 62],
    people: [
      [120, 800, 0.74],
      [340, 800, 0.8],
      [540, 820, 0.78],
      [700, 800, 0.9],
      [230, 760, 0.68],
      [455, 766, 0.66],
    ],
  },
  card: {
    size: [CARD[2], CARD[3]],
    lanterns: CARD_LANTERNS,
    lanternSize: CARD_LANTERN_SIZE,
    title: [60, 24, 1120, 100],
    texts: [60, 340, 1120, 300],
    foot: [60, 700, 1120, 150],
  },
};
