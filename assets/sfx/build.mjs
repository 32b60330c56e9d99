// Renders every effect in sounds/ and joins them to one sprite: sfx.webm, sfx.m4a and sfx.json (Howler's sprite map).

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRandom } from '../music/synth/random.mjs';
import { SAMPLE_RATE } from '../music/synth/sample-rate.mjs';
import { encode } from '../music/tools/encode.mjs';

const RATES = { opus: '32k', aac: '48k' };
/** What is quieter than this part of an effect's loudest moment (-56 dB) is left out at its end. */
const AUDIBLE = 0.0016;
const END_FADE_SAMPLES = 400;
/** Silence between effects, so that one never bleeds into the next, even with an encoder's delay. */
const GAP_SECONDS = 0.15;
const FIRST_SECONDS = 0.1;
/** A little more than the sound is played, because decoders may start a few milliseconds late. */
const TAIL_MS = 20;

/** Builds the sprite to `<out>/sfx`, where `root` is the project's folder. Throws if ffmpeg is missing. */
export async function build({ root, out }) {
  const folder = join(out, 'sfx');
  mkdirSync(folder, { recursive: true });
  const effects = (await readSounds(join(root, 'assets/sfx/sounds'))).map(render);
  const { samples, sprite } = layInRow(effects);
  const sizes = await encode([samples], join(folder, 'sfx'), RATES);
  writeFileSync(join(folder, 'sfx.json'), `${JSON.stringify(sprite, null, 2)}\n`);
  const seconds = (samples.length / SAMPLE_RATE).toFixed(1);
  console.log(`sfx: ${effects.length} effects, ${seconds} s, webm ${sizes.webm} bytes, m4a ${sizes.m4a} bytes`);
}

async function readSounds(folder) {
  const found = [];
  for (const file of readdirSync(folder)) {
    const { sounds } = await import(pathToFileURL(join(folder, file)).href);
    found.push(...Object.entries(sounds).map(([name, sound]) => ({ name, ...sound })));
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Each effect has its own random source, seeded by its name: a new effect changes no other. */
function render({ name, peak, make }) {
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const samples = make(createRandom(seed));
  const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const gain = 10 ** (peak / 20) / loudest;
  return { name, samples: trimmed(samples, loudest * AUDIBLE).map((value) => value * gain) };
}

/** Without the end that nobody hears; the new end fades, so that the cut cannot click. */
function trimmed(samples, threshold) {
  const end = Math.min(
    samples.length,
    samples.findLastIndex((value) => Math.abs(value) > threshold) + END_FADE_SAMPLES,
  );
  return samples.slice(0, end).map((value, i) => value * Math.min(1, (end - i) / END_FADE_SAMPLES));
}

/** Lays the effects in a row, each starting on a hundredth of a second. */
function layInRow(effects) {
  const sprite = {};
  let seconds = FIRST_SECONDS;
  for (const { name, samples } of effects) {
    const length = samples.length / SAMPLE_RATE;
    sprite[name] = [Math.round(seconds * 1000), Math.ceil(length * 1000) + TAIL_MS];
    seconds = Math.ceil((seconds + length + GAP_SECONDS) * 100) / 100;
  }
  const row = new Float32Array(Math.round(seconds * SAMPLE_RATE));
  for (const { name, samples } of effects) row.set(samples, Math.round((sprite[name][0] * SAMPLE_RATE) / 1000));
  return { samples: row, sprite };
}
