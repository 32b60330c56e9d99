// Sounds that keep the beat. They share the music's kalimba and its key (C), so they never clash with it.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { voices } from '../../music/synth/voices.mjs';
import { draw, mix, noise, pluck, room } from '../shapes.mjs';

const kalimba = (random, pitch, velocity) => {
  const voice = voices.kalimba(frequency(pitch), 0.6, velocity, random);
  return draw(1.2, (time) => voice.sample(time));
};

/** Struck metal and skin at once: a pot is both. The ratios are those of a round skin. */
const pot = (random, hertz, ring) =>
  mix(
    [
      0,
      pluck(random, hertz, 0.5, {
        ring,
        partials: [
          [1, 1],
          [1.59, 0.55],
          [2.14, 0.3],
          [2.92, 0.16],
        ],
        click: 0.1,
      }),
    ],
    [
      0,
      pluck(random, hertz * 5.7, 0.35, {
        ring: ring * 1.6,
        partials: [
          [1, 0.12],
          [1.48, 0.07],
        ],
        click: 0,
      }),
    ],
    [
      0,
      noise(
        random,
        0.03,
        () => 2400,
        1,
        (way) => Math.exp(-way * 6) * 0.35,
      ),
    ],
  );

export const sounds = {
  beat: {
    peak: -11,
    make: (random) => room(mix([0, kalimba(random, 'G4', 0.8)], [0.004, kalimba(random, 'G5', 0.5), 0.25]), 0.14),
  },
  tick: {
    peak: -12,
    make: (random) =>
      pluck(random, 1180, 0.06, {
        ring: 0.06,
        partials: [
          [1, 1],
          [2.3, 0.4],
        ],
        click: 0.1,
      }),
  },
  drum: { peak: -9, make: (random) => room(pot(random, 148, 0.42), 0.14, 0.3, 0.35) },
  'drum-small': { peak: -12, make: (random) => room(pot(random, 262, 0.3), 0.12, 0.25, 0.3) },
  bell: {
    peak: -16,
    make: (random) =>
      room(
        pluck(random, 1047, 1.3, {
          ring: 1.5,
          partials: [
            [1, 1],
            [2.01, 0.4],
            [2.99, 0.22],
            [4.18, 0.1],
          ],
          click: 0.03,
        }),
        0.16,
        0.5,
      ),
  },
};
