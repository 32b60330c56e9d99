// Evening at Oma's: her door, a lit window, the step with room for two and their cups, rain of paper strips.

import { createRandom } from '../../tools/random.mjs';
import { group } from '../../tools/svg.mjs';
import { blended, glow, grain, vignette } from '../rooms/light.mjs';
import { WIDE } from '../view.mjs';
import { curve, disc, paper, rect } from './cut.mjs';
import { casement, curtain, potPlant } from './indoors.mjs';
import { bush, house, scallops } from './outside.mjs';
import { COCOA, CORAL, DUSK, LEAF, NIGHT, PINE, PLUM, ROSE, SUN, TEAL, TOMATO } from './palette.mjs';

const DEEP = '#1C1638';
const SEAT = 548;
const DOOR = [356, 116, 190, 420];
const WINDOW = [-96, 160, 190, 190];
/** Where people sit: [x, hips, scale]; cups stand between them. */
export const stepPlaces = {
  sit: { wide: [[250, SEAT, 0.9], [640, SEAT, 0.9]], tall: [[170, SEAT, 0.86], [540, SEAT, 0.86]] },
  seat: SEAT,
  cups: { wide: [446, SEAT], tall: [356, SEAT] },
  oma: { wide: [452, 566, 0.9], tall: [356, 566, 0.84] },
  lamp: [620, 120],
}; // prettier-ignore

/** Layers: people sit between `back` and `step`, their legs are props before it. */
export function step() {
  return [
    { name: 'back', content: back(), view: WIDE, scale: 0.68, parallax: 0.3, quality: 52 },
    { name: 'step', content: stepFront(), view: WIDE, scale: 0.5, parallax: 1, quality: 57 },
    { name: 'rain', content: rain(), view: WIDE, scale: 0.4, parallax: 1.1, quality: 50 },
    { name: 'fore', content: fore(), view: WIDE, scale: 0.5, parallax: 1.2, quality: 58 },
  ]; // prettier-ignore
}

const cool = { shade: DEEP, rim: 0.22 };
const piece = (points, colour, options = {}) => paper(points, colour, { ...cool, ...options });

const back = () =>
  piece(rect(-340, -220, 1960, 1160), '#5B5A96', { lift: 0, tone: 0 }) +
  glow(1100, 420, 620, 300, '#F2A27E', 0.7) +
  [[-110, '#4A4C88', 1], [-170, DUSK, 2]].map(([y, colour, seed]) => piece([...curve([[-360, y + 30], [0, y - 10], [420, y + 40], [820, y], [1200, y + 44], [1640, y]], { step: 40, seed }), [1660, -260], [-380, -260]], colour, { lift: 1.4 })).join('') +
  piece([...curve([[700, 420], [900, 370], [1120, 410], [1340, 350], [1640, 400]]), [1660, 980], [700, 980]], '#514E88', { lift: 1.2 }) +
  [[880, 70, 80], [960, 90, 110], [1060, 74, 70], [1140, 96, 96]].map(([x, w, h], i) => house(x, 470, w, h, ['#6E6AA6', '#7C6EA2', '#8A76A0', '#6A66A0'][i], NIGHT)).join('') +
  scallops(470, '#33527E', 60, 2, [820, 1640]) + scallops(500, '#2A4470', 78, 3, [820, 1640]) +
  front() +
  ground() +
  blended('multiply', vignette('#2A2350', 0.75, [440, 380], [1050, 760])) +
  blended('screen', glow(2, 260, 330, 260, '#FFB65A', 0.42), glow(452, 220, 270, 250, '#FFB65A', 0.4), glow(620, 140, 210, 180, '#FFC36A', 0.5), glow(452, 566, 420, 120, '#FFB45A', 0.3)) +
  grain(WIDE, '#1C1638', 0.02, 7); // prettier-ignore

/** The front of her house: boards, the lit window, the door half open to the light. */
const front = () =>
  piece(rect(-360, -220, 1180, 860, { slip: 2 }), PLUM, { lift: 2.4, tone: 0.06 }) +
  Array.from({ length: 11 }, (unused, i) => `<path d="M-350 ${-130 + i * 66} L816 ${-132 + i * 66 + ((i * 5) % 4)}" stroke="#56487E" stroke-width="3" opacity=".6"/><path d="M-350 ${-127 + i * 66} L816 ${-129 + i * 66 + ((i * 5) % 4)}" stroke="#8A78B2" stroke-width="2" opacity=".5"/>`).join('') +
  piece(rect(800, -230, 34, 870), '#574A80', { lift: 1.6 }) +
  piece([[-360, -120], [880, -140], [930, -60], [-360, -40]], '#4A3C6C', { lift: 2.2 }) +
  Array.from({ length: 17 }, (unused, i) => piece(disc(-330 + i * 76, -46, 40, 34, { from: 0, to: 180, seed: i }), i % 2 ? '#5C4A7E' : '#6E568C', { lift: 1 })).join('') +
  casement(WINDOW, piece(rect(WINDOW[0] - 10, WINDOW[1] - 10, 220, 220), '#FFC766', { lift: 0 }) + potPlant(2, 354, 0.6, TOMATO, PINE) + curtain(WINDOW[0], 156, 54, 190, CORAL, 1) + curtain(WINDOW[0] + 190, 156, 54, 190, CORAL, -1), { frame: '#E9C9B4', bars: [2, 2] }) +
  door() +
  lantern(620, 120) +
  piece(rect(680, 300, 90, 60, { turn: -3 }), '#8E7AB4', { lift: 0.8 }) +
  piece(disc(726, 332, 16, 14), ROSE, { lift: 0.4 }); // prettier-ignore

function door() {
  const [x, y, w, h] = DOOR;
  return (
    piece([...disc(x + w / 2, y + 40, w / 2 + 26, 86, { from: 180, to: 360 }), [x + w + 26, y + h], [x - 26, y + h]], '#E0BCA6', { lift: 1.6 }) +
    piece([...disc(x + w / 2, y + 40, w / 2, 62, { from: 180, to: 360 }), [x + w, y + h], [x, y + h]], '#FFC25E', { lift: 0 }) +
    piece([...disc(x + w / 2, y + 48, w / 2 - 24, 46, { from: 180, to: 360 }), [x + w - 24, y + h], [x + 24, y + h]], '#FFD98A', { lift: 0.3 }) +
    piece([[x, y + 30], [x + 66, y - 6], [x + 66, y + h + 4], [x, y + h]], TEAL, { lift: 1.8 }) +
    piece([[x + 12, y + 62], [x + 52, y + 44], [x + 52, y + 190], [x + 12, y + 196]], LEAF, { lift: 0.5 }) +
    piece([[x + 12, y + 226], [x + 52, y + 222], [x + 52, y + 372], [x + 12, y + 366]], LEAF, { lift: 0.5 }) +
    piece(disc(x + 54, y + 208, 7), SUN, { lift: 0.7 })
  ); // prettier-ignore
}

const lantern = (x, y) =>
  piece(rect(x - 4, y - 60, 8, 34), COCOA, { lift: 0.8 }) +
  piece([[x - 30, y - 28], [x + 30, y - 28], [x + 22, y - 42], [x - 22, y - 42]], COCOA, { lift: 0.8 }) +
  piece([[x - 24, y - 28], [x + 24, y - 28], [x + 17, y + 34], [x - 17, y + 34]], '#FFD98A', { lift: 0.9 }) +
  piece([[x - 12, y - 22], [x + 12, y - 22], [x + 9, y + 28], [x - 9, y + 28]], '#FFF3CF', { lift: 0.2 }) +
  piece(rect(x - 20, y + 32, 40, 10), COCOA, { lift: 0.7 }); // prettier-ignore

const ground = () =>
  piece(rect(-360, 600, 2000, 400, { slip: 3 }), '#453C6C', { lift: 1.6 }) +
  piece(rect(-300, 530, 1080, 90, { slip: 3 }), '#7B6A96', { lift: 1.4 }); // prettier-ignore

/** The step's front and the ground before it: hides the standing legs of those who sit. */
const stepFront = () =>
  piece(rect(-300, SEAT, 1080, 100, { slip: 2 }), '#8F7AA6', { lift: 1.6, tone: 0.14 }) +
  piece(rect(-320, SEAT - 12, 1120, 24, { slip: 2 }), '#B79CB6', { lift: 1.2 }) +
  piece(rect(-360, 646, 2000, 330, { slip: 3 }), '#5A4C80', { lift: 1.6 }) +
  [[-200, 720, 170], [30, 742, 210], [330, 722, 190], [600, 748, 230], [900, 724, 200], [1160, 750, 220]].map(([x, y, w], i) => piece(rect(x, y, w, 46 + (i % 2) * 8, { slip: 5, seed: i }), i % 2 ? '#675890' : '#6F6098', { lift: 0.2 })).join(''); // prettier-ignore

/** Short strips, all at one slant. */
function rain() {
  const random = createRandom(12);
  return group(
    'translate(0 0)',
    Array.from({ length: 120 }, () => {
      const [x, y, length] = [-330 + random() * 1940, -200 + random() * 1080, 22 + random() * 26];
      return `<path d="M${x.toFixed(1)} ${y.toFixed(1)} l${(-length * 0.2).toFixed(1)} ${length.toFixed(1)} l4 1 l${(length * 0.2).toFixed(1)} ${(-length).toFixed(1)}Z" fill="#C9D6F2" opacity="${(0.3 + random() * 0.4).toFixed(2)}"/>`;
    }).join(''),
  ); // prettier-ignore
}

const fore = () => bush(-260, 850, 1.3, ['#2C3A60', '#35486E', '#2A4A62'], 4) + bush(1220, 850, 1.3, ['#2C3A60', '#35486E', '#2A4A62'], 7); // prettier-ignore
