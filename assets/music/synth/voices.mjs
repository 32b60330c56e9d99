// The pitched instruments, each a formula: (frequency, note length, velocity, random) -> a sound over time.
//
// Every voice returns { length, sample(time) }: how long it rings in seconds, and its value at a time.
// Samples are asked for in order, one by one, because the guitar's string has a memory.

import { SAMPLE_RATE } from './sample-rate.mjs';

const TURN = 2 * Math.PI;

/** Rises in `attack` seconds, holds for `held`, then dies away. */
function envelope(time, held, attack, release) {
  return Math.min(1, time / attack) * (time < held ? 1 : Math.exp(-(time - held) / release));
}

/** Thumb piano: a warm fundamental, a slightly wrong octave and the tick of the tine. */
function kalimba(hertz, held, velocity, random) {
  const damping = 2.6 + hertz / 440;
  return {
    length: 1.7,
    sample: (time) =>
      Math.min(1, time * 900) *
      (Math.sin(TURN * hertz * time) * Math.exp(-time * damping) +
        0.34 * velocity * Math.sin(TURN * hertz * 2.01 * time) * Math.exp(-time * 7) +
        0.2 * velocity * Math.sin(TURN * hertz * 5.42 * time) * Math.exp(-time * 24) +
        0.05 * random() * Math.exp(-time * 260)),
  };
}

/** Electric piano: one sine bends another, more when struck harder. */
function electricPiano(hertz, held, velocity) {
  const tineLevel = hertz < 500 ? 1 : 0.3;
  return {
    length: held + 0.9,
    sample: (time) => {
      const tine = tineLevel * 0.55 * velocity * Math.exp(-time * 9) * Math.sin(TURN * hertz * 14 * time);
      const bend = (0.35 + 1.1 * velocity) * Math.exp(-time * 2.4) * Math.sin(TURN * hertz * time + 0.2);
      const body = 0.8 * Math.sin(TURN * hertz * time + bend) + 0.12 * Math.sin(TURN * hertz * time + tine);
      return envelope(time, held, 0.004, 0.22) * Math.exp(-time * 0.75) * body;
    },
  };
}

/** Round electric bass: the overtones let it be heard on a phone's speaker. */
function bass(hertz, held) {
  return {
    length: held + 0.25,
    sample: (time) =>
      envelope(time, held, 0.012, 0.07) *
      Math.exp(-time * 0.9) *
      (Math.sin(TURN * hertz * time) +
        0.38 * Math.exp(-time * 3) * Math.sin(2 * TURN * hertz * time) +
        0.1 * Math.exp(-time * 7) * Math.sin(3 * TURN * hertz * time)),
  };
}

/** Nylon guitar: a burst of noise goes round a delay line and is softened each time (Karplus and Strong). */
function guitar(hertz, held, velocity, random) {
  const period = Math.max(2, Math.round(SAMPLE_RATE / hertz));
  const string = Float32Array.from({ length: period }, random);
  for (let pass = 0; pass < 8; pass++)
    for (let i = 0; i < period; i++) string[i] = (string[i] + string[(i + 1) % period]) / 2;
  let position = 0;
  return {
    length: Math.min(2.2, held + 0.8),
    sample: (time) => {
      const value = string[position];
      const next = (position + 1) % period;
      string[position] = 0.4985 * (string[position] + string[next]);
      position = next;
      return 3 * value * envelope(time, held, 0.004, 0.2);
    },
  };
}

/** Slow pad: three slightly detuned copies, so that it breathes. */
function pad(hertz, held) {
  return {
    length: held + 1.2,
    sample: (time) => {
      const swell = Math.min(1, time / 0.9) * (time < held ? 1 : Math.exp(-(time - held) / 0.4));
      let sum = 0;
      for (const detune of [0.9965, 1, 1.0042]) {
        const phase = TURN * hertz * detune * time;
        sum += Math.sin(phase) + 0.32 * Math.sin(2 * phase) + 0.1 * Math.sin(3 * phase);
      }
      return (swell * sum) / 3;
    },
  };
}

/** Plucked strings: short and dry. */
function pizzicato(hertz, held, velocity, random) {
  return {
    length: 0.7,
    sample: (time) =>
      Math.min(1, time * 700) *
      Math.exp(-time * 8) *
      (Math.sin(TURN * hertz * time) +
        0.5 * Math.exp(-time * 9) * Math.sin(TURN * 2 * hertz * time) +
        0.25 * Math.exp(-time * 16) * Math.sin(TURN * 3 * hertz * time) +
        0.1 * random() * Math.exp(-time * 200)),
  };
}

/** Vibraphone, soft mallets: a long sine, the bar's fourth partial, and the slow turning of its discs. */
function vibes(hertz, held, velocity) {
  return {
    length: held + 1.4,
    sample: (time) => {
      const turning = 1 - 0.16 * (1 + Math.sin(TURN * 4.4 * time));
      const bar =
        Math.sin(TURN * hertz * time) * Math.exp(-time * (0.8 + hertz / 900)) +
        0.22 * velocity * Math.sin(TURN * 4 * hertz * time) * Math.exp(-time * 5) +
        0.05 * velocity * Math.sin(TURN * 9.9 * hertz * time) * Math.exp(-time * 26);
      return Math.min(1, time * 260) * turning * envelope(time, held, 0.001, 0.3) * bar;
    },
  };
}

/** Two or three people who sing "oo": slightly apart in pitch, with a vibrato that comes late. */
function choir(hertz, held, velocity, random) {
  let breath = 0;
  return {
    length: held + 0.9,
    sample: (time) => {
      breath += 0.12 * (random() - breath);
      const vibrato = 0.0009 * hertz * Math.min(1, time / 0.8) * Math.sin(TURN * 5.1 * time);
      let sum = 0.05 * breath;
      for (const detune of [0.9972, 1.0004, 1.0031]) {
        const phase = TURN * (hertz * detune * time) + vibrato + detune;
        sum += (Math.sin(phase) + 0.3 * Math.sin(2 * phase) + 0.14 * Math.sin(3 * phase)) / 3;
      }
      return envelope(time, held, 0.14, 0.22) * sum;
    },
  };
}

/** A hollow, gated bass for a pulse: odd overtones only, over at once when the note is. */
function pulse(hertz, held) {
  return {
    length: held + 0.12,
    sample: (time) => {
      let sum = 0;
      for (const partial of [1, 3, 5, 7])
        sum += (Math.sin(TURN * hertz * partial * time) / partial) * Math.exp(-time * 2.2 * partial);
      return envelope(time, held, 0.005, 0.025) * sum;
    },
  };
}

/** A bowed string that leans: it holds its pitch for a third of the note and then sinks by a semitone. */
function leaning(hertz, held) {
  let phase = 0;
  return {
    length: held + 0.3,
    sample: (time) => {
      const way = Math.min(1, Math.max(0, (time / held - 0.35) / 0.65));
      phase += (TURN * hertz * 2 ** ((-way * way * (3 - 2 * way)) / 12)) / SAMPLE_RATE;
      const bowed =
        Math.sin(phase) + 0.45 * Math.sin(2 * phase) + 0.3 * Math.sin(3 * phase) + 0.14 * Math.sin(4 * phase);
      return envelope(time, held, 0.09, 0.09) * bowed;
    },
  };
}

/** Marimba, soft mallets: a rosewood bar that is short and round, its tuned fourth partial, and the mallet's knock. */
function marimba(hertz, held, velocity, random) {
  const damping = 2.4 + hertz / 150;
  return {
    length: 1.5,
    sample: (time) =>
      Math.min(1, time * 500) *
      (Math.sin(TURN * hertz * time) * Math.exp(-time * damping) +
        0.3 * velocity * Math.sin(TURN * 3.98 * hertz * time) * Math.exp(-time * 13) +
        0.1 * velocity * Math.sin(TURN * 9.6 * hertz * time) * Math.exp(-time * 42) +
        0.05 * random() * Math.exp(-time * 180)),
  };
}

/** A piano with felt before its strings: overtones that are soon gone, slightly stretched, and the hammer's thump. */
function feltPiano(hertz, held, velocity) {
  const strengths = [1, 0.5, 0.22, 0.1, 0.05];
  return {
    length: held + 1.3,
    sample: (time) => {
      let sum = 0.1 * Math.sin(TURN * 118 * time) * Math.exp(-time * 45);
      strengths.forEach((strength, index) => {
        const partial = (index + 1) * (1 + 0.0004 * index * index);
        const damping = (0.7 + hertz / 700) * (1 + 1.3 * index);
        sum +=
          strength *
          (0.45 + 0.55 * velocity) ** index *
          Math.sin(TURN * hertz * partial * time) *
          Math.exp(-time * damping);
      });
      return envelope(time, held, 0.007, 0.28) * sum;
    },
  };
}

/** Instruments by the name that scores use. */
// prettier-ignore
export const voices = {
  kalimba, electricPiano, bass, guitar, pad, pizzicato, vibes, choir, pulse, leaning, marimba, feltPiano,
};
