// What comes to help in level 3: a hand, a blanket, tea, a slip that reports, a cloth over a light.

import { skins } from '../../rig/skins.mjs';
import { mix } from '../../tools/colour.mjs';
import { box, clipped, group, line, oval, shape } from '../../tools/svg.mjs';
import { glow, toned } from '../rooms/light.mjs';
import { cup, solid } from '../rooms/things.mjs';
import { patchwork } from './room-things.mjs';
import { CREAM, GOLD, MINT } from './palette.mjs';

/** An open hand, its palm up, that comes from the right; Zuri's and Oma's are of one brown. */
function hand() {
  const { base, shade } = skins.deep;
  return (
    toned('M6 -16 C40 -22 70 -20 104 -18 V30 C70 32 40 32 8 26Z', 'across', [
      [0, shade],
      [0.4, shade],
      [1, shade, 0],
    ]) +
    toned(
      'M14 -20 C-8 -26 -34 -24 -62 -10 C-74 -2 -72 8 -60 10 C-66 20 -54 26 -44 22 C-40 32 -18 36 8 30 C30 26 34 -12 14 -20Z',
      'down',
      [
        [0, mix(base, CREAM, 0.12)],
        [1, shade],
      ],
    ) +
    line('M-60 10 C-44 4 -30 2 -14 4 M-44 22 C-34 14 -24 12 -10 13', mix(shade, '#2B1B3D', 0.35), 3.4, 0.6) +
    `<path d="M10 -18 C-2 -40 -24 -44 -32 -34 C-38 -24 -20 -20 -10 -6" fill="${mix(base, CREAM, 0.08)}"/>` +
    line('M-56 -11 C-40 -19 -20 -22 0 -21', GOLD, 3, 0.6)
  );
}

const BLANKET =
  'M-62 -8 C-92 4 -122 44 -134 112 C-146 178 -140 236 -120 262 C-70 284 70 284 120 262 C140 236 146 178 134 112 C122 44 92 4 62 -8 C40 12 22 34 0 70 C-22 34 -40 12 -62 -8Z';

/** A blanket around shoulders, open at the neck. Origin: the neck; made for a person at scale 1. */
const blanket = () =>
  clipped(
    BLANKET,
    patchwork(-152, -24, 4, 6, 78, 5),
    toned('M-160 -20 H160 V290 H-160Z', 'across', [
      [0, '#0C2A55', 0.45],
      [0.3, '#0C2A55', 0.05],
      [0.6, '#0C2A55', 0],
      [1, '#0C2A55', 0.5],
    ]),
    line(
      'M0 70 C14 130 10 200 -8 280 M-64 60 C-84 130 -84 200 -74 270 M70 60 C88 130 88 200 78 270',
      '#0C2A55',
      13,
      0.24,
    ),
    line('M12 84 C24 140 22 200 6 276', '#FFFFFF', 6, 0.2),
  ) + line('M-62 -8 C-40 12 -22 34 0 70 C22 34 40 12 62 -8', CREAM, 9, 0.95);

/** A slip of paper with a flag: a report that goes out. */
const slip = () =>
  group(
    'rotate(-6)',
    box(-30, -38, 64, 82, 6, '#0A1C3C', 0.3),
    toned('M-32 -42 H22 L34 -30 V40 H-32Z', 'down', [
      [0, '#FFFBEC'],
      [1, '#D6E6DA'],
    ]),
    shape('M22 -42 L34 -30 H22Z', '#B9D3C8'),
    line('M-20 2 H20 M-20 15 H22 M-20 28 H8', '#7FA8B4', 4, 0.8),
    line('M-18 -8 V-30', '#C9584A', 4),
    shape('M-18 -31 C-8 -37 -2 -25 10 -31 V-16 C-2 -10 -8 -22 -18 -16Z', '#E2604F'),
  );

/** A cloth over a lantern that still glows. */
const cloth = () =>
  oval(0, 54, 60, 8, '#0A1C3C', 0.4) +
  line('M0 -52 C-10 -62 -7 -70 0 -70 C7 -70 10 -62 0 -52', '#C9A06A', 3.5) +
  toned(
    'M-22 -48 C-10 -56 10 -56 22 -48 C44 -34 50 -6 52 20 C54 34 58 44 60 52 C50 60 42 46 32 52 C24 60 12 48 0 54 C-12 60 -22 48 -32 54 C-42 60 -50 48 -60 52 C-58 44 -54 34 -52 20 C-50 -6 -44 -34 -22 -48Z',
    'down',
    [
      [0, '#5FC0B0'],
      [0.45, '#2F8F98'],
      [1, '#15506E'],
    ],
  ) +
  glow(0, 8, 46, 50, '#FFE08A', 0.75) +
  line('M-12 -50 C-30 -26 -34 14 -34 50 M14 -50 C30 -26 34 14 34 48 M0 -30 C-4 0 2 24 0 50', '#0F3E5E', 5, 0.32) +
  line('M-24 -44 C-42 -22 -44 6 -46 30', '#D9F6E6', 4, 0.4);

const tea = () => oval(0, 0, 36, 6, '#0A1C3C', 0.4) + cup(0, 0, 0.9, MINT);

const drawer = () =>
  solid(-92, -34, 184, 78, 8, '#8A5046') +
  box(-84, -30, 168, 9, 4, '#3A2438') +
  box(-78, -28, 156, 4, 2, '#BFF6F6', 0.9) +
  solid(-88, -20, 176, 58, 8, '#A8664A') +
  box(-24, 2, 48, 10, 5, '#F3C46A');

/** Draws `[{ name, content, view }]` for the atlas. */
export const helpers = () => [
  { name: 'hand', content: hand(), view: [-80, -50, 190, 92] },
  { name: 'blanket', content: blanket(), view: [-150, -20, 300, 310], scale: 0.64 },
  { name: 'slip', content: slip(), view: [-46, -50, 92, 104] },
  { name: 'cloth', content: cloth(), view: [-66, -76, 132, 142] },
  { name: 'cup', content: tea(), view: [-42, -64, 100, 74] },
  { name: 'drawer', content: drawer(), view: [-98, -40, 196, 90], scale: 0.7 },
];
