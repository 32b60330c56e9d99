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

/** Window 2: Remi's plucked string answers where the kalimba rests, twice with a raised eyebrow (G#, and E over Bb). */
// prettier-ignore
const WINDOW_TWO_PLUCKS = [
  [2.5, 'D4'], [3, 'A4'], [3.5, 'G#4'], [4, 'A4'], [5.5, 'D4'], [7, 'F4'], [7.5, 'A4'],
  [8, 'Bb3'], [8.5, 'F4'], [10.5, 'D4'], [11.5, 'F4'], [12.5, 'G4'], [13, 'E4'], [14.5, 'C4'], [15, 'G4'], [15.5, 'E4'],
  [16, 'A3'], [16.5, 'E4'], [18.5, 'C4'], [19.5, 'E4'], [21.5, 'D4'], [22, 'F4'], [23, 'D4'], [23.5, 'F4'],
  [24.5, 'G3'], [25, 'D4'], [27, 'F4'], [27.5, 'D4'], [30, 'G4'], [30.5, 'E4'], [31.5, 'A3'],
  [32.5, 'Bb3'], [33, 'F4'], [33.5, 'E4'], [34, 'F4'], [36.5, 'C4'], [37, 'G4'], [39, 'E4'], [39.5, 'G4'],
  [40.5, 'F4'], [42, 'C4'], [43.5, 'G4'], [44.5, 'A3'], [46, 'E4'], [46.5, 'C#4'], [47, 'A3'],
];
const pizzicato = WINDOW_TWO_PLUCKS.map(([beat, pitch]) => [beat, 0.5, pitch, beat % 1 ? 0.58 : 0.7]);

/** Window 3: Kei's vibraphone, soft chords over the water, and twice the first notes of "Slow Boat Home". */
const softChords = [0, 2, 4, 8].map((bar) => [bar * 4, 3.6, CHORDS[bar][1], 0.4]);
// prettier-ignore
const WINDOW_THREE_MELODY = [
  [20, 1.5, 'A4'], [21.5, 1, 'C5'], [22.5, 0.5, 'A4'], [23, 1, 'G4'],
  [24, 1.5, 'G4'], [25.5, 2, 'F4'], [28, 1, 'D4'], [29, 0.5, 'E4'], [29.5, 2.4, 'G4'],
  [40, 1.5, 'A4'], [41.5, 1, 'C5'], [42.5, 0.5, 'A4'], [43, 1, 'G4'], [44, 1.5, 'G4'], [45.5, 2.4, 'E4'],
];
const vibes = WINDOW_THREE_MELODY.map(([beat, beats, pitch]) => [beat, beats, pitch, 0.66]);

/** Window 4: Amara's marimba walks up every other chord and opens its step as it goes. */
const marimba = inEveryBar((beat, root, [low, middle, high], bar) =>
  bar % 2
    ? []
    : [
        [beat, 1, midi(root) + 12, 0.66],
        [beat + 1.5, 1, low, 0.54],
        [beat + 2, 1, middle, 0.58],
        [beat + 3, 1, high, 0.64],
        [beat + 3.5, 1, midi(high) + 12, 0.44],
      ],
);

/** Window 5: Tavi's piano turns a corner in the bars between, and touches one and the same note in every third. */
const corners = inEveryBar((beat, root, chord, bar) =>
  bar % 2 ? [0, 1, 2].map((index) => [beat + 1 + index / 4, 1.2, midi(chord[index]) + 12, 0.46 + 0.06 * index]) : [],
);
const oneNote = [2, 5, 8, 11].map((bar) => [bar * 4 + 2, 2, 'D5', 0.56]);

/** Window 6: one note of a kalimba, where everybody else breathes; it waits, and is asked again a little differently. */
const waiting = [
  [3, 'A5'],
  [15, 'D5'],
  [27, 'A5'],
  [31, 'E5'],
  [39, 'C6'],
  [47, 'A5'],
].map(([beat, pitch]) => [beat, 2.4, pitch, 0.7]);

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
    'snd-2': {
      channels: 1,
      opus: '20k',
      parts: [{ instrument: 'pizzicato', level: -14.5, pan: 0, room: 0.25, notes: pizzicato }],
    },
    'snd-3': {
      channels: 1,
      opus: '21k',
      parts: [
        { instrument: 'vibes', level: -18, pan: 0, room: 0.5, notes: softChords },
        { instrument: 'vibes', level: -14.5, pan: 0, room: 0.5, notes: vibes },
      ],
    },
    'snd-4': {
      channels: 1,
      opus: '15k',
      parts: [{ instrument: 'marimba', level: -14, pan: 0, room: 0.3, notes: marimba }],
    },
    'snd-5': {
      channels: 1,
      opus: '14k',
      parts: [{ instrument: 'feltPiano', level: -15.5, pan: 0, room: 0.45, notes: [...corners, ...oneNote] }],
    },
    'snd-6': {
      channels: 1,
      opus: '10k',
      parts: [{ instrument: 'kalimba', level: -13, pan: 0, room: 0.6, notes: waiting }],
    },
  },
};
