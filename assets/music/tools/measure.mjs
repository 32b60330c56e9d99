// Measures what nobody can see: how loud samples are, and how well an encoded loop closes.

import { SAMPLE_RATE } from '../synth/sample-rate.mjs';
import { rawInput, toBytes } from './encode.mjs';
import { ffmpeg } from './ffmpeg.mjs';

const WINDOW = Math.round(0.02 * SAMPLE_RATE);

/** Loudness (EBU R 128): { integrated } in LUFS and { peak }, the true peak in dB. */
export async function loudness(channels) {
  // Twice round: the meter leaves out the first moments, and a loop has none.
  const twice = channels.map((channel) =>
    Float32Array.from({ length: channel.length * 2 }, (unused, i) => channel[i % channel.length]),
  );
  const { log } = await ffmpeg([...rawInput(channels), '-af', 'ebur128=peak=true', '-f', 'null', '-'], toBytes(twice));
  const summary = log.slice(log.lastIndexOf('Summary:'));
  return { integrated: read(summary, /I:\s+(-?[\d.]+) LUFS/), peak: read(summary, /Peak:\s+(-?[\d.]+) dBFS/) };
}

function read(text, pattern) {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`ffmpeg's loudness report was not understood:\n${text}`);
  return Number(value);
}

/**
 * How a player hears the jump from the loop's end to its start in an encoded file.
 * `difference`: how far the 20 ms after the end are from the 20 ms after the start, in dB of the loop's mean (-20 is a
 * tenth). `step`: the jump between the two samples that meet, in units of the loop's usual (root mean square) step.
 */
export async function seam(path, startMs, lengthMs) {
  const { output } = await ffmpeg(['-i', path, '-ac', '1', '-ar', String(SAMPLE_RATE), '-f', 'f32le', 'pipe:1']);
  const wave = new Float32Array(output.buffer.slice(output.byteOffset, output.byteOffset + output.length));
  const start = Math.round((startMs * SAMPLE_RATE) / 1000);
  const end = start + Math.round((lengthMs * SAMPLE_RATE) / 1000);
  const jump = rootMeanSquare(WINDOW, (i) => wave[end + i] - wave[start + i]);
  const level = rootMeanSquare(end - start, (i) => wave[start + i]);
  const usualStep = rootMeanSquare(end - start, (i) => wave[start + i + 1] - wave[start + i]);
  return { difference: 20 * Math.log10(jump / level), step: Math.abs(wave[start] - wave[end - 1]) / usualStep };
}

function rootMeanSquare(count, value) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += value(i) ** 2;
  return Math.sqrt(sum / count);
}
