// Turns the parts of one layer into sound: a loop of stereo samples without a seam.
//
// Notes are mixed into a ring that is exactly one loop long. What rings past the end lands at the start,
// as it would when the loop is played for the second time.

import { drums } from './drums.mjs';
import { frequency } from './pitch.mjs';
import { createRandom } from './random.mjs';
import { reverb } from './reverb.mjs';
import { SAMPLE_RATE } from './sample-rate.mjs';
import { voices } from './voices.mjs';

const CUTOFF_HERTZ = 11500;
const FADE_SAMPLES = 400;
const ROOM_LEVEL = 1.1;
/** Players are never exactly on time: up to 6 ms either side, and chords are spread by up to 7 ms. */
const LATENESS_SECONDS = 0.006;

/**
 * Renders the parts to `[left, right]`.
 * @param timing {bpm, bars, swing, seed}: four beats to the bar; swing moves off-beats late, in thirds of a beat
 * @param parts  [{ instrument, level (dB), pan (-1..1), room (0..1), notes: [[beat, beats, pitch | pitches, velocity]] }]
 */
export function renderLayer(timing, parts) {
  const length = loopSamples(timing);
  const ring = () => [new Float32Array(length), new Float32Array(length)];
  const dry = ring();
  const wet = ring();
  parts.forEach((part, index) => mixPart(timing, part, timing.seed * 100 + index, dry, wet));
  return dry.map((channel, ear) => soften(addRoom(channel, reverb(wet[ear], ear))));
}

/** How long the loop is, in samples; always a whole number of them, or the layers would drift apart. */
export function loopSamples({ bpm, bars }) {
  const samples = (bars * 4 * 60 * SAMPLE_RATE) / bpm;
  if (!Number.isInteger(samples)) throw new Error(`${bars} bars at ${bpm} bpm are not a whole number of samples.`);
  return samples;
}

function mixPart(timing, part, seed, dry, wet) {
  const random = createRandom(seed);
  const gain = 10 ** (part.level / 20) * 1.2;
  const angle = ((part.pan + 1) * Math.PI) / 4;
  const gains = [gain * Math.cos(angle), gain * Math.sin(angle)];
  for (const [beat, beats, pitches, loudness] of part.notes) {
    const start = noteStart(timing, beat, random);
    for (const pitch of [pitches].flat()) {
      const velocity = Math.min(1, Math.max(0.05, loudness + random() * 0.05));
      const strum = Array.isArray(pitches) ? (random() + 1) * 0.0035 : 0;
      const sound = soundOf(part.instrument, pitch, (beats * 60 * 0.96) / timing.bpm, velocity, random);
      mixNote(sound, velocity, Math.round((start + strum) * SAMPLE_RATE), gains, part.room, dry, wet);
    }
  }
}

function noteStart({ bpm, swing }, beat, random) {
  const offBeat = Math.abs((beat % 1) - 0.5) < 0.01;
  return ((beat + (offBeat ? swing / 3 : 0)) * 60) / bpm + random() * LATENESS_SECONDS;
}

function soundOf(instrument, pitch, seconds, velocity, random) {
  if (drums[instrument]) return drums[instrument](random);
  if (voices[instrument]) return voices[instrument](frequency(pitch), seconds, velocity, random);
  throw new Error(`No instrument is called "${instrument}".`);
}

function mixNote(sound, velocity, start, gains, room, dry, wet) {
  const length = dry[0].length;
  const samples = Math.round(sound.length * SAMPLE_RATE);
  for (let i = 0; i < samples; i++) {
    const value = sound.sample(i / SAMPLE_RATE) * velocity * Math.min(1, (samples - i) / FADE_SAMPLES);
    const at = (start + i + length) % length;
    for (const ear of [0, 1]) {
      dry[ear][at] += value * gains[ear];
      wet[ear][at] += value * gains[ear] * room;
    }
  }
}

function addRoom(dry, room) {
  return dry.map((value, i) => value + ROOM_LEVEL * room[i]);
}

/** Two gentle low-passes; run twice round so that the filter arrives at the start in the state it left the end. */
function soften(loop) {
  const step = 1 - Math.exp((-2 * Math.PI * CUTOFF_HERTZ) / SAMPLE_RATE);
  const out = new Float32Array(loop.length);
  let first = 0;
  let second = 0;
  for (let pass = 0; pass < 2; pass++)
    for (let i = 0; i < loop.length; i++) {
      first += step * (loop[i] - first);
      second += step * (first - second);
      out[i] = second;
    }
  return out;
}
