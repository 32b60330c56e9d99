// "Lantern street", the hub: a harbour town at night. D minor with a lift, 96 bpm, 12 bars, 30 seconds.
//
// `base` is the town itself. Each lit window adds a layer `snd-<level number>`.

import { midi, transpose } from '../synth/pitch.mjs';

const CHORDS = [
  ['D3', ['F4', 'A4', 'C5']],
  ['D3', ['F4', 'A4', 'E5']],
  ['Bb2', ['F4', 'A4', 'D5']],
  ['C3', ['E4', 'G4', 'D5']],
  ['A2', ['E4', 'G4', 'C5']],
  ['D3', ['F4', 'A4', 'C5']],
  ['G2', ['D4', 'F4', 'Bb4']],
  ['A2', ['E4', 'G4', 'D5']],
  ['Bb2', ['F4', 'A4', 'D5']],
  ['C3', ['G4', 'Bb4', 'E5']],
  ['F3', ['A4', 'C5', 'G5']],
  ['A2', ['E4', 'G4', 'C#5']],
];

const inEveryBar = (write) => CHORDS.flatMap(([root, chord], bar) => write(bar * 4, root, chord, bar));

const bass = inEveryBar((beat, root) => [
  [beat, 1.6, midi(root) - 12, 0.74],
  [beat + 2, 0.8, midi(root) - 5, 0.5],
  [beat + 3, 0.8, midi(root) - 12, 0.56],
]);

const pad = inEveryBar((beat, root, chord) => [[beat, 4, transpose(chord, -12), 0.28]]);

const guitar = inEveryBar((beat, root, chord, bar) =>
  bar % 2
    ? [
        [beat + 0.5, 1, chord, 0.3],
        [beat + 2, 1.8, chord, 0.36],
      ]
    : [
        [beat, 2, [midi(root) + 12, ...chord], 0.42],
        [beat + 2.5, 1, chord[2], 0.28],
        [beat + 3, 1, chord[1], 0.26],
      ],
);

/** The sea under the quay: ten waves of three seconds (4.8 beats) fill the loop. */
const waves = Array.from({ length: 10 }, (unused, index) => [index * 4.8, 4.8, null, index % 3 ? 0.5 : 0.75]);

/** Window 1: Nila's pencil taps the beat, and her kalimba puts in a word. */
const pencil = inEveryBar((beat, root, chord, bar) => [
  [beat, 1, null, 0.5],
  [beat + 1, 1, null, 0.72],
  [beat + 2, 1, null, 0.5],
  [beat + 3, 1, null, 0.72],
  ...(bar % 2 ? [[beat + 3.5, 1, null, 0.36]] : []),
  ...(bar % 4 === 3
    ? [
        [beat + 2.5, 1, null, 0.4],
        [beat + 3.75, 1, null, 0.3],
      ]
    : []),
]);
// prettier-ignore
const WINDOW_ONE_MELODY = [
  [1, 'A4'], [1.5, 'D5'], [2, 'E5'],
  [4, 'F5'], [4.5, 'E5'],
  [9, 'D5'], [9.5, 'F5'], [10, 'A5'],
  [12, 'G5'], [13.5, 'E5'],
  [17, 'C5'], [17.5, 'E5'], [18, 'G5'],
  [20, 'A5'], [20.5, 'F5'],
  [24, 'F5'], [26, 'G5'], [26.5, 'D5'], [28.5, 'E5'],
  [32, 'A5'], [34.5, 'G5'], [35, 'F5'],
  [36, 'G5'], [38, 'Bb5'], [38.5, 'A5'],
  [40, 'C6'], [43, 'A5'], [43.5, 'G5'],
  [44, 'E5'], [45.5, 'E5'],
];
const kalimba = WINDOW_ONE_MELODY.map(([beat, pitch]) => [beat, 1.5, pitch, 0.76]);

export const track = {
  name: 'lantern-street',
  bpm: 96,
  bars: 12,
  swing: 0,
  seed: 8,
  layers: {
    base: {
      channels: 2,
      parts: [
        { instrument: 'bass', level: -14.5, pan: 0, room: 0.03, notes: bass },
        { instrument: 'pad', level: -17.5, pan: -0.2, room: 0.5, notes: pad },
        { instrument: 'guitar', level: -15.5, pan: 0.3, room: 0.3, notes: guitar },
        { instrument: 'wave', level: -17, pan: -0.1, room: 0.2, notes: waves },
      ],
    },
    'snd-1': {
      channels: 1,
      parts: [
        { instrument: 'pencil', level: -9, pan: 0, room: 0.2, notes: pencil },
        { instrument: 'kalimba', level: -15, pan: 0, room: 0.45, notes: kalimba },
      ],
    },
  },
};
