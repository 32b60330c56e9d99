// "Downhill", level 2: a witty thought that leans. Pizzicato and a pulse, 100 bpm, 12 bars, 28.8 seconds.
//
// The base has no thirds: `tension` makes it minor and `hope` makes it major, so either may join at any moment.

import { midi } from '../synth/pitch.mjs';

/** Per bar: the root of the pulse, the bare fifth above it, and the triad that hope adds. */
const BARS = [
  ['G2', ['G3', 'D4'], ['G3', 'B3', 'D4']],
  ['G2', ['G3', 'D4'], ['G3', 'B3', 'D4']],
  ['C3', ['C4', 'G4'], ['G3', 'C4', 'E4']],
  ['D3', ['A3', 'D4'], ['F#3', 'A3', 'D4']],
  ['G2', ['G3', 'D4'], ['G3', 'B3', 'D4']],
  ['F2', ['F3', 'C4'], ['A3', 'C4', 'F4']],
  ['C3', ['C4', 'G4'], ['G3', 'C4', 'E4']],
  ['D2', ['A3', 'D4'], ['F#3', 'A3', 'D4']],
  ['E2', ['E3', 'B3'], ['G3', 'B3', 'E4']],
  ['C3', ['C4', 'G4'], ['G3', 'C4', 'E4']],
  ['A2', ['A3', 'E4'], ['A3', 'C4', 'E4']],
  ['D2', ['A3', 'D4'], ['F#3', 'A3', 'D4']],
];

const inEveryBar = (write) => BARS.flatMap(([root, fifth, triad], bar) => write(bar * 4, root, fifth, triad, bar));

/** The pulse; every fourth bar it stops short, as one does before a punch line. */
const pulse = inEveryBar((beat, root, fifth, triad, bar) => [
  [beat, 0.34, root, 0.8],
  [beat + 0.5, 0.22, root, 0.42],
  [beat + 1.5, 0.22, root, 0.46],
  [beat + 2, 0.34, root, 0.7],
  ...(bar % 4 === 3
    ? []
    : [
        [beat + 3, 0.22, root, 0.5],
        [beat + 3.5, 0.22, midi(root) + 7, 0.42],
      ]),
]);

const strings = inEveryBar((beat, root, fifth, triad, bar) => [
  [beat + 1, 0.4, fifth, 0.42],
  [beat + (bar % 2 ? 2.5 : 3), 0.4, fifth, 0.34],
]);

const floor = inEveryBar((beat, root, fifth) => [[beat, 4, fifth, 0.3]]);

/** [beat, pitch]; four bars that tiptoe, four that answer, and four that think about it and slide home. The raised
 * fourth is the tune's raised eyebrow. */
// prettier-ignore
const TUNE = [
  [0, 'G4'], [0.5, 'D5'], [1.5, 'C#5'], [2, 'D5'], [3.5, 'A4'],
  [4, 'G4'], [4.5, 'D5'], [5.5, 'F5'], [6, 'D5'], [7.5, 'D5'],
  [8, 'C5'], [8.5, 'G5'], [9.5, 'F#5'], [10, 'G5'], [11.5, 'D5'],
  [12, 'A4'], [13, 'D5'], [13.5, 'A4'], [15, 'G#4'], [15.5, 'A4'],
  [16, 'G4'], [16.5, 'D5'], [17.5, 'C#5'], [18, 'D5'], [19, 'G5'], [19.5, 'A5'],
  [20, 'F5'], [20.5, 'C5'], [22, 'G4'],
  [24, 'C5'], [24.5, 'G4'], [25.5, 'F#4'], [26, 'G4'], [27.5, 'D5'],
  [28, 'A4'], [28.5, 'D5'],
  [33.5, 'B4'], [35.5, 'E5'],
  [37.5, 'C5'], [39, 'D5'], [39.5, 'G5'],
  [40, 'A5'], [40.5, 'E5'], [42, 'E5'], [43, 'G4'], [43.5, 'A4'],
  [44, 'D5'], [44.5, 'A4'], [46, 'A4'], [46.5, 'G#4'], [47, 'G4'],
];
const pizzicato = TUNE.map(([beat, pitch]) => [beat, 0.5, pitch, beat % 4 === 0 ? 0.86 : beat % 1 ? 0.62 : 0.74]);

/** The dry remark from the back row, in the gaps of the tune. */
// prettier-ignore
const remarks = [
  [14, 'D3'], [14.5, 'A3'], [22.5, 'C3'], [23, 'F3'], [30.5, 'A3'], [31, 'G#3'], [31.5, 'A3'], [34, 'E3'], [38, 'C3'], [38.5, 'G3'],
].map(([beat, pitch]) => [beat, 0.5, pitch, 0.66]);

const kick = inEveryBar((beat) => [
  [beat, 1, null, 0.5],
  [beat + 2.5, 1, null, 0.34],
]);
const pencil = inEveryBar((beat, root, fifth, triad, bar) => [
  [beat + 1, 1, null, 0.4],
  [beat + 3, 1, null, 0.5],
  ...(bar % 4 === 1 ? [[beat + 3.75, 1, null, 0.28]] : []),
]);
const nib = inEveryBar((beat, root, fifth, triad, bar) =>
  [0.5, 1.5, 2, 2.5, 3.5].map((at) => [beat + at, 0.5, null, at === 2 || bar % 4 === 3 ? 0.2 : 0.34]),
);

/** Hope: long notes on level ground, thirds at last, and a breath at the end of each line. */
// prettier-ignore
const LEVEL_TUNE = [
  [0, 2, 'B4'], [2, 1, 'D5'], [3, 1, 'B4'], [4, 3, 'D5'], [8, 2, 'E5'], [10, 1, 'G5'], [11, 1, 'E5'], [12, 2.6, 'F#5'],
  [16, 2, 'G5'], [18, 2, 'D5'], [20, 2, 'C5'], [22, 2, 'A4'], [24, 3, 'E5'], [27, 1, 'D5'], [28, 2.6, 'D5'],
  [32, 2, 'B4'], [34, 1, 'E5'], [35, 1, 'G5'], [36, 3, 'G5'], [39, 1, 'E5'], [40, 2, 'E5'], [42, 2, 'C5'], [44, 2, 'D5'],
];
const levelTune = LEVEL_TUNE.map(([beat, beats, pitch]) => [beat, beats, pitch, beat % 4 ? 0.6 : 0.72]);
const breath = inEveryBar((beat, root, fifth, triad, bar) => [[beat, bar % 4 === 3 ? 1.8 : 3.4, triad, 0.34]]);
const piano = inEveryBar((beat, root, fifth, triad, bar) => [
  [beat, 1.8, triad, 0.4],
  ...(bar % 4 === 3 ? [] : [[beat + 2, 1.6, triad.slice(1), 0.3]]),
]);

/** Tension: one line that sinks a semitone in every bar of the twelve, and a limp of a beat and a half under it. */
const SINKING = BARS.map((unused, bar) => midi('D5') - bar);
const sinking = SINKING.map((pitch, bar) => [bar * 4, 3.7, pitch, 0.5]);
const limp = SINKING.flatMap((pitch, bar) =>
  [0.75, 2.25, 3.75].map((at, step) => [bar * 4 + at, 0.5, pitch - 12 - step, 0.6 - 0.08 * step]),
);
const scratching = SINKING.flatMap((pitch, bar) =>
  [0, 0.25, 0.75, 1.5, 1.75, 2.25, 3, 3.25].map((at, index) => [bar * 4 + at, 0.25, null, index % 3 ? 0.3 : 0.5]),
);

export const track = {
  name: 'downhill',
  bpm: 100,
  bars: 12,
  swing: 0.35,
  seed: 12,
  layers: {
    base: {
      channels: 2,
      opus: '36k',
      parts: [
        { instrument: 'pizzicato', level: -14.5, pan: 0.15, room: 0.14, notes: pizzicato },
        { instrument: 'pizzicato', level: -13.5, pan: -0.4, room: 0.12, notes: remarks },
        { instrument: 'pizzicato', level: -17, pan: -0.3, room: 0.14, notes: strings },
        { instrument: 'pulse', level: -17, pan: 0, room: 0.02, notes: pulse },
        { instrument: 'pad', level: -27, pan: 0.1, room: 0.3, notes: floor },
      ],
    },
    drums: {
      channels: 1,
      opus: '18k',
      parts: [
        { instrument: 'kick', level: -14, pan: 0, room: 0.05, notes: kick },
        { instrument: 'pencil', level: -11, pan: 0, room: 0.1, notes: pencil },
        { instrument: 'nib', level: -10, pan: 0, room: 0.06, notes: nib },
      ],
    },
    hope: {
      channels: 1,
      opus: '26k',
      parts: [
        { instrument: 'vibes', level: -11.5, pan: 0, room: 0.45, notes: levelTune },
        { instrument: 'pad', level: -18, pan: 0, room: 0.5, notes: breath },
        { instrument: 'electricPiano', level: -19, pan: 0, room: 0.3, notes: piano },
      ],
    },
    tension: {
      channels: 1,
      opus: '22k',
      parts: [
        { instrument: 'leaning', level: -20, pan: 0, room: 0.2, notes: sinking },
        { instrument: 'pizzicato', level: -13, pan: 0, room: 0.15, notes: limp },
        { instrument: 'nib', level: -12, pan: 0, room: 0.06, notes: scratching },
      ],
    },
  },
};
