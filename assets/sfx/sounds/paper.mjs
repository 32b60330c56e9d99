// Sounds of level 5: slips and a sheet of paper, a lens, a pencil, a crane, and the note on which the music stops.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { SAMPLE_RATE } from '../../music/synth/sample-rate.mjs';
import { voices } from '../../music/synth/voices.mjs';
import { draw, hump, mix, noise, pluck, room } from '../shapes.mjs';

/** Paper that moves: its fibres give way in little jerks, `grain` seconds apart. */
const rustle = (random, seconds, centre, grain) => {
  let level = 0;
  let left = 0;
  return noise(random, seconds, centre, 0.9, (way) => {
    left -= 1 / SAMPLE_RATE;
    if (left <= 0) {
      left = grain * (1.2 + random());
      level = (0.3 + 0.7 * Math.abs(random())) * hump(way) ** 0.7;
    }
    return level;
  });
};

/** A nail runs along a crease. The deeper the crease, the lower and the longer. */
const crease = (random, seconds, from, to) =>
  noise(
    random,
    seconds,
    (way) => from + (to - from) * way,
    1.6,
    (way) => Math.min(1, way * 9) * (1 - way) ** 0.6 * 0.7,
  );

/** The sheet lies flat again. */
const pat = (random, hertz) => pluck(random, hertz, 0.07, { ring: 0.06, click: 0.25 });

const piano = (pitch, seconds, velocity) => {
  const voice = voices.feltPiano(frequency(pitch), seconds, velocity);
  return draw(seconds, (time, way) => voice.sample(time) * (1 - way ** 3));
};

export const sounds = {
  /** A corner turns over. */
  'fold-light': { peak: -20, make: (random) => rustle(random, 0.2, (way) => 3200 + 900 * way, 0.011) },
  /** One crease. */
  'fold-small': {
    peak: -18,
    make: (random) =>
      mix(
        [0, rustle(random, 0.16, () => 2700, 0.009), 0.7],
        [0.13, crease(random, 0.16, 2600, 3600)],
        [0.28, pat(random, 260), 0.2],
      ),
  },
  /** A crease that stays dark: pressed twice. */
  'fold-sharp': {
    peak: -15,
    make: (random) =>
      mix(
        [0, rustle(random, 0.16, () => 2200, 0.008), 0.6],
        [0.12, crease(random, 0.2, 1500, 3000)],
        [0.33, crease(random, 0.12, 3000, 1900), 0.8],
        [0.44, pat(random, 190), 0.5],
      ),
  },
  /** A slip of paper is lifted: it comes at once. */
  slip: { peak: -21, make: (random) => rustle(random, 0.15, (way) => 2300 + 1800 * way, 0.007) },
  /** The same slip, and it pulls: it drags over the wood before it leaves it. */
  'slip-heavy': {
    peak: -16,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            0.34,
            (way) => 420 + 260 * way,
            1.3,
            (way) => hump(way) ** 0.6 * (0.75 + 0.25 * Math.sin(way * 60)) * 0.6,
          ),
        ],
        [0.24, rustle(random, 0.14, () => 2100, 0.008), 0.35],
      ),
  },
  /** A lens is set on paper. */
  glass: {
    peak: -19,
    make: (random) =>
      pluck(random, 2350, 0.5, {
        ring: 0.32,
        partials: [
          [1, 1],
          [1.62, 0.35],
          [2.74, 0.12],
        ],
        click: 0.03,
      }),
  },
  /** A pencil writes one word. */
  scribble: {
    peak: -20,
    make: (random) =>
      mix(
        ...[0.09, 0.07, 0.13, 0.06, 0.1].map((seconds, index) => [
          index * 0.13,
          noise(
            random,
            seconds,
            (way) => 2500 + (index % 2 ? -700 : 700) * way,
            1.1,
            (way) => hump(way) ** 0.5 * 0.5,
          ),
          index % 2 ? 0.7 : 1,
        ]),
      ),
  },
  /** The sheet becomes a crane: three folds, each smaller, and its wings come down on two quiet notes. */
  crane: {
    peak: -15,
    make: (random) =>
      room(
        mix(
          [0, rustle(random, 0.24, () => 2400, 0.01), 0.5],
          [0.2, crease(random, 0.18, 2200, 3200), 0.55],
          [0.5, crease(random, 0.14, 2600, 3600), 0.45],
          [0.74, crease(random, 0.1, 3000, 4000), 0.35],
          [0.95, rustle(random, 0.2, (way) => 3000 - 1200 * way, 0.012), 0.4],
          [1, piano('D5', 0.7, 0.5), 0.5],
          [1.17, piano('A5', 0.8, 0.45), 0.42],
        ),
        0.1,
        0.3,
        0.1,
      ),
  },
  /** The sheet tears without a sound, and the music stops on this one note. */
  'last-note': {
    peak: -13,
    make: () => mix([0, piano('D5', 2.4, 0.55)], [0.006, piano('D4', 2, 0.3), 0.3]),
  },
};
