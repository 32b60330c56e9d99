// Sounds of level 3: lanterns on the sea, stones on wood, thread, and the net that takes the weight.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { SAMPLE_RATE } from '../../music/synth/sample-rate.mjs';
import { draw, hump, mix, noise, pluck, room, tone } from '../shapes.mjs';

const SOFT = [
  [1, 1],
  [2.01, 0.3],
  [5.4, 0.06],
];

/** A string plucked with the soft side of a thumb. */
const string = (random, pitch, seconds) =>
  pluck(random, frequency(pitch), seconds, { ring: 0.5, partials: SOFT, click: 0.02 });

/** A drop that closes over something: its pitch rises as the bubble shrinks. */
const drop = (hertz, seconds) =>
  tone(
    seconds,
    (way) => hertz * (1 + 1.1 * way * way),
    (way) => Math.min(1, way * 12) * (1 - way) ** 2,
  );

/** Rope under load: it sticks and slips, slower and slower, until it holds. */
const creak = (random, seconds) => {
  let phase = 0;
  let ring = 0;
  return draw(seconds, (time, way) => {
    phase += (46 - 34 * way) / SAMPLE_RATE;
    if (phase >= 1) {
      phase -= 1;
      ring = 0.7 + 0.3 * random();
    }
    ring *= 0.9972;
    const fibre = Math.sin(2 * Math.PI * (310 - 90 * way) * time) + 0.5 * Math.sin(2 * Math.PI * 790 * time);
    return ring * fibre * hump(way) ** 0.5;
  });
};

export const sounds = {
  /** A stone lands on the boards of the boat. */
  knock: {
    peak: -9,
    make: (random) =>
      room(
        mix(
          [
            0,
            tone(
              0.22,
              (way, time) => 150 * (1 + 0.5 * Math.exp(-time * 45)),
              (way, time) => Math.exp(-time * 20),
              { overtones: [1, 0.45, 0.2] },
            ),
          ],
          [0, pluck(random, 610, 0.08, { ring: 0.07, click: 0.3 }), 0.6],
          [0.13, pluck(random, 480, 0.06, { ring: 0.05, click: 0.1 }), 0.18],
        ),
        0.08,
        0.2,
        0.12,
      ),
  },
  /** A lantern is set on the water, or rises out of it: very small. */
  splash: {
    peak: -17,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            0.24,
            (way) => 2600 - 1500 * way,
            1,
            (way) => Math.min(1, way * 20) * (1 - way) ** 2.5 * 0.5,
          ),
        ],
        [0.05, drop(620, 0.09), 0.6],
        [0.17, drop(880, 0.07), 0.4],
        [0.25, drop(740, 0.06), 0.25],
      ),
  },
  /** A thread is tied: two soft strings, a fourth up, home. */
  tie: {
    peak: -12,
    make: (random) =>
      room(mix([0, string(random, 'C5', 0.4), 0.8], [0.13, string(random, 'F5', 0.55)]), 0.12, 0.3, 0.2),
  },
  /** A lantern is taken into the hands: air, and a light under it. */
  lift: {
    peak: -16,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            0.35,
            (way) => 500 + 900 * way,
            1.2,
            (way) => hump(way) * 0.35,
          ),
        ],
        [
          0.02,
          tone(
            0.45,
            (way) => frequency('A4') * (1 + 0.12 * Math.min(1, way * 2)),
            (way) => hump(way) ** 1.5 * 0.3,
            { overtones: [1, 0.2] },
          ),
        ],
      ),
  },
  /** The storm's swell breaks over the side. */
  wave: {
    peak: -12,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            1.6,
            (way) => 140 + 420 * hump(way) ** 2,
            1.3,
            (way) => Math.min(1, way * 2.2) ** 2 * (1 - way) ** 1.2 * 1.4,
          ),
        ],
        [
          0.55,
          noise(
            random,
            1,
            (way) => 3400 - 2200 * way,
            0.9,
            (way) => Math.min(1, way * 9) * (1 - way) ** 2 * 0.12,
          ),
        ],
      ),
  },
  /** The net takes the weight: rope creaks, slows, holds; then its strings hum. */
  rope: {
    peak: -11,
    make: (random) =>
      mix(
        [0, creak(random, 0.8), 0.55],
        ...['F3', 'C4', 'A4'].map((pitch, index) => [
          0.62 + index * 0.05,
          tone(
            1.15,
            (way, time) => frequency(pitch) * (1 + 0.003 * Math.sin(time * 30)),
            (way) => Math.min(1, way * 7) * (1 - way) ** 1.6 * (0.5 - index * 0.1),
            { overtones: [1, 0.35, 0.12] },
          ),
        ]),
      ),
  },
};
