// Sounds of level 4: word tiles, the threads they hang on, a phone in a bag, and steps on paving.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { voices } from '../../music/synth/voices.mjs';
import { draw, hump, mix, noise, pluck, room, tone } from '../shapes.mjs';

const WOOD = [
  [1, 1],
  [2.42, 0.4],
  [3.98, 0.22],
];

/** The level's marimba, so that tiles are in tune with its music. */
const marimba = (random, pitch, velocity) => {
  const voice = voices.marimba(frequency(pitch), 0.4, velocity, random);
  return draw(0.6, (time) => voice.sample(time));
};

/** A rubber sole on stone: the heel, then the ball of the foot, and the sand under it. */
const step = (random, heel, ball) =>
  mix(
    [
      0,
      tone(
        0.1,
        (way, time) => heel * (1 + 0.5 * Math.exp(-time * 60)),
        (way, time) => Math.exp(-time * 42),
        { overtones: [1, 0.4] },
      ),
    ],
    [
      0,
      noise(
        random,
        0.05,
        () => 1300,
        1,
        (way) => Math.exp(-way * 5) * 0.3,
      ),
    ],
    [
      0.055,
      noise(
        random,
        0.09,
        (way) => ball - 700 * way,
        0.9,
        (way) => hump(way) ** 0.7 * 0.16,
      ),
    ],
  );

export const sounds = {
  /** A word tile is laid in its row. */
  tile: {
    peak: -13,
    make: (random) =>
      mix(
        [0, pluck(random, 660, 0.09, { ring: 0.09, partials: WOOD, click: 0.2 })],
        [0, pluck(random, 250, 0.08, { ring: 0.09, click: 0 }), 0.5],
      ),
  },
  /** Hands open and the tiles come home: a ripple that rises and is warm. */
  'hand-back': {
    peak: -11,
    make: (random) =>
      room(
        mix(
          ...['A4', 'C#5', 'E5', 'A5', 'C#6'].map((pitch, index) => [
            index * 0.085,
            marimba(random, pitch, 0.6),
            0.55 + 0.05 * index,
          ]),
          [
            0.1,
            tone(
              0.75,
              () => frequency('A3'),
              (way) => hump(way) * 0.22,
              { overtones: [1, 0.3] },
            ),
          ],
        ),
        0.14,
        0.3,
        0.15,
      ),
  },
  /** A thread gives way, softly: it is let go, not torn. */
  snap: {
    peak: -17,
    make: () =>
      tone(
        0.26,
        (way, time) => frequency('E5') * (1 - 0.2 * way + 0.06 * Math.exp(-time * 50)),
        (way, time) => Math.min(1, time * 500) * Math.exp(-time * 17),
        { overtones: [1, 0.35, 0.1] },
      ),
  },
  /** A phone between cloth and keys: the motor, without its edge. */
  buzz: {
    peak: -18,
    make: (random) => {
      const motor = (seconds) =>
        draw(seconds, (time, way) => {
          const turning = Math.sin(2 * Math.PI * 134 * time);
          return hump(way) ** 0.4 * (0.6 * turning + 0.6 * Math.tanh(6 * turning) + 0.02 * random());
        });
      return mix([0, motor(0.16)], [0.22, motor(0.2), 0.8]);
    },
  },
  /** The left foot and the right; a walk takes them in turn. */
  step: { peak: -19, make: (random) => step(random, 118, 2500) },
  'step-2': { peak: -20, make: (random) => step(random, 106, 2100) },
};
