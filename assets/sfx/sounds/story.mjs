// Sounds of what happens between people: hearts, doors shut against harm, help called, breath.
// `peak` is how loud the loudest moment is, in dB below full scale.

import { frequency } from '../../music/synth/pitch.mjs';
import { SAMPLE_RATE } from '../../music/synth/sample-rate.mjs';
import { draw, hump, mix, noise, pluck, room, tone } from '../shapes.mjs';

const arpeggio = (random, pitches, gap, seconds, gain, options) =>
  pitches.map((pitch, index) => [index * gap, pluck(random, frequency(pitch), seconds, options), gain]);

const heartBeat = () =>
  tone(
    0.2,
    (way, time) => 92 * Math.exp(-time * 3) + 44,
    (way, time) => Math.exp(-time * 16) * 0.9,
    {
      overtones: [1, 0.25],
    },
  );

const sigh = (pitch) =>
  tone(
    0.5,
    (way) => frequency(pitch) * (1 - 0.012 * way),
    (way, time) => Math.min(1, time * 24) * Math.exp(-time * 5) * 0.42,
    { overtones: [1, 0.3, 0.08] },
  );

export const sounds = {
  heart: {
    peak: -9,
    make: (random) =>
      room(
        mix(
          [0, heartBeat()],
          [0.2, heartBeat(), 0.75],
          [0.02, pluck(random, frequency('C5'), 0.5), 0.22],
          [0.22, pluck(random, frequency('E5'), 0.4), 0.24],
        ),
        0.14,
      ),
  },
  block: {
    peak: -8,
    make: (random) =>
      room(
        mix(
          [
            0,
            tone(
              0.22,
              (way, time) => 210 * Math.exp(-time * 9) + 62,
              (way, time) => Math.exp(-time * 15),
              { overtones: [1, 0.35, 0.12] },
            ),
            0.9,
          ],
          [
            0,
            noise(
              random,
              0.06,
              () => 1500,
              1,
              (way) => Math.exp(-way * 6) * 0.5,
            ),
          ],
          [0.13, pluck(random, frequency('C4'), 0.3, { ring: 0.3 }), 0.35],
          [0.13, pluck(random, frequency('G4'), 0.3, { ring: 0.3 }), 0.28],
        ),
        0.12,
      ),
  },
  report: {
    peak: -11,
    make: (random) =>
      room(
        mix(
          ...arpeggio(random, ['G4', 'B4', 'D5'], 0.085, 0.42, 0.5, {
            ring: 0.3,
            partials: [
              [1, 1],
              [2, 0.22],
              [4.02, 0.08],
            ],
          }),
          [
            0,
            noise(
              random,
              0.18,
              (way) => 900 + 1500 * way,
              2,
              (way) => hump(way) * 0.16,
            ),
          ],
        ),
        0.16,
      ),
  },
  complete: {
    peak: -9,
    make: (random) =>
      room(
        mix(
          ...arpeggio(random, ['C4', 'E4', 'G4', 'C5', 'E5', 'G5', 'C6'], 0.095, 1, 0.42, { ring: 0.55 }),
          ...['C5', 'E5', 'G5'].map((pitch) => [0.72, pluck(random, frequency(pitch), 0.95, { ring: 0.7 }), 0.3]),
          [
            0.7,
            noise(
              random,
              0.6,
              () => 5200,
              3,
              (way) => Math.exp(-way * 5) * 0.08,
            ),
          ],
        ),
        0.2,
        0.5,
        0.6,
      ),
  },
  star: {
    peak: -13,
    make: (random) =>
      room(
        mix(
          ...arpeggio(random, ['E6', 'A6', 'B6', 'E7'], 0.05, 0.5, 0.3, {
            ring: 0.3,
            partials: [
              [1, 1],
              [2, 0.16],
              [3.01, 0.06],
            ],
          }),
        ),
        0.22,
        0.4,
      ),
  },
  sad: {
    peak: -12,
    make: () => room(mix([0, sigh('G4')], [0.26, sigh('Eb4')], [0.52, sigh('C4')]), 0.2, 0.5),
  },
  twist: {
    peak: -14,
    make: () =>
      tone(
        0.6,
        (way) => 330 * (1 + 0.35 * Math.sin(way * 26 * (1 - way * 0.5))) * (1 - 0.45 * way),
        (way) => hump(way) ** 0.8 * 0.34,
        { overtones: [1, 0.4, 0.2], bend: 1.6, bendRatio: 1.01 },
      ),
  },
  'breath-in': {
    peak: -20,
    make: (random) =>
      noise(
        random,
        3.2,
        (way) => 380 + 900 * way,
        0.9,
        (way) => {
          const rise = Math.sin((Math.PI / 2) * Math.min(1, way / 0.85)) ** 2;
          return 0.3 * rise * (way > 0.85 ? 1 - (way - 0.85) / 0.15 : 1);
        },
      ),
  },
  'breath-out': {
    peak: -20,
    make: (random) =>
      noise(
        random,
        4.2,
        (way) => 1150 - 760 * way,
        0.8,
        (way) => Math.min(1, way / 0.1) * (1 - way) ** 1.3 * 0.34,
      ),
  },
  /** Somebody pulls at the frame: wood that sticks and slips, faster and faster. */
  tug: {
    peak: -11,
    make: (random) => {
      let phase = 0;
      let ring = 0;
      const creak = draw(0.55, (time, way) => {
        phase += (28 + 46 * way) / SAMPLE_RATE;
        if (phase >= 1) {
          phase -= 1;
          ring = 0.7 + 0.3 * random();
        }
        ring *= 0.9965;
        const wood = Math.sin(2 * Math.PI * (420 + 160 * way) * time) + 0.5 * Math.sin(2 * Math.PI * 1130 * time);
        return ring * wood * hump(way) ** 0.6;
      });
      return room(
        mix(
          [0, creak, 0.6],
          [
            0,
            noise(
              random,
              0.55,
              () => 700,
              1.2,
              (way) => hump(way) * 0.2,
            ),
          ],
        ),
        0.1,
      );
    },
  },
  /** The border slides and settles. */
  border: {
    peak: -12,
    make: (random) =>
      room(
        mix(
          [
            0,
            noise(
              random,
              0.36,
              (way) => 260 + 500 * way,
              1.1,
              (way) => Math.min(1, way * 5) * (1 - way * 0.6) * 1.1,
            ),
          ],
          [
            0.33,
            tone(
              0.2,
              (way, time) => 130 * Math.exp(-time * 8) + 70,
              (way, time) => Math.exp(-time * 20),
              { overtones: [1, 0.4] },
            ),
          ],
          [0.35, pluck(random, frequency('G4'), 0.3, { ring: 0.25 }), 0.2],
        ),
        0.12,
      ),
  },
};
