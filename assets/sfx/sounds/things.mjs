// Sounds of things one can touch: paper, wood, keys, lamps and fire.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { SAMPLE_RATE } from '../../music/synth/sample-rate.mjs';
import { draw, hump, mix, noise, pluck, room, tone } from '../shapes.mjs';

const click = (random, hertz, seconds = 0.03) =>
  noise(
    random,
    seconds,
    () => hertz,
    1.6,
    (way) => Math.exp(-way * 7),
  );

const thud = (hertz) =>
  tone(
    0.22,
    (way, time) => hertz * (1 + 0.6 * Math.exp(-time * 40)),
    (way, time) => Math.exp(-time * 19),
    {
      overtones: [1, 0.4, 0.15],
    },
  );

/** Paper: noise whose level trembles, because folds give way one after another. */
const rustle = (random, seconds, centre, grain) => {
  let tremble = 0;
  let left = 0;
  return noise(random, seconds, centre, 0.9, (way, time) => {
    left -= 1 / SAMPLE_RATE;
    if (left <= 0) {
      left = grain * (1.2 + random());
      tremble = (0.35 + 0.65 * Math.abs(random())) * hump(Math.min(1, time / seconds)) ** 0.7;
    }
    return tremble;
  });
};

/** Embers: short pops at random times over `seconds`. */
const crackle = (random, seconds, count) =>
  Array.from({ length: count }, () => [
    (seconds - 0.1) * Math.abs(random()),
    click(random, 2500 + 1500 * random(), 0.012 + 0.008 * Math.abs(random())),
    0.15 + 0.45 * Math.abs(random()),
  ]);

export const sounds = {
  shutter: {
    peak: -11,
    make: (random) =>
      room(
        mix(
          [0, click(random, 3200, 0.025)],
          [0, pluck(random, 900, 0.05, { ring: 0.06 }), 0.5],
          [
            0.02,
            noise(
              random,
              0.06,
              () => 1800,
              1,
              (way) => hump(way) * 0.25,
            ),
          ],
          [0.085, click(random, 2200, 0.03), 0.8],
          [0.085, pluck(random, 620, 0.06, { ring: 0.07 }), 0.5],
        ),
        0.1,
        0.25,
        0.25,
      ),
  },
  drawer: {
    peak: -12,
    make: (random) =>
      room(
        mix(
          [
            0,
            noise(
              random,
              0.34,
              (way) => 420 + 380 * way,
              1.3,
              (way) => Math.min(1, way * 6) * (0.6 + 0.4 * way) * 1.2,
            ),
          ],
          [0.33, thud(120), 0.6],
          [0.33, click(random, 1200, 0.03), 0.35],
          [0.36, pluck(random, frequency('C4'), 0.3, { ring: 0.25 }), 0.16],
        ),
        0.12,
      ),
  },
  envelope: {
    peak: -17,
    make: (random) =>
      mix(
        [0, rustle(random, 0.3, (way) => 2600 + 1200 * way, 0.012)],
        [
          0.3,
          noise(
            random,
            0.16,
            () => 1500,
            1,
            (way) => hump(way) * 0.8,
          ),
        ],
      ),
  },
  page: {
    peak: -16,
    make: (random) =>
      mix(
        [0, rustle(random, 0.42, (way) => 1400 + 3000 * hump(way), 0.009)],
        [
          0.36,
          noise(
            random,
            0.08,
            () => 900,
            1,
            (way) => Math.exp(-way * 5) * 0.5,
          ),
        ],
      ),
  },
  fire: {
    peak: -14,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            1.8,
            (way) => 320 + 120 * Math.sin(way * 23),
            0.8,
            (way) => hump(way) ** 0.5 * 1.5,
          ),
        ],
        ...crackle(random, 1.8, 26),
      ),
  },
  keys: {
    peak: -17,
    make: (random) =>
      room(
        mix(
          ...Array.from({ length: 11 }, (unused, index) => [
            index * 0.055 + 0.03 * Math.abs(random()),
            pluck(random, 3400 + 1500 * random(), 0.16, {
              ring: 0.2,
              partials: [
                [1, 1],
                [1.41, 0.6],
                [1.93, 0.3],
              ],
              click: 0.04,
            }),
            0.35 + 0.5 * Math.abs(random()),
          ]),
        ),
        0.08,
        0.25,
        0.2,
      ),
  },
  door: {
    peak: -11,
    make: (random) =>
      room(
        mix(
          [0, click(random, 1700, 0.03), 0.5],
          [0.05, click(random, 1100, 0.035), 0.4],
          [
            0.12,
            noise(
              random,
              0.3,
              (way) => 300 + 200 * way,
              1.6,
              (way) => hump(way) * 0.16,
            ),
          ],
          [0.4, thud(92)],
          [0.4, click(random, 800, 0.05), 0.35],
        ),
        0.16,
        0.4,
      ),
  },
  lamp: {
    peak: -13,
    make: (random) =>
      room(
        mix(
          [0, click(random, 2600, 0.02), 0.8],
          [0.02, pluck(random, 700, 0.05, { ring: 0.05 }), 0.4],
          [
            0.04,
            tone(
              0.7,
              () => frequency('G4'),
              (way) => Math.min(1, way * 6) * (1 - way) ** 1.5 * 0.25,
              { overtones: [1, 0.3, 0.1] },
            ),
          ],
          [0.08, pluck(random, frequency('D5'), 0.5, { ring: 0.5 }), 0.16],
        ),
        0.16,
      ),
  },
  /** A match: the scratch, the flare, the small steady flame. */
  match: {
    peak: -16,
    make: (random) =>
      mix(
        [0, rustle(random, 0.22, (way) => 2600 + 2200 * way, 0.006), 0.9],
        [
          0.2,
          noise(
            random,
            0.9,
            (way) => 3400 - 2600 * Math.sqrt(way),
            0.8,
            (way) => Math.min(1, way * 14) * Math.exp(-way * 4) * 0.9,
          ),
        ],
        ...crackle(random, 0.9, 6).map(([start, samples, gain]) => [0.25 + start, samples, gain * 0.4]),
        [0.3, draw(0.8, (time, way) => 0.02 * random() * hump(way))],
      ),
  },
};
