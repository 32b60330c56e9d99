// "Lantern sea", level 3, and the song in it: "Slow Boat Home". F major, 64 bpm, 8 bars of 12/8, 30 seconds.
//
// The song has sixteen short bars of 6/8, two of these beats each; a pulse of six small notes rocks in every one.
// The base knows its first and last lines. `hope` brings back the middle part and sings the whole.

import { midi } from '../synth/pitch.mjs';

/** The sixteen bars of the song: the bass note, and four notes from low to high for the vibraphone. */
const SONG_BARS = [
  ['F2', ['F3', 'A3', 'C4', 'F4']],
  ['D2', ['D3', 'A3', 'D4', 'F4']],
  ['Bb2', ['Bb2', 'F3', 'Bb3', 'D4']],
  ['C2', ['C3', 'G3', 'C4', 'E4']],
  ['F2', ['F3', 'A3', 'C4', 'F4']],
  ['D2', ['D3', 'A3', 'D4', 'F4']],
  ['G2', ['G3', 'Bb3', 'D4', 'F4']],
  ['C2', ['C3', 'G3', 'C4', 'E4']],
  ['Bb2', ['Bb2', 'F3', 'Bb3', 'D4']],
  ['A2', ['A2', 'F3', 'A3', 'C4']],
  ['G2', ['G3', 'Bb3', 'D4', 'F4']],
  ['C2', ['C3', 'G3', 'Bb3', 'E4']],
  ['F2', ['F3', 'A3', 'C4', 'F4']],
  ['Bb2', ['Bb2', 'F3', 'Bb3', 'D4']],
  ['G2', ['G3', 'Bb3', 'D4', 'F4'], 'C2', ['C3', 'G3', 'Bb3', 'E4']],
  ['F2', ['F3', 'A3', 'C4', 'F4']],
];

/** "Slow Boat Home", as it is sung: [bar, small note, small notes long, pitch, the lower voice]. */
// prettier-ignore
const FIRST_LINE = [
  [1, 0, 3, 'A4'], [1, 3, 2, 'C5'], [1, 5, 1, 'A4'], [2, 0, 3, 'G4'], [2, 3, 3, 'F4'],
  [3, 0, 2, 'D4'], [3, 2, 1, 'F4'], [3, 3, 3, 'A4'], [4, 0, 5, 'G4'],
];
// prettier-ignore
const SECOND_LINE = [
  [5, 0, 3, 'A4'], [5, 3, 2, 'C5'], [5, 5, 1, 'A4'], [6, 0, 3, 'D5'], [6, 3, 3, 'C5'],
  [7, 0, 2, 'Bb4'], [7, 2, 1, 'A4'], [7, 3, 2, 'G4'], [7, 5, 1, 'F4'], [8, 0, 5, 'G4'],
];
// prettier-ignore
const MIDDLE_PART = [
  [9, 0, 3, 'D5', 'Bb4'], [9, 3, 2, 'F5', 'D5'], [9, 5, 1, 'D5', 'Bb4'], [10, 0, 3, 'C5', 'A4'], [10, 3, 3, 'A4', 'F4'],
  [11, 0, 2, 'Bb4', 'G4'], [11, 2, 1, 'C5', 'A4'], [11, 3, 2, 'D5', 'Bb4'], [11, 5, 1, 'Bb4', 'G4'],
  [12, 0, 1, 'C5'], [12, 1, 1, 'D5'], [12, 2, 1, 'C5'], [12, 3, 2, 'G4', 'E4'],
];
// prettier-ignore
const LAST_LINE = [
  [13, 0, 3, 'A4', 'F4'], [13, 3, 2, 'C5', 'A4'], [13, 5, 1, 'A4', 'F4'], [14, 0, 3, 'G4', 'D4'], [14, 3, 3, 'F4', 'D4'],
  [15, 0, 2, 'D4', 'Bb3'], [15, 2, 1, 'F4', 'D4'], [15, 3, 2, 'G4', 'E4'], [15, 5, 1, 'E4', 'C4'], [16, 0, 5, 'F4', 'C4'],
];
const SONG = [...FIRST_LINE, ...SECOND_LINE, ...MIDDLE_PART, ...LAST_LINE];

const SMALL_NOTE = 1 / 3;
const BREATH_BAR = 12;
/** Kei rushes bar 12, by a twenty-fifth of a beat. It is still a good bar. */
const RUSH_BEATS = 0.04;

const beatOf = (bar, smallNote) => (bar - 1) * 2 + smallNote * SMALL_NOTE - (bar === BREATH_BAR ? RUSH_BEATS : 0);
const play = (notes, velocity, longer = 0) =>
  notes.map(([bar, at, long, pitch]) => [
    beatOf(bar, at),
    (long + longer) * SMALL_NOTE,
    pitch,
    at === 0 ? velocity + 0.08 : velocity,
  ]);
const inEverySongBar = (write) =>
  SONG_BARS.flatMap(([root, chord, halfRoot = root, halfChord = chord], index) =>
    write(index * 2, [root, halfRoot], [chord, halfChord], index + 1),
  );

/** Low, high and higher, then again: a boat at its rope. Before the last line, and before the first, it leaves room for a breath. */
const vibes = inEverySongBar((beat, roots, [first, second], bar) => [
  [beat, 1.8, first[0], 0.56],
  [beat + 2 * SMALL_NOTE, 0.9, first[2], 0.34],
  [beat + 3 * SMALL_NOTE, 0.9, second[3], 0.42],
  ...(bar === BREATH_BAR || bar === SONG_BARS.length ? [] : [[beat + 5 * SMALL_NOTE, 0.33, second[1], 0.3]]),
]);
const bass = inEverySongBar((beat, [root, halfRoot]) =>
  root === halfRoot
    ? [[beat, 1.7, root, 0.6]]
    : [
        [beat, 0.9, root, 0.6],
        [beat + 1, 0.9, halfRoot, 0.52],
      ],
);
const pad = inEverySongBar((beat, roots, [first, second]) =>
  first === second
    ? [[beat, 2, first.slice(1), 0.3]]
    : [
        [beat, 1, first.slice(1), 0.3],
        [beat + 1, 1, second.slice(1), 0.3],
      ],
);
const kalimba = play([...FIRST_LINE, ...SECOND_LINE.filter(([bar]) => bar < 7), ...LAST_LINE], 0.66, 2);

/** Ten waves of three seconds fill the loop; sand runs back after the first and fourth small note. */
const waves = Array.from({ length: 10 }, (unused, index) => [index * 3.2, 3.2, null, index % 3 ? 0.5 : 0.72]);
const sand = inEverySongBar((beat) => [
  [beat + SMALL_NOTE, 0.3, null, 0.16],
  [beat + 2 * SMALL_NOTE, 0.3, null, 0.3],
  [beat + 4 * SMALL_NOTE, 0.3, null, 0.16],
  [beat + 5 * SMALL_NOTE, 0.3, null, 0.26],
]);
const hull = inEverySongBar((beat) => [
  [beat, 1, null, 0.42],
  [beat + 1, 1, null, 0.24],
]);

/** Hope: everybody sings, a second voice joins for the middle part, and another kalimba answers in the rests. */
const upperVoice = play(SONG, 0.62);
const lowerVoice = play(
  SONG.filter(([, , , , lower]) => lower).map(([bar, at, long, , lower]) => [bar, at, long, lower]),
  0.46,
);
const middleKalimba = play(
  MIDDLE_PART.map(([bar, at, long, pitch]) => [bar, at, long, midi(pitch) + 12]),
  0.44,
  2,
);
// prettier-ignore
const ANSWERS = [
  [4, 2, 3, 'C5'], [4, 3, 3, 'E5'], [4, 4, 3, 'G5'], [4, 5, 4, 'C6'],
  [8, 2, 3, 'E5'], [8, 3, 3, 'G5'], [8, 5, 4, 'C6'],
  [16, 1, 3, 'C5'], [16, 2, 3, 'F5'], [16, 3, 3, 'A5'],
];
const answers = play(ANSWERS, 0.6);

/** Tension: the storm. Four swells, low notes that rub and sink, and a thumb that drums on the wood. */
const swells = [0, 8, 16, 24].map((beat, index) => [beat + 0.4, 7, null, index % 2 ? 0.9 : 0.7]);
const cluster = [
  ['C3', 'Db3', 'G3'],
  ['B2', 'C3', 'F#3'],
  ['Bb2', 'B2', 'F3'],
  ['A2', 'Bb2', 'E3'],
].map((pitches, index) => [index * 8, 7.2, pitches, 0.5]);
const undertow = [0, 8, 16, 24].flatMap((beat, index) => [
  [beat, 3.6, midi('C4') - index, 0.4],
  [beat + 4, 3.6, midi('C4') - index - 1, 0.46],
]);
const drumRoll = [6, 14, 22, 30].flatMap((beat) =>
  Array.from({ length: 12 }, (unused, index) => [beat + index / 6, 0.2, null, 0.16 + index * 0.045]),
);

export const track = {
  name: 'lantern-sea',
  bpm: 64,
  bars: 8,
  swing: 0,
  seed: 16,
  layers: {
    base: {
      channels: 2,
      opus: '35k',
      parts: [
        { instrument: 'vibes', level: -14.5, pan: -0.25, room: 0.4, notes: vibes },
        { instrument: 'kalimba', level: -14.5, pan: 0.2, room: 0.4, notes: kalimba },
        { instrument: 'bass', level: -18.5, pan: 0, room: 0.05, notes: bass },
        { instrument: 'pad', level: -19, pan: 0.1, room: 0.5, notes: pad },
      ],
    },
    drums: {
      channels: 1,
      opus: '17k',
      parts: [
        { instrument: 'wave', level: -13, pan: 0, room: 0.2, notes: waves },
        { instrument: 'shaker', level: -17, pan: 0, room: 0.2, notes: sand },
        { instrument: 'thumb', level: -19, pan: 0, room: 0.2, notes: hull },
      ],
    },
    hope: {
      channels: 1,
      opus: '26k',
      parts: [
        { instrument: 'choir', level: -13, pan: 0, room: 0.55, notes: upperVoice },
        { instrument: 'choir', level: -16.5, pan: 0, room: 0.55, notes: lowerVoice },
        { instrument: 'kalimba', level: -14, pan: 0, room: 0.5, notes: [...middleKalimba, ...answers] },
      ],
    },
    tension: {
      channels: 1,
      opus: '21k',
      parts: [
        { instrument: 'swell', level: -9, pan: 0, room: 0.3, notes: swells },
        { instrument: 'pad', level: -18, pan: 0, room: 0.5, notes: cluster },
        { instrument: 'leaning', level: -24, pan: 0, room: 0.4, notes: undertow },
        { instrument: 'thumb', level: -13, pan: 0, room: 0.25, notes: drumRoll },
      ],
    },
  },
};
