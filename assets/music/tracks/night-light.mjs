// "Night light", level 1: a child draws in bed. Kalimba and electric piano, C major, 80 bpm, 8 bars, 24 seconds.

import { midi, transpose } from '../synth/pitch.mjs';

const CHORDS = [
  ['C3', ['E4', 'G4', 'B4', 'D5']],
  ['A2', ['G4', 'C5', 'E5', 'B4']],
  ['F2', ['A4', 'C5', 'E5', 'G4']],
  ['G2', ['F4', 'A4', 'C5', 'D5']],
  ['E2', ['G4', 'B4', 'D5', 'E4']],
  ['A2', ['G4', 'C5', 'E5', 'A4']],
  ['D3', ['F4', 'A4', 'C5', 'E5']],
  ['G2', ['F4', 'B4', 'D5', 'E5']],
];

/** [beat, beats, pitch]; the phrase breathes in bars 2, 4, 6 and 8. */
// prettier-ignore
const MELODY = [
  [0, 0.5, 'G5'], [0.5, 0.5, 'E5'], [1.5, 1, 'D5'], [3, 0.5, 'E5'], [3.5, 0.5, 'G5'],
  [4, 1, 'A5'], [5.5, 0.5, 'G5'], [6, 1.5, 'E5'],
  [8.5, 0.5, 'C5'], [9, 0.5, 'E5'], [9.5, 0.5, 'G5'], [10.5, 1, 'A5'],
  [12, 0.75, 'D5'], [13, 0.5, 'F5'], [13.5, 1.5, 'E5'],
  [16, 0.5, 'B5'], [16.5, 0.5, 'A5'], [17.5, 1, 'G5'], [19, 0.5, 'E5'], [19.5, 0.5, 'D5'],
  [20, 1.5, 'C5'], [22, 0.5, 'E5'], [22.5, 0.5, 'A5'],
  [24.5, 0.5, 'G5'], [25, 0.5, 'F5'], [25.5, 0.5, 'E5'], [26.5, 1, 'D5'],
  [28, 0.5, 'B4'], [28.5, 0.5, 'D5'], [29.5, 2, 'E5'],
];

const inEveryBar = (write) => CHORDS.flatMap(([root, chord], bar) => write(bar * 4, root, chord, bar));

const electricPiano = inEveryBar((beat, root, chord) => [
  [beat, 1.4, chord, 0.46],
  [beat + 1.5, 0.9, chord.slice(0, 3), 0.34],
  [beat + 2.75, 1.1, chord, 0.38],
]);

const pad = inEveryBar((beat, root, chord) => [[beat, 4, transpose(chord.slice(0, 3), -12), 0.32]]);

const bass = inEveryBar((beat, root) => [
  [beat, 1.3, root, 0.72],
  [beat + 1.5, 0.45, midi(root) + 12, 0.42],
  [beat + 2.5, 1.1, midi(root) + 7, 0.55],
]);

const kick = inEveryBar((beat) => [
  [beat, 1, null, 0.55],
  [beat + 1.75, 1, null, 0.3],
  [beat + 2.5, 1, null, 0.46],
]);
const brush = inEveryBar((beat, root, chord, bar) => [
  [beat + 1, 1, null, 0.3],
  [beat + 3, 1, null, 0.36],
  ...(bar % 4 === 3
    ? [
        [beat + 3.5, 1, null, 0.2],
        [beat + 3.75, 1, null, 0.26],
      ]
    : []),
]);
const shaker = inEveryBar((beat) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => [beat + eighth / 2, 0.5, null, eighth % 2 ? 0.34 : 0.22]),
);

const kalimba = [
  ...MELODY.map(([beat, beats, pitch]) => [beat, beats + 0.6, pitch, 0.88]),
  ...MELODY.filter((note, index) => index % 5 === 2).map(([beat, beats, pitch]) => [
    beat + 0.25,
    beats,
    midi(pitch) + 12,
    0.4,
  ]),
];

/** Tension: a heart that beats twice a bar, and a half-step (B, C) that never comes to rest whatever the chord is. */
const heart = inEveryBar((beat) =>
  [0, 2].flatMap((half) => [
    [beat + half, 1, null, 0.8],
    [beat + half + 0.33, 1, null, 0.5],
  ]),
);
const worry = inEveryBar((beat, root, chord, bar) =>
  [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5].map((eighth, index) => [
    beat + eighth,
    0.4,
    ['B3', 'C4', 'B3', 'E4', 'B3', 'C4', 'B3', bar % 2 ? 'F4' : 'E4'][index],
    index % 4 === 0 ? 0.55 : 0.36,
  ]),
);
const unresolved = inEveryBar((beat, root, chord, bar) =>
  bar % 2 ? [] : [[beat, 7.4, ['B2', 'E3', 'F3'].slice(0, bar % 4 ? 3 : 2), 0.4]],
);

export const track = {
  name: 'night-light',
  bpm: 80,
  bars: 8,
  swing: 0.5,
  seed: 3,
  layers: {
    base: {
      channels: 2,
      parts: [
        { instrument: 'electricPiano', level: -18.5, pan: -0.22, room: 0.3, notes: electricPiano },
        { instrument: 'bass', level: -15, pan: 0, room: 0.03, notes: bass },
        { instrument: 'pad', level: -19.5, pan: 0.18, room: 0.5, notes: pad },
      ],
    },
    drums: {
      channels: 1,
      parts: [
        { instrument: 'kick', level: -12, pan: 0, room: 0.08, notes: kick },
        { instrument: 'brush', level: -9.5, pan: 0, room: 0.25, notes: brush },
        { instrument: 'shaker', level: -12, pan: 0, room: 0.15, notes: shaker },
      ],
    },
    hope: {
      channels: 1,
      parts: [{ instrument: 'kalimba', level: -12, pan: 0, room: 0.45, notes: kalimba }],
    },
    tension: {
      channels: 1,
      parts: [
        { instrument: 'heart', level: -9.5, pan: 0, room: 0.1, notes: heart },
        { instrument: 'pizzicato', level: -12, pan: 0, room: 0.4, notes: worry },
        { instrument: 'pad', level: -20, pan: 0, room: 0.5, notes: unresolved },
      ],
    },
  },
};
