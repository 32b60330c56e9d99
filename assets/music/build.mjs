// Renders every score in tracks/ to layers that loop in step: <track>.<layer>.webm, .m4a and <track>.json.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loopSamples, renderLayer } from './synth/render-layer.mjs';
import { SAMPLE_RATE } from './synth/sample-rate.mjs';
import { encode } from './tools/encode.mjs';
import { loudness, seam } from './tools/measure.mjs';

const LOUDNESS_TARGET = -20;
const PEAK_LIMIT = -3;
/** A file is [last 250 ms][loop][first 250 ms]: wherever an encoder's delay moves it, it still loops. */
const MARGIN_MS = 250;
/** The player turns round a little before the downbeat, where notes fade: an attack on the seam would click. */
const LEAD_IN_MS = 100;
const RATES = { 1: { opus: '31k', aac: '44k' }, 2: { opus: '42k', aac: '60k' } };

/**
 * Builds all tracks to `<out>/music`, where `root` is the project's folder, and prints what it measured.
 * Throws if ffmpeg is missing or a mix is too loud.
 */
export async function build({ root, out }) {
  const folder = join(out, 'music');
  mkdirSync(folder, { recursive: true });
  const scores = join(root, 'assets/music/tracks');
  for (const file of readdirSync(scores).sort()) {
    const { track } = await import(pathToFileURL(join(scores, file)).href);
    await buildTrack(track, folder);
  }
}

async function buildTrack(track, folder) {
  const layers = Object.entries(track.layers).map(([name, layer]) => ({
    name,
    channels: toChannels(renderLayer(track, layer.parts), layer.channels),
    // A layer of simple sounds may ask for fewer bits with `opus`, so that a longer loop stays as small as a short one.
    rates: { ...RATES[layer.channels], ...(layer.opus && { opus: layer.opus }) },
  }));
  await balance(track, layers);
  const loopMs = (loopSamples(track) / SAMPLE_RATE) * 1000;
  for (const { name, channels, rates } of layers) {
    const path = join(folder, `${track.name}.${name}`);
    const sizes = await encode(channels.map(withMargins), path, rates);
    await report(`${track.name}.${name}`, channels, path, sizes, loopMs);
  }
  const facts = {
    bpm: track.bpm,
    loopMs: [MARGIN_MS - LEAD_IN_MS, loopMs],
    downbeatMs: LEAD_IN_MS,
    layers: layers.map(({ name }) => name),
  };
  writeFileSync(join(folder, `${track.name}.json`), `${JSON.stringify(facts, null, 2)}\n`);
}

function toChannels([left, right], count) {
  return count === 2 ? [left, right] : [left.map((value, i) => (value + right[i]) / 2)];
}

/** One gain for all layers: the sum without `tension`, which comes and goes, meets the target. */
async function balance(track, layers) {
  const usual = await loudness(sum(layers.filter(({ name }) => name !== 'tension')));
  const gain = 10 ** ((LOUDNESS_TARGET - usual.integrated) / 20);
  for (const layer of layers) layer.channels = layer.channels.map((channel) => channel.map((value) => value * gain));
  const everything = await loudness(sum(layers));
  console.log(`${track.name}: all layers ${everything.integrated} LUFS, true peak ${everything.peak} dB`);
  if (everything.peak > PEAK_LIMIT)
    throw new Error(`${track.name} peaks at ${everything.peak} dB; lower its loudest part (limit ${PEAK_LIMIT} dB).`);
}

function sum(layers) {
  return [0, 1].map((ear) => {
    const total = new Float32Array(layers[0].channels[0].length);
    for (const { channels } of layers) {
      const channel = channels[ear] ?? channels[0];
      for (let i = 0; i < total.length; i++) total[i] += channel[i];
    }
    return total;
  });
}

function withMargins(loop) {
  const margin = (MARGIN_MS * SAMPLE_RATE) / 1000;
  const length = loop.length;
  return Float32Array.from({ length: length + 2 * margin }, (unused, i) => loop[(i - margin + length) % length]);
}

async function report(label, channels, path, sizes, loopMs) {
  const { integrated } = await loudness(channels);
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const seams = [];
  for (const kind of ['webm', 'm4a']) {
    const { difference, step } = await seam(`${path}.${kind}`, MARGIN_MS - LEAD_IN_MS, loopMs);
    seams.push(`${kind} ${kilobytes(sizes[kind])}, seam ${difference.toFixed(0)} dB, step ${step.toFixed(1)}`);
  }
  console.log(`  ${label}: ${integrated} LUFS; ${seams.join('; ')}`);
}
