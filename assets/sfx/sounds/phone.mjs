// Sounds of the phone: small, dry and wooden, never a real company's jingle.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { hump, mix, noise, pluck, room, tone } from '../shapes.mjs';

export const sounds = {
  tap: { peak: -14, make: (random) => pluck(random, 620, 0.09, { ring: 0.1, click: 0.12 }) },
  type: {
    peak: -20,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            0.045,
            () => 2600,
            1.2,
            (way) => Math.exp(-way * 7) * 0.5,
          ),
        ],
        [0, pluck(random, 300, 0.045, { ring: 0.05 }), 0.35],
      ),
  },
  send: {
    peak: -12,
    make: (random) =>
      mix(
        [
          0,
          noise(
            random,
            0.34,
            (way) => 500 + 3400 * way * way,
            1.6,
            (way) => hump(way) ** 1.4 * 0.42,
          ),
        ],
        [0.1, pluck(random, frequency('E5'), 0.3, { ring: 0.22 }), 0.5],
        [0.17, pluck(random, frequency('B5'), 0.25, { ring: 0.2 }), 0.4],
      ),
  },
  receive: {
    peak: -12,
    make: (random) =>
      room(
        mix(
          [0, pluck(random, frequency('G5'), 0.3, { ring: 0.25 }), 0.6],
          [0.08, pluck(random, frequency('D5'), 0.32, { ring: 0.3 }), 0.5],
        ),
        0.12,
      ),
  },
  like: {
    peak: -12,
    make: (random) =>
      mix(
        [
          0,
          tone(
            0.12,
            (way) => 420 + 520 * way,
            (way) => hump(way) * 0.5,
            { overtones: [1, 0.2] },
          ),
        ],
        [0.07, pluck(random, frequency('C6'), 0.26, { ring: 0.2 }), 0.55],
        [0.12, pluck(random, frequency('G6'), 0.22, { ring: 0.16 }), 0.3],
      ),
  },
  whoosh: {
    peak: -14,
    make: (random) =>
      noise(
        random,
        0.5,
        (way) => 300 + 2300 * hump(way) ** 2,
        1.3,
        (way) => hump(way) ** 1.6 * 0.7,
      ),
  },
  swipe: {
    peak: -16,
    make: (random) =>
      noise(
        random,
        0.2,
        (way) => 700 + 2600 * way,
        1.4,
        (way) => hump(way) * 0.5,
      ),
  },
  open: {
    peak: -15,
    make: (random) =>
      mix(
        [
          0,
          tone(
            0.16,
            (way) => 300 + 360 * way,
            (way) => hump(way) * 0.35,
            { overtones: [1, 0.15] },
          ),
        ],
        [0.07, pluck(random, frequency('C5'), 0.22, { ring: 0.2 }), 0.4],
      ),
  },
  close: {
    peak: -15,
    make: (random) =>
      mix(
        [
          0,
          tone(
            0.15,
            (way) => 560 - 280 * way,
            (way) => hump(way) * 0.35,
            { overtones: [1, 0.15] },
          ),
        ],
        [0.06, pluck(random, frequency('E4'), 0.18, { ring: 0.16 }), 0.35],
      ),
  },
};
