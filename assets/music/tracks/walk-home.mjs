// "Walk home", level 4: a low sun, a loom, and a street that opens. Marimba and nylon guitar, 96 bpm, 10 bars, 25 seconds.
//
// The tune opens by one step in every bar: a second, a third, up to more than an octave; then it is at the wall.
// The base has no thirds of its own: `tension` rubs against it and `hope` makes it major, so either may join at any moment.

import { midi } from '../synth/pitch.mjs';

/** Per bar: the root, the bare fifth above it for the guitar, and the chord that hope adds. */
const BARS = [
  ['A2', ['A3', 'E4'], ['A3', 'C#4', 'E4']],
  ['G2', ['G3', 'D4'], ['G3', 'B3', 'D4']],
  ['D3', ['A3', 'D4'], ['A3', 'D4', 'F#4']],
  ['A2', ['A3', 'E4'], ['A3', 'C#4', 'E4']],
  ['B2', ['B3', 'F#4'], ['B3', 'D4', 'F#4']],
  ['D3', ['A3', 'D4'], ['A3', 'D4', 'F#4']],
  ['G2', ['G3', 'D4'], ['G3', 'B3', 'D4']],
  ['E2', ['E3', 'B3'], ['G#3', 'B3', 'E4']],
  ['A2', ['A3', 'E4'], ['A3', 'C#4', 'E4']],
  ['E2', ['A3', 'B3'], ['A3', 'B3', 'E4']],
];

const inEveryBar = (write) => BARS.flatMap(([root, fifth, chord], bar) => write(bar * 4, root, fifth, chord, bar));

/** Two feet: the root on the left, its fifth, a little lighter, on the right. */
const bass = inEveryBar((beat, root) => [
  [beat, 1.6, root, 0.66],
  [beat + 2, 1.4, midi(root) + 7, 0.46],
]);

const guitar = inEveryBar((beat, root, [low, high], chord, bar) => [
  [beat, 1.4, midi(root) + 12, 0.4],
  [beat + 1, 1, low, 0.3],
  [beat + 1.5, 1, high, 0.34],
  [beat + 2.5, 1, midi(low) + 12, 0.32],
  ...(bar % 2 && bar < BARS.length - 1 ? [[beat + 3.5, 0.5, high, 0.26]] : [[beat + 3, 0.8, high, 0.28]]),
]);

/** [beat, pitch]: the second, third, fourth, fifth, sixth, seventh, octave and twelfth of the walk, and the wall. */
// prettier-ignore
const TUNE = [
  [0, 'A4'], [1.5, 'A4'], [2, 'B4'], [3.5, 'A4'],
  [4, 'G4'], [5.5, 'B4'], [6, 'A4'], [7.5, 'G4'],
  [8, 'A4'], [9, 'D5'], [10.5, 'A4'], [11, 'D5'],
  [12, 'A4'], [13.5, 'E5'], [14, 'D5'], [15, 'B4'],
  [16, 'B4'], [17, 'D5'], [17.5, 'G5'], [19, 'F#5'],
  [20, 'A4'], [21, 'D5'], [21.5, 'G5'], [22.5, 'F#5'], [23.5, 'D5'],
  [24, 'G4'], [25, 'D5'], [25.5, 'G5'], [27, 'A5'], [27.5, 'G5'],
  [28, 'E4'], [29, 'B4'], [29.5, 'E5'], [30.5, 'B5'], [31.5, 'A5'],
  [32, 'A5'], [33.5, 'E5'], [34, 'D5'], [35, 'B4'],
  [36, 'A4'], [38, 'E4'],
];
const marimba = TUNE.map(([beat, pitch]) => [beat, 1, pitch, beat % 4 === 0 ? 0.84 : beat % 1 ? 0.62 : 0.72]);

/** Steps on paving, with sand in the joints; every fifth bar something rattles in the bag. */
const steps = inEveryBar((beat) => [
  [beat, 1, null, 0.55],
  [beat + 2, 1, null, 0.4],
]);
const sand = inEveryBar((beat) => [0.5, 1, 1.5, 2.5, 3, 3.5].map((at) => [beat + at, 0.5, null, at % 1 ? 0.2 : 0.34]));
const rattle = [18.5, 18.75, 19, 38.5, 38.75, 39].map((beat, index) => [beat, 0.25, null, index % 3 ? 0.26 : 0.4]);

/** Hope: thirds at last on the guitar, the marimba's second mallet above the tune, and at the wall Kei's song. */
const thirds = inEveryBar((beat, root, fifth, chord, bar) => [
  [beat, 2, chord, 0.36],
  ...(bar === BARS.length - 1 ? [] : [[beat + 2.5, 1.4, chord.slice(1), 0.3]]),
]);
// prettier-ignore
const SECOND_MALLET = [
  [0.5, 'C#5'], [2.5, 'E5'], [4.5, 'D5'], [6.5, 'D5'], [8.5, 'F#5'], [11.5, 'F#5'], [12.5, 'C#5'], [14.5, 'E5'],
  [16.5, 'F#5'], [18, 'B5'], [20.5, 'F#5'], [22, 'A5'], [24.5, 'B4'], [26, 'B5'], [28.5, 'G#4'], [30, 'G#5'],
];
const secondMallet = SECOND_MALLET.map(([beat, pitch]) => [beat, 1, pitch, 0.6]);
// prettier-ignore
const KEIS_SONG = [
  [32, 1.5, 'C#5'], [33.5, 1, 'E5'], [34.5, 0.5, 'C#5'], [35, 1, 'B4'], [36, 2.6, 'A4'],
].map(([beat, beats, pitch]) => [beat, beats, pitch, 0.7]);
const glow = inEveryBar((beat, root, fifth, chord) => [[beat, 4, chord, 0.3]]);

/** Tension: the loom. It counts in fives where the street counts in fours, and its threads sink and never arrive. */
const THREADS = ['E4', 'Eb4', 'D4', 'C#4', 'C4'];
const threads = THREADS.map((pitch, index) => [index * 8, 7.6, pitch, 0.5]);
const clack = Array.from({ length: 32 }, (unused, index) => [index * 1.25, 0.5, null, index % 2 ? 0.34 : 0.6]);
const shuttle = Array.from({ length: 16 }, (unused, index) => [index * 2.5 + 0.6, 0.5, null, 0.5]);
const warp = Array.from({ length: 32 }, (unused, index) => [
  index * 1.25,
  0.4,
  ['A3', 'Bb3', 'A3', 'E3'][index % 4],
  index % 4 === 0 ? 0.5 : 0.36,
]);
const floor = [0, 16, 32].map((beat, index) => [beat, index === 2 ? 7 : 15, ['A2', 'Bb2'], 0.36]);

export const track = {
  name: 'walk-home',
  bpm: 96,
  bars: 10,
  swing: 0,
  seed: 21,
  layers: {
    base: {
      channels: 2,
      opus: '30k',
      parts: [
        { instrument: 'marimba', level: -14, pan: 0.15, room: 0.25, notes: marimba },
        { instrument: 'guitar', level: -15, pan: -0.3, room: 0.25, notes: guitar },
        { instrument: 'bass', level: -17.5, pan: 0, room: 0.03, notes: bass },
      ],
    },
    drums: {
      channels: 1,
      opus: '12k',
      parts: [
        { instrument: 'thumb', level: -12, pan: 0, room: 0.12, notes: steps },
        { instrument: 'shaker', level: -12, pan: 0, room: 0.12, notes: sand },
        { instrument: 'pencil', level: -16, pan: 0, room: 0.2, notes: rattle },
      ],
    },
    hope: {
      channels: 1,
      opus: '18k',
      parts: [
        { instrument: 'guitar', level: -14, pan: 0, room: 0.3, notes: thirds },
        { instrument: 'marimba', level: -14, pan: 0, room: 0.35, notes: secondMallet },
        { instrument: 'vibes', level: -13, pan: 0, room: 0.5, notes: KEIS_SONG },
        { instrument: 'pad', level: -22, pan: 0, room: 0.5, notes: glow },
      ],
    },
    tension: {
      channels: 1,
      opus: '15k',
      parts: [
        { instrument: 'pencil', level: -12.5, pan: 0, room: 0.15, notes: clack },
        { instrument: 'brush', level: -12.5, pan: 0, room: 0.2, notes: shuttle },
        { instrument: 'pizzicato', level: -12, pan: 0, room: 0.2, notes: warp },
        { instrument: 'leaning', level: -21, pan: 0, room: 0.3, notes: threads },
        { instrument: 'pad', level: -20, pan: 0, room: 0.4, notes: floor },
      ],
    },
  },
};
