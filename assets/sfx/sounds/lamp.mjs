// Sounds of level 6: a flame that is given air or blown low, a pinned card that comes off, a handle that is taken.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { hump, mix, noise, pluck, room } from '../shapes.mjs';

/** Air over a wick: low, soft, and it flutters a little. */
const breath = (random, seconds, from, to, level) =>
  noise(
    random,
    seconds,
    (way) => from + (to - from) * way,
    0.8,
    (way, time) => level * hump(way ** 0.6) * (1 + 0.25 * Math.sin(time * 60)),
  );

export const sounds = {
  /** The flame reaches further: air, and two tongues of a kalimba that rise. */
  'flame-up': {
    peak: -13,
    make: (random) =>
      room(
        mix(
          [0, breath(random, 0.5, 420, 900, 0.5), 0.5],
          [0.1, pluck(random, frequency('A4'), 0.7), 0.4],
          [0.26, pluck(random, frequency('E5'), 0.8), 0.34],
        ),
        0.3,
      ),
  },
  /** The flame is blown low; one tongue, lower than it was. */
  'flame-low': {
    peak: -14,
    make: (random) =>
      room(
        mix([0, breath(random, 0.55, 1100, 260, 0.7)], [0.3, pluck(random, frequency('D4'), 0.6, { click: 0 }), 0.22]),
        0.2,
      ),
  },
  /** A card comes off its pin. */
  unpin: {
    peak: -15,
    make: (random) =>
      room(
        mix(
          [0, pluck(random, 1400, 0.05, { ring: 0.04, click: 0.4 }), 0.6],
          [
            0.05,
            noise(
              random,
              0.2,
              (way) => 2400 - 900 * way,
              0.9,
              (way) => hump(way) * 0.6,
            ),
          ],
        ),
        0.12,
      ),
  },
  /** A handle is taken: wood and cloth, and the load shifts. */
  handle: {
    peak: -13,
    make: (random) =>
      room(
        mix(
          [0, pluck(random, 190, 0.14, { ring: 0.1, click: 0.3 }), 0.8],
          [
            0.06,
            noise(
              random,
              0.24,
              () => 700,
              0.7,
              (way) => hump(way) * 0.5,
            ),
          ],
        ),
        0.15,
      ),
  },
};
