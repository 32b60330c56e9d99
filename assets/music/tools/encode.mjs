// Writes samples as .webm (Opus) and .m4a (AAC for Safari), free of dates and tool names, so the same in is the same out.

import { statSync } from 'node:fs';
import { SAMPLE_RATE } from '../synth/sample-rate.mjs';
import { ffmpeg } from './ffmpeg.mjs';

/** Long packets, in milliseconds: WebM adds seven bytes to each, and nothing here is played live. */
const OPUS_PACKET = '60';

const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** Interleaves channels of floats to the bytes that ffmpeg reads as f32le. */
export function toBytes(channels) {
  const bytes = Buffer.alloc(channels[0].length * channels.length * 4);
  channels.forEach((channel, c) => {
    for (let i = 0; i < channel.length; i++) bytes.writeFloatLE(channel[i], (i * channels.length + c) * 4);
  });
  return bytes;
}

/** ffmpeg's description of such bytes on its input. */
export function rawInput(channels) {
  return ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', String(channels.length), '-i', 'pipe:0'];
}

/**
 * Writes `<path>.webm` and `<path>.m4a`; returns their sizes in bytes.
 * @param rates bits per second as ffmpeg writes them, for example { opus: '40k', aac: '64k' }
 */
export async function encode(channels, path, rates) {
  const bytes = toBytes(channels);
  const webm = [
    '-c:a',
    'libopus',
    '-b:a',
    rates.opus,
    '-vbr',
    'constrained',
    '-frame_duration',
    OPUS_PACKET,
    `${path}.webm`,
  ];
  const m4a = ['-c:a', 'aac', '-b:a', rates.aac, '-movflags', '+faststart', `${path}.m4a`];
  for (const target of [webm, m4a]) await ffmpeg([...rawInput(channels), ...PLAIN, ...target], bytes);
  return { webm: statSync(`${path}.webm`).size, m4a: statSync(`${path}.m4a`).size };
}
