// "Low light", level 6: a small lamp in a dark street. One kalimba, alone, that asks and waits. 64 bpm, 8 bars, 30 seconds.
//
// Every bar asks in three or four notes and leaves room for an answer, or for none. The base has no thirds: `tension`
// lays a half-tone over its root, `hope` makes it major and brings the others in, so either may join at any moment.

import { midi } from '../synth/pitch.mjs';

/** Per bar: the root, and the chord that hope adds. */
const BARS = [
  ['D2', ['D4', 'F#4', 'A4']],
  ['D2', ['D4', 'F#4', 'A4']],
  ['G2', ['D4', 'G4', 'B4']],
  ['A2', ['C#4', 'E4', 'A4']],
  ['B2', ['D4', 'F#4', 'B4']],
  ['G2', ['D4', 'G4', 'B4']],
  ['A2', ['C#4', 'E4', 'A4']],
  ['D2', ['D4', 'F#4', 'A4']],
];

const inEveryBar = (write) => BARS.flatMap(([root, chord], bar) => write(bar * 4, root, chord, bar));

/** [beat, pitch]: each question ends higher than it began; the last one comes home and stops there. */
// prettier-ignore
const QUESTIONS = [
  [0, 'D4'], [0.5, 'A4'], [1.5, 'E5'],
  [4, 'D4'], [4.5, 'A4'], [5, 'B4'], [6, 'E5'],
  [8, 'G4'], [8.5, 'D5'], [9.5, 'A5'],
  [12, 'A4'], [12.5, 'E5'], [13, 'D5'], [14.5, 'B4'],
  [16, 'B4'], [16.5, 'E5'], [17, 'F#5'], [18.5, 'A5'],
  [20, 'G4'], [20.5, 'D5'], [21, 'E5'], [22.5, 'D5'],
  [24, 'A4'], [24.5, 'B4'], [25, 'D5'], [26.5, 'E5'],
  [28, 'D5'], [29.5, 'A4'],
];
const kalimba = QUESTIONS.map(([beat, pitch]) => [beat, 1.6, pitch, beat % 4 === 0 ? 0.8 : beat % 1 ? 0.6 : 0.7]);
/** Its low tongue, once a bar, when the question has been asked. */
const answer = inEveryBar((beat, root, chord, bar) => (bar % 2 ? [[beat + 3, 1.6, midi(root) + 24, 0.36]] : []));
const ground = inEveryBar((beat, root) => [[beat, 3.8, root, 0.5]]);
const fog = inEveryBar((beat, root, chord, bar) =>
  bar % 2 ? [] : [[beat, 8, [midi(root) + 12, midi(root) + 19], 0.24]],
);
/** The sea behind the houses: four slow waves fill the loop. */
const sea = [0, 8, 16, 24].map((beat, index) => [beat, 8, null, index % 2 ? 0.34 : 0.44]);

/** Somebody's own heart, and a sole on wet stone. */
const heart = inEveryBar((beat) => [
  [beat, 0.4, null, 0.5],
  [beat + 0.35, 0.4, null, 0.34],
]);
const sole = inEveryBar((beat, root, chord, bar) => [[beat + 2, 1, null, bar % 2 ? 0.36 : 0.48]]);

/** Hope: the street joins in, each with what it has: Kei's song, Tavi's piano, Amara's marimba, a choir that hums. */
// prettier-ignore
const KEIS_SONG = [
  [0, 1.5, 'F#5'], [1.5, 1, 'A5'], [2.5, 0.5, 'F#5'], [3, 1, 'E5'],
  [8, 1.5, 'D5'], [9.5, 2, 'B4'],
  [16, 1.5, 'F#5'], [17.5, 1, 'A5'], [18.5, 0.5, 'F#5'], [19, 1, 'E5'],
  [24, 1.5, 'E5'], [25.5, 1, 'C#5'], [28, 3, 'D5'],
];
const song = KEIS_SONG.map(([beat, beats, pitch]) => [beat, beats, pitch, 0.62]);
const hum = inEveryBar((beat, root, chord) => [[beat, 4, chord, 0.3]]);
const piano = inEveryBar((beat, root, chord, bar) =>
  bar % 2 ? chord.map((pitch, index) => [beat + 1 + index / 4, 1.4, midi(pitch) + 12, 0.4 + 0.05 * index]) : [],
);
const marimba = inEveryBar((beat, root, chord, bar) =>
  bar % 2 ? [] : [0, 1, 2].map((index) => [beat + 2 + index / 2, 1, chord[index], 0.5]),
);

/** Tension: cards turn over somewhere, and a half-tone lies on the ground and does not move. */
const flap = inEveryBar((beat, root, chord, bar) => [
  [beat + 1.75, 0.25, null, 0.5],
  [beat + (bar % 2 ? 3.25 : 2.75), 0.25, null, 0.36],
]);
const shade = inEveryBar((beat, root, chord, bar) =>
  bar % 2 ? [] : [[beat, 7.8, [midi(root) + 12, midi(root) + 13], 0.4]],
);
const far = [1, 9, 17, 25].map((beat, index) => [beat, 5, ['Eb5', 'D5', 'C5', 'Bb4'][index], 0.34]);

export const track = {
  name: 'low-light',
  bpm: 64,
  bars: 8,
  swing: 0,
  seed: 55,
  layers: {
    base: {
      channels: 2,
      opus: '27k',
      parts: [
        { instrument: 'kalimba', level: -13.5, pan: 0.12, room: 0.55, notes: kalimba },
        { instrument: 'kalimba', level: -16, pan: -0.25, room: 0.55, notes: answer },
        { instrument: 'bass', level: -20, pan: 0, room: 0.1, notes: ground },
        { instrument: 'pad', level: -21, pan: -0.1, room: 0.6, notes: fog },
        { instrument: 'wave', level: -21, pan: 0.2, room: 0.3, notes: sea },
      ],
    },
    drums: {
      channels: 1,
      opus: '10k',
      parts: [
        { instrument: 'heart', level: -13, pan: 0, room: 0.08, notes: heart },
        { instrument: 'thumb', level: -15, pan: 0, room: 0.2, notes: sole },
      ],
    },
    hope: {
      channels: 1,
      opus: '18k',
      parts: [
        { instrument: 'vibes', level: -14, pan: 0, room: 0.5, notes: song },
        { instrument: 'choir', level: -20, pan: 0, room: 0.6, notes: hum },
        { instrument: 'feltPiano', level: -17, pan: 0, room: 0.45, notes: piano },
        { instrument: 'marimba', level: -17, pan: 0, room: 0.35, notes: marimba },
      ],
    },
    tension: {
      channels: 1,
      opus: '13k',
      parts: [
        { instrument: 'brush', level: -13, pan: 0, room: 0.25, notes: flap },
        { instrument: 'pad', level: -19, pan: 0, room: 0.4, notes: shade },
        { instrument: 'leaning', level: -22, pan: 0, room: 0.5, notes: far },
      ],
    },
  },
};
