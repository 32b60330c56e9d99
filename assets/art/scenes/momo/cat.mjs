// Momo's poses. Origin: the floor under him; he looks to the right.

import { circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { catHead } from './cat-head.mjs';
import { form, FUR, GINGER, GINGER_DARK, ink, LINE, limb, pencil, ROSE } from './ink.mjs';

const paw = (x, y, rx = 12) =>
  oval(x, y, rx + 2, 8.5, LINE) + oval(x, y, rx - 1, 5.6, FUR) + ink(`M${x} ${y - 2} v5 M${x + 5} ${y - 2} v5`, 1.8);

const sole = (x, y, turn = 0) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    oval(0, 0, 15, 18, LINE) + oval(0, 0, 11.6, 14.6, FUR) + oval(0, 4, 5.6, 5, ROSE),
    [-6.5, 0, 6.5].map((dx) => circle(dx, -6 - (dx ? 0 : 2), 2.6, ROSE)).join(''),
  );

/** The tail: ginger with a pale tip; `tip` is the last piece of the same curve. */
const tail = (d, tip) => line(d, LINE, 22) + line(d, GINGER, 15) + line(d, GINGER_DARK, 2, 0.5) + line(tip, FUR, 15);

const TAILS = {
  rest: ['M-38 -12 C-70 -2 -94 -12 -92 -34 C-90 -46 -78 -46 -76 -36', 'M-91 -38 C-88 -46 -78 -45 -76 -36'],
  flick: ['M-38 -12 C-76 -14 -100 -52 -80 -92 C-74 -106 -56 -104 -60 -90', 'M-77 -97 C-72 -105 -57 -103 -60 -90'],
  high: ['M-62 -34 C-90 -50 -96 -88 -72 -108', 'M-84 -92 C-81 -98 -77 -104 -72 -108'],
  side: ['M-62 -34 C-98 -36 -116 -66 -104 -92', 'M-108 -80 C-107 -84 -106 -88 -104 -92'],
};

/** Sitting upright. `tailKind` rest or flick; `mood` of the face. */
export function sitting(mood = 'wish', tailKind = 'rest', { lick = false } = {}) {
  const body = 'M-44 -8 C-54 -52 -34 -94 4 -98 C28 -98 40 -74 40 -44 C42 -26 44 -10 42 -2 L-32 0 C-40 0 -43 -3 -44 -8Z';
  const back = pencil(
    'M-48 -4 C-56 -52 -34 -96 2 -98 C-8 -70 -26 -56 -30 -34 C-33 -20 -36 -10 -48 -4Z',
    GINGER,
    GINGER_DARK,
    [-52, -98, 56, 96],
  );
  const haunch = ink('M-36 -4 C-46 -38 -14 -52 0 -28 C7 -15 4 -4 -2 -1', 3.4);
  const legs = lick
    ? ink('M14 -50 C12 -30 12 -14 12 -6', 3.2)
    : ink('M14 -52 C11 -32 12 -16 12 -6 M29 -6 C28 -22 31 -36 29 -50', 3.2);
  const paws = paw(-6, -5, 16) + paw(17, -5) + (lick ? limb('M30 -58 C44 -62 50 -76 44 -92', 15) : paw(35, -5));
  return (
    tail(...TAILS[tailKind]) +
    form(body) +
    back +
    ink(body) +
    haunch +
    legs +
    (lick ? '' : paws) +
    catHead(14, -116, mood, { angle: mood === 'wish' ? -10 : 0 }) +
    (lick ? paws : '')
  );
}

/** Low before the jump; `wiggle` moves the hind part and the tail. */
export function crouching(wiggle = false) {
  const rump = wiggle ? 'M-70 -8 C-84 -42 -62 -72 -36 -68' : 'M-66 -8 C-78 -42 -58 -66 -32 -64';
  const body = `${rump} C-8 -62 18 -44 46 -38 C60 -34 62 -14 54 -4 L-56 0 C-64 0 -66 -4 -68 -8Z`;
  const back = pencil(
    'M-80 -20 C-84 -44 -60 -72 -34 -66 C-8 -60 14 -48 40 -40 C14 -34 -10 -42 -28 -38 C-50 -34 -62 -24 -80 -20Z',
    GINGER,
    GINGER_DARK,
    [-84, -70, 126, 52],
  );
  const haunch = ink('M-60 -6 C-66 -38 -26 -48 -16 -24 C-12 -14 -16 -4 -24 -2', 3.4);
  return (
    tail(...TAILS[wiggle ? 'side' : 'high']) +
    form(body) +
    `<g>${back}</g>` +
    ink(body) +
    haunch +
    paw(-30, -5, 18) +
    paw(52, -5, 14) +
    paw(72, -5, 14) +
    catHead(64, -44, 'focus', { angle: -12 })
  );
}

/** Stretched in the air along +x; the caller turns him. `reach` spreads the front paws. */
export function stretched(mood = 'wish', { reach = 0, tailUp = 0 } = {}) {
  const body =
    'M-74 -6 C-80 -28 -52 -36 -20 -34 C14 -34 40 -36 58 -24 C72 -12 66 8 50 14 C24 24 -12 22 -44 20 C-64 20 -72 8 -74 -6Z';
  const back = pencil(
    'M-80 -10 C-80 -30 -52 -38 -20 -36 C14 -36 40 -38 60 -24 C36 -16 10 -22 -16 -16 C-40 -12 -60 -4 -80 -10Z',
    GINGER,
    GINGER_DARK,
    [-80, -38, 140, 30],
  );
  const tailPath = [
    `M-70 -4 C-100 ${-6 - tailUp} -122 ${10 - tailUp} -140 ${-6 - tailUp}`,
    `M-124 ${2 - tailUp} C-130 ${2 - tailUp} -136 ${-2 - tailUp} -140 ${-6 - tailUp}`,
  ];
  const hind = limb('M-58 8 C-80 20 -92 22 -112 22', 17) + limb('M-50 14 C-70 32 -84 38 -102 42', 17);
  const front =
    limb(`M54 2 C76 ${2 - reach} 92 ${-4 - reach} 112 ${-8 - reach}`, 15) + limb('M46 10 C70 18 88 16 106 14', 15);
  return tail(...tailPath) + hind + front + form(body) + back + ink(body) + catHead(72, -30, mood, { angle: 8 });
}

/** In the air with nothing under him: paws up, looking down. */
export function missing() {
  const body = 'M-30 26 C-40 -6 -32 -48 0 -54 C32 -50 40 -6 32 26 C24 48 -22 48 -30 26Z';
  const back = pencil(
    'M-34 30 C-44 -10 -30 -52 -4 -54 C-14 -30 -18 0 -14 40Z',
    GINGER,
    GINGER_DARK,
    [-42, -54, 40, 94],
  );
  const arms = limb('M-24 -34 C-48 -52 -56 -70 -52 -90', 15) + limb('M24 -34 C50 -50 62 -66 62 -88', 15);
  const legs = limb('M-18 34 C-30 52 -44 56 -54 50', 17) + limb('M18 34 C24 56 40 64 54 58', 17);
  return (
    tail('M-20 30 C-52 40 -70 20 -84 34 C-92 42 -86 56 -76 52', 'M-88 44 C-90 54 -82 56 -76 52') +
    arms +
    legs +
    form(body) +
    back +
    ink(body) +
    ink('M-8 -10 q8 4 16 0 M-6 4 q6 3 12 0', 2) +
    catHead(0, -74, 'down', { angle: 4 })
  );
}

/** Falling bottom first, everything else in the air. */
export function falling() {
  const body = 'M-40 10 C-46 -18 -20 -42 12 -40 C42 -36 50 -8 38 14 C22 36 -26 36 -40 10Z';
  const back = pencil(
    'M-46 8 C-48 -16 -30 -36 -6 -40 C-22 -22 -28 4 -8 32 C-26 32 -40 22 -46 8Z',
    GINGER,
    GINGER_DARK,
    [-48, -40, 46, 74],
  );
  const limbs =
    limb('M-22 -26 C-40 -46 -44 -62 -40 -80', 15) +
    limb('M34 -14 C58 -24 72 -40 74 -60', 15) +
    limb('M34 10 C60 8 76 -4 86 -20', 17) +
    limb('M24 22 C50 34 72 30 88 18', 17);
  return (
    tail('M-34 16 C-66 10 -78 -20 -70 -48 C-66 -62 -52 -62 -52 -50', 'M-70 -52 C-65 -62 -53 -60 -52 -50') +
    limbs +
    form(body) +
    back +
    ink(body) +
    catHead(2, -60, 'wide', { angle: -14 })
  );
}

/** On his bottom, soles to the front. `flat` is the very moment of landing. */
export function landed(flat, mood) {
  const top = flat ? -58 : -78;
  const body = `M-54 -4 C-64 -40 -44 ${top} 0 ${top} C44 ${top} 64 -40 54 -4 C30 2 -30 2 -54 -4Z`;
  const back = pencil(`M-60 -2 C-66 -40 -46 ${top} -14 ${top} C-30 -44 -34 -20 -28 0Z`, GINGER, GINGER_DARK, [
    -64,
    top,
    52,
    -top,
  ]);
  const arms = flat
    ? limb('M-40 -44 C-64 -58 -74 -74 -72 -90', 15) + limb('M40 -44 C64 -58 74 -74 72 -90', 15)
    : limb('M-34 -52 C-46 -40 -44 -24 -34 -16', 15) + limb('M34 -52 C46 -40 44 -24 34 -16', 15);
  const feet = flat ? sole(-58, -12, -34) + sole(58, -12, 34) : sole(-42, -14, -16) + sole(42, -14, 16);
  const tailAt = flat
    ? ['M-48 -6 C-84 0 -104 -18 -96 -44', 'M-98 -34 C-98 -38 -97 -41 -96 -44']
    : ['M-48 -6 C-80 2 -100 -4 -104 -24', 'M-102 -14 C-104 -18 -104 -20 -104 -24'];
  return (
    tail(...tailAt) +
    form(body) +
    back +
    ink(body) +
    ink('M-10 -30 q10 5 20 0', 2) +
    arms +
    feet +
    catHead(0, flat ? -72 : -98, mood, { angle: flat ? 0 : 9, ears: flat ? 'flat' : 'up' })
  );
}

/** Walking away to the left as if nothing had happened. */
export function strolling() {
  const body =
    'M-62 -40 C-68 -66 -44 -80 -10 -78 C24 -80 54 -76 58 -52 C60 -34 44 -28 20 -28 C-10 -26 -54 -22 -62 -40Z';
  const back = pencil(
    'M-64 -52 C-62 -72 -38 -82 -8 -80 C24 -82 54 -78 60 -54 C40 -58 16 -62 -10 -58 C-32 -56 -48 -50 -64 -52Z',
    GINGER,
    GINGER_DARK,
    [-66, -82, 128, 34],
  );
  const far =
    limb('M-34 -36 C-40 -22 -48 -14 -56 -9', 16, '#EFE3D2') + limb('M36 -36 C36 -22 32 -14 28 -9', 16, '#EFE3D2');
  const near = limb('M-46 -34 C-44 -22 -38 -14 -34 -9', 17) + limb('M44 -34 C52 -24 56 -16 62 -9', 17);
  const walker =
    far +
    tail('M-58 -52 C-84 -66 -90 -104 -74 -128 C-66 -138 -54 -130 -60 -120', 'M-76 -124 C-68 -137 -54 -130 -60 -120') +
    form(body) +
    back +
    ink(body) +
    near +
    catHead(62, -88, 'smug', { angle: -8 });
  return group('scale(-1 1)', walker);
}

/** Dust, stars and lines that show speed or a thud. */
export const marks = {
  thud: ink('M-96 -16 l-22 -8 M-92 -2 l-26 0 M96 -16 l22 -8 M92 -2 l26 0 M-74 -106 l-12 -14 M74 -106 l12 -14', 3),
  dust: shape(
    'M-120 2 c-14 -4 -12 -22 4 -20 c4 -14 24 -10 22 4 c12 0 12 16 0 16Z M96 2 c-12 0 -12 -16 0 -16 c-2 -14 18 -18 22 -4 c16 -2 18 16 4 20Z',
    '#E7D3B8',
    0.9,
  ),
  stars: [
    [-52, -140],
    [-6, -158],
    [44, -144],
  ]
    .map(
      ([x, y]) =>
        `<path transform="translate(${x} ${y})" d="M0 -10 L3 -3 L10 -2 L5 3 L6 10 L0 6 L-6 10 L-5 3 L-10 -2 L-3 -3Z" fill="#F7C948" stroke="${LINE}" stroke-width="2" stroke-linejoin="round"/>`,
    )
    .join(''),
  flick: ink('M-104 -112 q-10 -8 -10 -20 M-86 -126 q-4 -10 0 -20 M-112 -92 q-12 -2 -18 -10', 2.6),
  rush: ink('M-150 20 l-34 14 M-140 44 l-30 16 M-156 -6 l-30 8', 2.6),
};
