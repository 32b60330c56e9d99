// The game's own icon: a lantern whose flame is nearly a heart.

import { box, circle, gradient, line, shape } from '../tools/svg.mjs';

/**
 * The icon as an SVG document, 128 units wide. `rounded` for the browser's tab; square ones are cut by the system. Where it
 * cuts a circle (`maskable`), the lantern is smaller: what matters lies within four fifths of the width.
 */
export function gameIcon({ rounded, maskable = false }) {
  const [skyTones, sky] = gradient('down', [
    [0, '#3B2A86'],
    [1, '#1B1236'],
  ]);
  const [glowTones, glow] = gradient('radial', [
    [0, '#FFE9A8', 0.95],
    [0.4, '#FFB94F', 0.5],
    [1, '#FF8A73', 0],
  ]);
  const [flameTones, flame] = gradient('down', [
    [0, '#FFD166'],
    [0.55, '#FF8A5B'],
    [1, '#E2457B'],
  ]);
  const stars =
    circle(26, 30, 2, '#FFF6E9', 0.8) +
    circle(103, 26, 1.6, '#FFF6E9', 0.7) +
    circle(108, 92, 1.8, '#FFF6E9', 0.6) +
    circle(20, 94, 1.4, '#FFF6E9', 0.6);
  const heart =
    'M64 91 C44 78 42 62 50 56 C55 53 58 55 59 59 C60 53 61 50 69 47 C70 51 74 52 79 56 C88 64 84 78 64 91Z';
  const cage = shape('M41 42 H87 L93 94 H35Z', '#FFF3CF', 0.3) + line('M41 42 L35 94 M87 42 L93 94', '#FFE3C4', 5);
  const top =
    shape('M36 42 Q64 8 92 42Z', '#FF8A73') +
    line('M49 36 Q54 29.5 61 28', '#FFC9BA', 3.5, 0.9) +
    box(33, 39, 62, 8, 4, '#FFE3C4') +
    box(30, 91, 68, 11, 5.5, '#FF8A73') +
    box(40, 102, 48, 7, 3.5, '#C9546A');
  const ring = '<circle cx="64" cy="19" r="7" fill="none" stroke="#FFE3C4" stroke-width="4.5"/>';
  const content = `${skyTones}${glowTones}${flameTones}<rect width="128" height="128" rx="${rounded ? 28 : 0}" fill="${sky}"/><g${maskable ? ' transform="translate(64 64) scale(0.78) translate(-64 -64)"' : ''}>${stars}<circle cx="64" cy="68" r="58" fill="${glow}"/>${ring}${cage}${shape(heart, flame)}${shape('M64 84 C55 77 54 70 58 66 C61 64 63 66 64 69 C65 64 67 62 70 60 C70 66 75 70 73 75 C72 79 68 82 64 84Z', '#FFF6D8', 0.95)}${top}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${rounded ? content : `<rect width="128" height="128" fill="#1B1236"/>${content}`}</svg>\n`;
}
