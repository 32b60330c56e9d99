// Sounds of level 2: a phone that leans, keys that slide on it, and a triumph that does not last.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { SAMPLE_RATE } from '../../music/synth/sample-rate.mjs';
import { draw, hump, mix, noise, pluck, room, tone } from '../shapes.mjs';

const WOOD = [
  [1, 1],
  [2.31, 0.5],
  [3.9, 0.2],
];

/** A key that runs over the ridges of a wooden board: short touches, quicker and lower as it goes. */
const ridges = (random, seconds, count) =>
  Array.from({ length: count }, (unused, index) => {
    const way = index / count;
    return [
      seconds * Math.sqrt(way),
      pluck(random, 900 - 420 * way, 0.04, { ring: 0.05, partials: WOOD }),
      0.2 + 0.3 * way,
    ];
  });

/** A short trumpet of a toy: all overtones, a little flat at the start. */
const trumpet = (pitch, seconds) =>
  tone(
    seconds,
    (way, time) => frequency(pitch) * (1 - 0.03 * Math.exp(-time * 40)) * (1 + 0.004 * Math.sin(time * 36)),
    (way, time) => Math.min(1, time * 40) * (0.75 + 0.25 * way),
    { overtones: [1, 0.7, 0.5, 0.3, 0.2, 0.1] },
  );

export const sounds = {
  /** An honest word: a wooden ratchet gives one tooth. */
  click: {
    peak: -10,
    make: (random) =>
      mix(
        [0, pluck(random, 1150, 0.05, { ring: 0.05, partials: WOOD, click: 0.3 }), 0.6],
        [0.045, pluck(random, 540, 0.13, { ring: 0.1, partials: WOOD, click: 0.15 })],
        [0.045, pluck(random, 205, 0.12, { ring: 0.12, click: 0 }), 0.6],
      ),
  },
  /** A key slips back towards the thumb and bumps. */
  slide: {
    peak: -14,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            0.3,
            (way) => 1500 - 900 * way,
            1.4,
            (way) => hump(way) ** 0.6 * 0.3,
          ),
        ],
        ...ridges(random, 0.27, 9),
        [0.29, pluck(random, 240, 0.1, { ring: 0.09, partials: WOOD, click: 0.1 })],
      ),
  },
  /** Venting in public: two bright seconds, and then nothing at all, as if the plug were pulled. */
  fanfare: {
    peak: -12,
    make: (random) => {
      const rise = ['G4', 'C5', 'E5'].map((pitch, index) => [index * 0.17, trumpet(pitch, 0.14), 0.5]);
      const chord = ['C5', 'E5', 'G5'].map((pitch) => [0.52, trumpet(pitch, 1.4), 0.38]);
      const glitter = Array.from({ length: 12 }, (unused, index) => [
        0.55 + index * 0.1,
        pluck(random, frequency(['C7', 'G6', 'E7', 'D7'][index % 4]), 0.2, { ring: 0.2, click: 0 }),
        0.12,
      ]);
      return mix(...rise, ...chord, ...glitter).slice(0, Math.round(1.92 * SAMPLE_RATE));
    },
  },
  /** A pencil with six sides rolls down a desk, over its edge, and lands. */
  pencil: {
    peak: -14,
    make: (random) =>
      mix(
        ...Array.from({ length: 13 }, (unused, index) => [
          0.6 * Math.sqrt(index / 13),
          pluck(random, 1500 + 120 * random(), 0.05, { ring: 0.05, partials: WOOD, click: 0.06 }),
          0.25 + 0.02 * index,
        ]),
        [0.82, pluck(random, 1240, 0.12, { ring: 0.09, partials: WOOD, click: 0.2 }), 0.9],
        [0.93, pluck(random, 1380, 0.1, { ring: 0.07, partials: WOOD, click: 0.1 }), 0.4],
        [0.99, pluck(random, 1310, 0.08, { ring: 0.06, partials: WOOD, click: 0.1 }), 0.22],
      ),
  },
  /** One plucked string, cheeky: it starts a little too high. */
  pluck: {
    peak: -12,
    make: () =>
      tone(
        0.4,
        (way, time) => frequency('D4') * (1 + 0.05 * Math.exp(-time * 45)),
        (way, time) => Math.min(1, time * 600) * Math.exp(-time * 11),
        { overtones: [1, 0.5, 0.3, 0.12] },
      ),
  },
  /** A phone that hums on wood, twice: somebody writes, and it may wait. */
  hum: {
    peak: -17,
    make: (random) => {
      const buzz = () =>
        draw(0.26, (time, way) => {
          const motor = Math.sin(2 * Math.PI * 152 * time);
          return hump(way) ** 0.3 * (motor + 0.5 * Math.tanh(4 * motor) + 0.06 * random());
        });
      return room(mix([0, buzz()], [0.38, buzz(), 0.85]), 0.06, 0.2, 0.12);
    },
  },
};
