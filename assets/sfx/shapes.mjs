// The few shapes that all effects are made of: plucks, gliding tones, coloured noise, a small room, and putting them together.

import { SAMPLE_RATE } from '../music/synth/sample-rate.mjs';

const TURN = 2 * Math.PI;
const END_FADE_SECONDS = 0.008;
/** Delays and strengths of the four echoes that make a small room. */
const ROOM = [
  [0.0297, 0.55],
  [0.0371, 0.5],
  [0.0411, 0.45],
  [0.0437, 0.4],
];

/** A hump: 0 at both ends of the way (0..1), 1 in the middle. */
export const hump = (way) => Math.sin(Math.PI * way);

/** Samples from a function of the time in seconds and the way gone (0..1); the last 8 ms fade so that nothing clicks. */
export function draw(seconds, value) {
  const samples = Float32Array.from({ length: Math.ceil(seconds * SAMPLE_RATE) }, (unused, i) => {
    const time = i / SAMPLE_RATE;
    return value(time, time / seconds);
  });
  return fadeEnd(samples);
}

/** A struck bar or tine. `ring` in seconds; `partials` are [ratio, strength]; `click` is the noise of the touch. */
export function pluck(random, hertz, seconds, { ring = 0.35, partials = DEFAULT_PARTIALS, click = 0.05 } = {}) {
  return draw(seconds, (time) => {
    let sum = 0;
    partials.forEach(([ratio, strength], k) => {
      sum += strength * Math.sin(TURN * hertz * ratio * time) * Math.exp((-time * (3 + k * 9)) / ring);
    });
    return sum * Math.min(1, time * 700) + click * random() * Math.exp(-time * 300);
  });
}
const DEFAULT_PARTIALS = [
  [1, 1],
  [2.76, 0.28],
  [5.4, 0.1],
];

/** A tone whose pitch moves: `hertz` and `level` are functions of (way, time); `overtones` strengths from the first on. */
export function tone(seconds, hertz, level, { overtones = [1], bend = 0, bendRatio = 2 } = {}) {
  let phase = 0;
  let bendPhase = 0;
  return draw(seconds, (time, way) => {
    const step = (TURN * hertz(way, time)) / SAMPLE_RATE;
    phase += step;
    bendPhase += step * bendRatio;
    let sum = 0;
    overtones.forEach((strength, k) => {
      sum += strength * Math.sin((k + 1) * phase + bend * (1 - way) * Math.sin(bendPhase));
    });
    return sum * level(way, time);
  });
}

/** Noise through a band whose centre moves: `centre` in hertz and `level` are functions of the way; `focus` narrows it. */
export function noise(random, seconds, centre, focus, level) {
  let low = 0;
  let band = 0;
  return draw(seconds, (time, way) => {
    const step = 2 * Math.sin((Math.PI * Math.min(7800, centre(way))) / SAMPLE_RATE);
    low += step * band;
    band += step * (random() - low - band / focus);
    return band * level(way, time);
  });
}

/** Lays sounds over each other: each layer is [start in seconds, samples, gain]. */
export function mix(...layers) {
  const length = Math.max(...layers.map(([start, samples]) => Math.round(start * SAMPLE_RATE) + samples.length));
  const out = new Float32Array(length);
  for (const [start, samples, gain = 1] of layers) {
    const offset = Math.round(start * SAMPLE_RATE);
    for (let i = 0; i < samples.length; i++) out[offset + i] += samples[i] * gain;
  }
  return out;
}

/** The sound in a small room: `level` of the echo, how long it `rings`, and the seconds it adds at the end. */
export function room(samples, level = 0.18, rings = 0.35, tail = 0.5) {
  const out = new Float32Array(samples.length + Math.round(tail * SAMPLE_RATE));
  out.set(samples);
  for (const [seconds, strength] of ROOM) {
    const delay = Math.round(seconds * SAMPLE_RATE);
    const keep = Math.exp(-seconds / rings);
    const line = new Float32Array(out.length);
    for (let i = 0; i < out.length; i++) line[i] = (samples[i] ?? 0) + (line[i - delay] ?? 0) * keep;
    for (let i = delay; i < out.length; i++) out[i] += level * strength * line[i - delay];
  }
  return fadeEnd(out);
}

function fadeEnd(samples) {
  const length = Math.min(samples.length, Math.round(END_FADE_SECONDS * SAMPLE_RATE));
  for (let i = 0; i < length; i++) samples[samples.length - 1 - i] *= i / length;
  return samples;
}
