// "Paper week", level 5: daylight on paper. Felt piano, 70 bpm, 7 bars, one for each day of the week, 24 seconds.
//
// Every chord has room for one note, D. The piano touches it in the middle of each day, and when the sheet tears the
// music stops on it (the effect `last-note`), wherever the week had come to.

import { midi } from '../synth/pitch.mjs';

/** Per day: the bass, and three notes from low to high. */
const DAYS = [
  ['G2', ['B3', 'D4', 'G4']],
  ['E2', ['B3', 'E4', 'G4']],
  ['C3', ['E4', 'G4', 'D5']],
  ['B2', ['D4', 'F#4', 'B4']],
  ['A2', ['C4', 'E4', 'G4']],
  ['C3', ['E4', 'G4', 'D5']],
  ['D3', ['A3', 'D4', 'G4']],
];

const inEveryDay = (write) => DAYS.flatMap(([root, chord], day) => write(day * 4, root, chord, day));

const leftHand = inEveryDay((beat, root, [low, middle, high]) => [
  [beat, 1.8, [midi(root) + 12, low], 0.42],
  [beat + 1, 0.9, middle, 0.3],
  [beat + 1.5, 0.9, high, 0.34],
  [beat + 3, 0.9, middle, 0.28],
  [beat + 3.5, 0.5, high, 0.3],
]);
/** The note that is in every day. */
const oneNote = inEveryDay((beat) => [[beat + 2, 1.8, 'D5', 0.5]]);
const bass = inEveryDay((beat, root) => [
  [beat, 1.7, root, 0.56],
  [beat + 2.5, 1.2, midi(root) + 7, 0.36],
]);

/** [beat, pitch]: small turns, as of a page that lifts at its corner. */
// prettier-ignore
const TUNE = [
  [0.5, 'G5'], [0.75, 'A5'], [1, 'B5'], [1.5, 'G5'], [2.5, 'E5'], [3, 'D5'],
  [4.5, 'G5'], [4.75, 'A5'], [5, 'B5'], [5.5, 'D6'], [6.5, 'B5'], [7, 'G5'],
  [8, 'E5'], [8.75, 'G5'], [9, 'A5'], [10.5, 'G5'], [11, 'E5'], [11.5, 'D5'],
  [12.5, 'F#5'], [13, 'A5'], [13.25, 'B5'], [14.5, 'F#5'], [15, 'D5'],
  [16.5, 'E5'], [17, 'G5'], [17.5, 'A5'], [18.5, 'C6'], [19, 'B5'], [19.5, 'A5'],
  [20, 'G5'], [20.75, 'A5'], [21, 'G5'], [22.5, 'E5'], [23, 'D5'],
  [24.5, 'A5'], [25, 'G5'], [25.5, 'F#5'], [26.5, 'E5'], [27, 'D5'], [27.5, 'F#5'],
];
const tune = TUNE.map(([beat, pitch]) => [beat, 0.9, pitch, beat % 1 ? 0.56 : 0.66]);

/** A pen, a page and a brush: no clap anywhere. */
const pen = inEveryDay((beat, root, chord, day) =>
  [0.5, 1, 1.75, 2.5, 3, 3.5].map((at) => [beat + at, 0.25, null, at === 1 || day % 2 ? 0.3 : 0.22]),
);
const page = inEveryDay((beat) => [
  [beat + 1, 1, null, 0.28],
  [beat + 3, 1, null, 0.34],
]);
const desk = inEveryDay((beat) => [
  [beat, 1, null, 0.42],
  [beat + 2.5, 1, null, 0.28],
]);

/** Hope: long notes above, the kitchen's warmth below, and a bar-wide breath on Sunday. */
// prettier-ignore
const LONG_TUNE = [
  [0, 2, 'D5'], [2, 2, 'G5'], [4, 3, 'B5'], [7, 1, 'A5'], [8, 2, 'G5'], [10, 1, 'E5'], [11, 1, 'G5'],
  [12, 3, 'F#5'], [15, 1, 'D5'], [16, 2, 'E5'], [18, 2, 'C6'], [20, 2, 'B5'], [22, 2, 'G5'], [24, 2, 'A5'], [26, 1.6, 'F#5'],
];
const longTune = LONG_TUNE.map(([beat, beats, pitch]) => [beat, beats, pitch, 0.6]);
const warmth = inEveryDay((beat, root, chord) => [[beat, 4, [midi(root) + 12, ...chord.slice(0, 2)], 0.3]]);
const rising = inEveryDay((beat, root, chord) =>
  chord.map((pitch, index) => [beat + 2 + index / 3, 1.2, midi(pitch) + 12, 0.34 + 0.06 * index]),
);

/** Tension: the one note is pressed from above, again and again, and each day sags by a crease of a semitone. */
const press = inEveryDay((beat, root, chord, day) =>
  [0.5, 1.5, 2.5, 3.5].map((at, index) => [beat + at, 0.4, (index + day) % 2 ? 'D4' : 'Eb4', 0.5 - 0.05 * index]),
);
const sagging = ['D4', 'D4', 'C4', 'B3', 'Bb3', 'A3', 'Ab3'].map((pitch, day) => [day * 4 + 0.5, 3.3, pitch, 0.46]);
const shade = inEveryDay((beat, root) => [[beat, 4, [midi(root), midi(root) + 1], 0.3]]);
const crease = inEveryDay((beat) => [1.25, 3.25].map((at) => [beat + at, 0.25, null, 0.5]));

export const track = {
  name: 'paper-week',
  bpm: 70,
  bars: 7,
  swing: 0,
  seed: 34,
  layers: {
    base: {
      channels: 2,
      opus: '32k',
      parts: [
        { instrument: 'feltPiano', level: -15, pan: 0.18, room: 0.3, notes: tune },
        { instrument: 'feltPiano', level: -15.5, pan: -0.2, room: 0.28, notes: leftHand },
        { instrument: 'feltPiano', level: -14, pan: 0, room: 0.4, notes: oneNote },
        { instrument: 'bass', level: -19, pan: 0, room: 0.03, notes: bass },
      ],
    },
    drums: {
      channels: 1,
      opus: '12k',
      parts: [
        { instrument: 'nib', level: -8, pan: 0, room: 0.08, notes: pen },
        { instrument: 'brush', level: -10.5, pan: 0, room: 0.2, notes: page },
        { instrument: 'thumb', level: -12.5, pan: 0, room: 0.12, notes: desk },
      ],
    },
    hope: {
      channels: 1,
      opus: '19k',
      parts: [
        { instrument: 'vibes', level: -12.5, pan: 0, room: 0.5, notes: longTune },
        { instrument: 'pad', level: -18.5, pan: 0, room: 0.5, notes: warmth },
        { instrument: 'feltPiano', level: -16, pan: 0, room: 0.45, notes: rising },
      ],
    },
    tension: {
      channels: 1,
      opus: '15k',
      parts: [
        { instrument: 'pizzicato', level: -12, pan: 0, room: 0.2, notes: press },
        { instrument: 'leaning', level: -20, pan: 0, room: 0.3, notes: sagging },
        { instrument: 'pad', level: -20.5, pan: 0, room: 0.4, notes: shade },
        { instrument: 'nib', level: -13, pan: 0, room: 0.1, notes: crease },
      ],
    },
  },
};
