// The lamp, its flame at every strength, the mask and the dark around it, fog, lanterns, hands in the fog.

import { skins } from '../../rig/skins.mjs';
import { mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { storyProps } from '../dusk/props-story.mjs';
import { streetProps } from '../dusk/props-street.mjs';
import { blurred, glow, toned } from '../rooms/light.mjs';
import { solid } from '../rooms/things.mjs';
import { lanterns } from '../sea/lanterns.mjs';
import { bank, bunting } from './air.mjs';
import { BLACK, CORAL, CREAM, DEEP, GOLD, MIST, NIGHT, TEAL } from './palette.mjs';

/** The small lamp, held by its ring; its flame is a frame of its own. Origin: the ring. */
const lamp = () =>
  line('M-13 4 C-16 -14 16 -14 13 4', '#C98A5A', 5) +
  line('M0 6 V14', '#6A3F48', 5) +
  toned('M-22 34 Q-16 12 0 12 Q16 12 22 34Z', 'across', [[0, '#C9805A'], [0.5, '#8A4A4A'], [1, '#3A2244']]) +
  toned('M-26 36 H26 L31 98 H-31Z', 'across', [[0, '#FFE3A6', 0.42], [0.5, '#FFF3CF', 0.2], [1, '#E9A35E', 0.42]]) +
  line('M-25 38 L-30 98 M25 38 L30 98', '#7A4448', 5) + line('M-8 38 L-9 98 M10 38 L11 98', '#7A4448', 2.4, 0.6) +
  box(-29, 31, 58, 9, 4, '#6A3A48') + solid(-36, 96, 72, 16, 6, '#8A4A4A', 'across') + box(-32, 97, 40, 4, 2, '#F2B47C', 0.8) +
  line('M-18 46 L-21 84', '#FFFFFF', 3.4, 0.6); // prettier-ignore

/** A flame of strength 1 to 5 on its wick. Origin: the wick. */
const flame = (n, lean = 0, wide = 1) => {
  const h = [14, 20, 27, 34, 41][n - 1];
  const w = (5 + n * 2.1) * wide;
  const tip = lean * h * 0.7;
  const body = (k, colour) => shape(`M0 0 C${-w * k * 1.5} ${-h * k * 0.06} ${-w * k * 1.3 + tip * 0.3} ${-h * k * 0.5} ${tip * k} ${-h * k} C${w * k * 1.2 + tip * 0.5} ${-h * k * 0.5} ${w * k * 1.5} ${-h * k * 0.06} 0 0Z`, colour); // prettier-ignore
  return line('M0 4 V-2', DEEP, 3) + body(1, '#FF9A3C') + body(0.72, '#FFCB52') + body(0.42, '#FFFBE2'); // prettier-ignore
};

/** Fog that repeats every 640 units. */
const fogStrip = () =>
  blurred(14, [-640, 0, 640].map((x) => bank(x - 60, 150, 420, 90, MIST, 0.55) + bank(x + 200, 168, 500, 110, '#A9B2E0', 0.5) + bank(x + 420, 140, 330, 70, MIST, 0.4)).join('')) +
  toned('M-320 100 H960 V250 H-320Z', 'down', [[0, MIST, 0], [0.45, MIST, 0.3], [0.75, MIST, 0.12], [1, MIST, 0]]); // prettier-ignore

const wisp = (i) =>
  blurred(
    9,
    i
      ? bank(-150, 30, 300, 60, '#B9C2EA', 0.6)
      : bank(-190, 24, 260, 46, MIST, 0.7) + bank(-60, 36, 240, 54, '#B9C2EA', 0.5),
  );

/** A hand that goes up in the fog. Origin: the wrist, low. */
const hand = (skin, sleeve, turn) => {
  const { base, shade } = skins[skin];
  return group(
    `rotate(${turn})`,
    toned('M-24 6 L-18 -74 H18 L26 6Z', 'down', [[0, sleeve], [0.5, sleeve], [1, sleeve, 0]]),
    line('M-18 -68 H18', mix(sleeve, CREAM, 0.3), 7, 0.7),
    toned('M-14 -76 C-22 -96 -22 -112 -19 -124 L-15 -124 L-12 -112 L-12 -146 Q-8 -152 -4 -146 L-3 -116 L-1 -156 Q4 -161 8 -155 L7 -116 L12 -148 Q17 -152 20 -146 L17 -112 L24 -134 Q29 -137 31 -131 C30 -110 24 -92 15 -76Z', 'across', [[0, mix(base, CREAM, 0.14)], [0.6, base], [1, shade]]),
    shape('M-16 -90 C-28 -98 -36 -110 -34 -118 C-28 -122 -20 -112 -14 -106Z', base),
  ); // prettier-ignore
};

const onAir = (on) =>
  line('M-44 -46 V-36 M44 -46 V-36', BLACK, 6) +
  box(-70, -36, 140, 76, 16, NIGHT) + box(-62, -28, 124, 60, 11, on ? '#D9404A' : '#3A4170') +
  (on ? box(-56, -24, 112, 22, 9, '#FF9C7C', 0.5) : '') +
  circle(-34, 2, 10, on ? '#FFF6DC' : '#6A74A8') + line('M-16 -12 q9 14 0 28 M-2 -20 q15 22 0 44', on ? '#FFE3B8' : '#6A74A8', 6) + line('M22 -6 h24 M22 10 h16', on ? '#FFE3B8' : '#6A74A8', 6); // prettier-ignore

/** The stall's sign: a board with room for a name. Origin: where it hangs. */
const sign = () =>
  line('M-80 0 L-66 24 M80 0 L66 24', '#C9A672', 4) + solid(-106, 22, 212, 66, 16, '#8A4A4A') + box(-97, 31, 194, 48, 11, '#F6E6D0') + line('M-92 35 H86', '#FFFFFF', 4, 0.8) + circle(-88, 55, 4, '#B0652F') + circle(88, 55, 4, '#B0652F'); // prettier-ignore

const crane = () =>
  line('M0 -76 V-40', '#E9E2F4', 2.4) + shape('M-8 -6 L-78 -46 L-28 14Z', '#E8604F') + shape('M-8 -6 L66 -58 L34 14Z', CORAL) + shape('M-28 14 L0 -42 L34 14 L4 40Z', '#FF9C7C') + shape('M0 -42 L34 14 L4 40Z', '#D9504A') + shape('M-28 14 L-76 22 L-4 34Z', '#C93A4B') + shape('M34 14 L70 -20 L76 -6 L60 -4 L30 32Z', '#F2785E') + line('M-8 -6 L-78 -46 M8 -8 L66 -58', '#FFC9A8', 2.4, 0.8); // prettier-ignore

/** The ramp that was behind the flags, laid to the steps. Origin: its foot, low and in the middle. */
const rampLaid = () =>
  shape('M-148 6 L148 6 L112 -214 L-112 -214Z', BLACK, 0.4) +
  toned('M-140 0 L140 0 L108 -220 L-108 -220Z', 'down', [[0, '#FFDDA6'], [0.3, '#AEB9E0'], [1, '#5A66A6']]) +
  line(Array.from({ length: 9 }, (unused, i) => `M${-134 + i * 3.4} ${-16 - i * 23} H${134 - i * 3.4}`).join(' '), '#4A5594', 6, 0.7) +
  line('M-140 0 L-108 -220 M140 0 L108 -220', '#E9EDFF', 9) + line('M-150 4 H150', '#FFC24B', 9); // prettier-ignore

const flags = () => group('rotate(64)', line('M0 60 V-86', '#8A5A4A', 6), toned('M2 -80 C26 -76 22 -40 18 -10 C14 10 20 24 4 34Z', 'across', [[0, CORAL], [1, '#7A2E50']])) + group('rotate(76) translate(10 14)', line('M0 60 V-86', '#8A5A4A', 6), toned('M2 -80 C24 -76 24 -40 16 -10 C12 10 18 24 4 34Z', 'across', [[0, '#FFC857'], [1, '#A8653A']])) + group('rotate(86) translate(18 26)', line('M0 60 V-86', '#8A5A4A', 6), toned('M2 -80 C24 -76 24 -40 16 -10 C12 10 18 24 4 34Z', 'across', [[0, TEAL], [1, '#17405E']])); // prettier-ignore

/** A chat message as a bubble that rises from the water. */
const bubble = (kind) =>
  toned('M-92 -34 Q-92 -56 -70 -56 H70 Q92 -56 92 -34 V10 Q92 32 70 32 H-30 C-36 44 -46 52 -58 54 C-52 46 -52 40 -54 32 H-70 Q-92 32 -92 10Z', 'down', kind === 'cold' ? [[0, '#7E88BC', 0.95], [1, '#3F4A86', 0.95]] : kind === 'warm' ? [[0, '#FFF6E2'], [1, '#FFDDA6']] : [[0, '#E2ECFF', 0.95], [1, '#9FB8E6', 0.95]]) +
  line('M-76 -44 C-60 -50 -20 -50 10 -50', '#FFFFFF', 5, 0.7) + circle(66, -36, 7, '#FFFFFF', 0.5) +
  [[-60, 66, 7], [-72, 82, 5], [-62, 94, 3.4]].map(([x, y, r]) => circle(x, y, r, kind === 'cold' ? '#7E88BC' : '#C9DBFA', 0.8)).join(''); // prettier-ignore

const tick = (colour) => line('M-20 2 L-6 17 L22 -16', BLACK, 15, 0.35) + line('M-20 0 L-6 15 L22 -18', colour, 9);
const heart = () => shape('M0 26 C-44 -4 -30 -34 -10 -28 C-4 -26 0 -20 0 -16 C0 -20 4 -26 10 -28 C30 -34 44 -4 0 26Z', CORAL) + line('M-20 -12 C-20 -20 -14 -22 -10 -20', '#FFD0C0', 4.4, 0.9); // prettier-ignore

/** A stretch of kerb to sit on. Origin: its top edge, in the middle. */
const kerb = () => oval(0, 52, 230, 14, BLACK, 0.5) + toned('M-214 0 H214 L224 20 H-224Z', 'down', [[0, '#D9D6EE'], [1, '#98A0CC']]) + toned('M-224 20 H224 V52 H-224Z', 'down', [[0, '#7680B4'], [1, '#2A3268']]) + line('M-112 0 L-118 52 M0 0 V52 M112 0 L118 52', '#39437F', 4, 0.8) + line('M-210 2 H210', '#FFFFFF', 3, 0.5); // prettier-ignore

const boat = () =>
  line('M-4 -8 V-84', DEEP, 6) + circle(-4, -80, 9, '#FFF4D2') +
  toned('M-88 -16 C-50 6 50 6 92 -22 L70 28 H-66Z', 'down', [[0, '#F08A6A'], [0.3, '#A8405A'], [1, '#33224E']]) + line('M-86 -15 C-50 6 50 6 90 -21', '#FFDDA6', 5) + line('M-60 42 h110 M-34 54 h70', '#FFCF8A', 5, 0.5); // prettier-ignore

/** A frame around a dark glass, to be hung anywhere. */
const mirror = () =>
  toned('M-74 -104 H74 V104 H-74Z', 'down', [[0, '#2F3C7C'], [1, '#121840']]) + shape('M-66 -104 h60 L-74 60 V-60Z', '#C9D6FF', 0.18) + shape('M20 -104 h18 L-60 104 h-14Z', '#C9D6FF', 0.12) +
  `<rect x="-74" y="-104" width="148" height="208" rx="16" fill="none" stroke="#8A5A4A" stroke-width="17"/><rect x="-80" y="-110" width="160" height="220" rx="20" fill="none" stroke="#F2C088" stroke-width="3.4" opacity=".8"/>`; // prettier-ignore

/** A small card of a lantern on the water: its light below it. */
const afloat = (list, i) => list[i].content + line('M-44 104 h88 M-30 116 h60 M-16 127 h32', '#FFDD92', 5, 0.55);

const borrowed = (list, name, scale) => ({ ...list.find((frame) => frame.name === name), ...(scale && { scale }) });
const at = (name, content, view, scale) => ({ name, content, view, ...(scale && { scale }) });

/** Draws `[{ name, content, view, scale? }]` for the atlas. */
export function lightProps() {
  const paper = lanterns();
  return [
    at('lamp-held', lamp(), [-40, -16, 80, 132]),
    ...[1, 2, 3, 4, 5].map((n) => at(`flame-${n}`, flame(n), [-40, -50, 80, 60], 1)),
    at('flame-bent', flame(3, 1), [-40, -40, 90, 50], 1),
    at('flame-flat', flame(1, 1.6, 1.7), [-40, -30, 90, 40], 1),
    { ...at('fog-strip', fogStrip(), [0, 0, 640, 260], 0.2), margin: 60 },
    at('fog-wisp-1', wisp(0), [-220, -50, 440, 110], 0.2),
    at('fog-wisp-2', wisp(1), [-190, -60, 380, 120], 0.2),
    at('hand-1', hand('brown', '#F6B73C', -6), [-50, -170, 100, 180]),
    at('hand-2', hand('deep', '#8FD0F2', 5), [-50, -170, 100, 180]),
    at('hand-3', hand('light', '#2FB5A0', -2), [-50, -170, 100, 180]),
    at('hand-4', hand('tan', '#5C8DF6', 8), [-56, -170, 112, 180]),
    at('on-air', onAir(true), [-74, -50, 148, 94], 0.6),
    at('on-air-off', onAir(false), [-74, -50, 148, 94], 0.6),
    at('sign-stall', sign(), [-110, -4, 220, 98]),
    at('crane', crane(), [-82, -80, 162, 126]),
    at('ramp', rampLaid(), [-156, -228, 312, 244]),
    at('flags', flags(), [-110, -60, 220, 120]),
    at('bubble', bubble(), [-96, -60, 192, 160], 0.5),
    at('bubble-cold', bubble('cold'), [-96, -60, 192, 160], 0.5),
    at('bubble-warm', bubble('warm'), [-96, -60, 192, 160], 0.5),
    at('tick', tick('#A9B2D0'), [-32, -30, 66, 58]),
    at('tick-done', tick('#8FE0C6'), [-32, -30, 66, 58]),
    at('heart', heart(), [-40, -38, 80, 68]),
    at('kerb', kerb(), [-232, -6, 464, 76]),
    at('boat', boat(), [-112, -108, 224, 170]),
    at('mirror-frame', mirror(), [-88, -118, 176, 236]),
    at('bunting', bunting([-210, 0], [210, 0], 26, 9, 30), [-214, -6, 428, 100], 0.6),
    ...[0, 1, 2].map((i) => at(`lantern-${i + 1}`, afloat(paper, i), [-60, -84, 120, 216], 0.6)),
    at('glow-warm', glow(0, 0, 120, 120, GOLD, 0.9), [-120, -120, 240, 240], 0.26),
    borrowed(streetProps(), 'keys'),
    borrowed(storyProps(), 'mic', 0.6),
    borrowed(storyProps(), 'phone'),
  ];
}
