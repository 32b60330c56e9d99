// A small room: six damped echoes side by side, then two that blur (after Schroeder and Moorer).

import { SAMPLE_RATE } from './sample-rate.mjs';

const COMB_SECONDS = [0.0353, 0.0367, 0.0338, 0.0322, 0.029, 0.0307];
const BLUR_SECONDS = [0.0051, 0.0126];
/** The right ear's delays are a little longer, which makes the room wide. */
const EAR_OFFSET_SAMPLES = 25;
const FEEDBACK = 0.8;
const DAMPING = 0.38;

/**
 * The room's answer to one channel of a loop. It runs over the loop twice and keeps the second pass,
 * so the echo of the end is already there at the start and the loop has no seam.
 */
export function reverb(loop, ear) {
  const delay = (seconds) => ({
    line: new Float32Array(Math.round(seconds * SAMPLE_RATE) + ear * EAR_OFFSET_SAMPLES),
    at: 0,
    soft: 0,
  });
  const combs = COMB_SECONDS.map(delay);
  const blurs = BLUR_SECONDS.map(delay);
  const out = new Float32Array(loop.length);
  for (let pass = 0; pass < 2; pass++)
    for (let i = 0; i < loop.length; i++) {
      let sum = 0;
      for (const comb of combs) sum += echo(comb, loop[i]);
      out[i] = blurs.reduce(blur, sum / combs.length);
    }
  return out;
}

function echo(comb, input) {
  const heard = comb.line[comb.at];
  comb.soft = heard * (1 - DAMPING) + comb.soft * DAMPING;
  comb.line[comb.at] = input + comb.soft * FEEDBACK;
  comb.at = (comb.at + 1) % comb.line.length;
  return heard;
}

function blur(input, pass) {
  const heard = pass.line[pass.at];
  const stored = input + heard * 0.5;
  pass.line[pass.at] = stored;
  pass.at = (pass.at + 1) % pass.line.length;
  return heard - stored * 0.5;
}
