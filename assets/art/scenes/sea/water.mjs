// Swell, glints and reflections. A strip of swell repeats every 640 units, so a stage may shift it without an end.

import { mix } from '../../tools/colour.mjs';
import { line, shape } from '../../tools/svg.mjs';
import { glow, toned } from '../rooms/light.mjs';
import { CREAM, GOLD, MINT } from './palette.mjs';

/** After so many units a strip of swell looks the same again. */
export const PERIOD = 640;
const FROM = -640;
const TO = 1920;
const STEP = 16;
const n = (value) => value.toFixed(1);

/** The height of a wave's back at `x`: rounded hollows, narrower crests, no two alike within a period. */
function crestAt(x, { y, height, phase, waves }) {
  const turn = (x / PERIOD) * Math.PI * 2;
  const main = ((1 - Math.cos(turn * waves + phase)) / 2) ** 0.72;
  const size = 0.72 + 0.28 * Math.sin(turn + phase * 1.7);
  const second = Math.sin(turn * (waves + 1) + phase * 2.3);
  return y + height * size * (main - 0.5) + height * 0.14 * second;
}

/** How thick the light lies on a crest at `x`: on the side towards the lanterns, nothing in the hollows. */
function lightAt(x, { height, phase, waves }) {
  const turn = (x / PERIOD) * Math.PI * 2;
  const slope = Math.max(0, Math.cos(turn * waves + phase - 0.55)) ** 1.6;
  return 0.8 + slope * (2.5 + height * 0.3) * (0.75 + 0.25 * Math.sin(turn * 2 + phase));
}

function curve(wave, offset = () => 0) {
  let d = `M${FROM} ${n(crestAt(FROM, wave) + offset(FROM))}`;
  for (let x = FROM + STEP; x <= TO; x += STEP) d += ` L${x} ${n(crestAt(x, wave) + offset(x))}`;
  return d;
}

function backwards(wave, offset) {
  let d = '';
  for (let x = TO; x >= FROM; x -= STEP) d += ` L${x} ${n(crestAt(x, wave) + offset(x))}`;
  return `${d}Z`;
}

/** One strip of swell down to `bottom`: its body, a lit crest, brush strokes on its back. `wave.waves` crests lie in one period. */
export function swell(random, wave, { bottom, top, low, light, fade = 1, strokes = 14, gold = 3 }) {
  const body = toned(`${curve(wave)} L${TO} ${bottom} L${FROM} ${bottom}Z`, 'down', [
    [0, top, 0.96],
    [0.45, mix(top, low, 0.6), 0.98],
    [1, low, fade],
  ]);
  const swellLight = (x) => lightAt(x, wave);
  const lit = shape(curve(wave) + backwards(wave, swellLight), light, 0.62);
  const under = shape(
    curve(wave, (x) => 6 + swellLight(x) * 1.4) + backwards(wave, (x) => 8 + swellLight(x) * 4.2),
    light,
    0.16,
  );
  return body + under + lit + brushStrokes(random, wave, bottom, light, strokes, gold);
}

/** Lens-shaped strokes, the same ones in every period. */
function brushStrokes(random, wave, bottom, light, count, gold) {
  const marks = [];
  for (let i = 0; i < count; i++) {
    const x = random() * PERIOD;
    const y = crestAt(x, wave) + 16 + random() ** 1.5 * (bottom - wave.y - 40) * 0.8;
    const width = 30 + random() * 80;
    const warm = i < gold;
    const d = `q${n(width / 2)} ${n(-wave.height * 0.2 - 3)} ${n(width)} 0 q${n(-width / 2)} ${n(-wave.height * 0.08)} ${n(-width)} 0Z`;
    const opacity = ((warm ? 0.4 : 0.16) + random() * 0.2).toFixed(2);
    for (let at = FROM; at < TO; at += PERIOD)
      marks.push(shape(`M${n(x + at)} ${n(y)} ${d}`, warm ? GOLD : light, opacity));
  }
  return marks.join('');
}

/** A pillar of light on the water: broken strokes that grow wider with distance from the lamp. */
export function pillar(random, x, y, length, width, colour = GOLD, strength = 0.6) {
  const marks = [];
  for (let at = 0; at < length; at += 5 + (at / length) * 9) {
    const share = at / length;
    const wide = width * (0.35 + share * 0.9) * (0.5 + random() * 0.7);
    const shift = (random() - 0.5) * width * 0.7 * share;
    marks.push(
      line(
        `M${n(x + shift - wide / 2)} ${n(y + at)} q${n(wide / 2)} ${random() < 0.5 ? 2 : -2} ${n(wide)} 0`,
        random() < 0.3 ? CREAM : colour,
        n(1.6 + share * 2.6),
        (strength * (1 - share) ** 0.8).toFixed(2),
      ),
    );
  }
  return marks.join('');
}

/** Small quick strokes over calm water between two heights, finer towards the horizon. */
export function ripples(random, [from, to], count, colour = MINT, strength = 0.3) {
  return Array.from({ length: count }, () => {
    const depth = random() ** 1.6;
    const y = from + depth * (to - from);
    const width = 16 + depth * 90 * (0.5 + random());
    return line(
      `M${n(random() * 2560 - 640)} ${n(y)} q${n(width / 2)} ${n(-1 - depth * 4)} ${n(width)} 0`,
      colour,
      n(1.4 + depth * 2),
      (strength * (0.35 + random() * 0.65)).toFixed(2),
    );
  }).join('');
}

/** A lamp far away: a grain of light with a soft ring. */
export const farLight = (x, y, r, colour = GOLD) =>
  glow(x, y, r * 6, r * 6, colour, 0.5) + `<circle cx="${x}" cy="${y}" r="${r}" fill="${CREAM}"/>`;
