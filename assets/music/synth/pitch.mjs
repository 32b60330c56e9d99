// Pitch names, MIDI numbers and frequencies: the three ways a score can say how high a note is.

const SEMITONES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ACCIDENTALS = { '': 0, '#': 1, b: -1 };

/** 'A4' -> 69. Numbers pass through. Throws on a name that is no pitch. */
export function midi(pitch) {
  if (typeof pitch === 'number') return pitch;
  const parts = /^([A-G])([#b]?)(-?\d)$/.exec(pitch);
  if (!parts) throw new Error(`"${pitch}" is not a pitch; write it like C4, Bb3 or F#2.`);
  const [, letter, accidental, octave] = parts;
  return SEMITONES[letter] + ACCIDENTALS[accidental] + 12 * (Number(octave) + 1);
}

/** Frequency in hertz of a pitch name or MIDI number, tuned to A4 = 440 Hz. */
export function frequency(pitch) {
  return 440 * 2 ** ((midi(pitch) - 69) / 12);
}

/** The same pitches moved by a number of semitones, as MIDI numbers. */
export function transpose(pitches, semitones) {
  return pitches.map((pitch) => midi(pitch) + semitones);
}
