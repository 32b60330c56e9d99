// The bedroom's wall and floor at night, and the window with town, moon and curtains.

import { box, circle, gradient, line, shape } from '../../tools/svg.mjs';

const SKY =
  'M86 88 H308 A20 20 0 0 1 328 108 V376 A20 20 0 0 1 308 396 H86 A20 20 0 0 1 66 376 V108 A20 20 0 0 1 86 88Z';

/** Wallpaper with small stars, skirting board, floor and a round rug. */
export function wall(random) {
  const [wallTones, paint] = gradient('down', [
    [0, '#241A5A'],
    [0.2, '#2C2068'],
    [0.62, '#3F2E8E'],
    [1, '#2A1D63'],
  ]);
  const [floorTones, floor] = gradient('down', [
    [0, '#20154F'],
    [1, '#160E3A'],
  ]);
  const [moonTones, moonlight] = gradient('radial', [
    [0, '#FFC48A', 0.42],
    [0.5, '#E88FA8', 0.16],
    [1, '#E88FA8', 0],
  ]);
  const [coldTones, phoneLight] = gradient('radial', [
    [0, '#8FD6FF', 0.5],
    [0.45, '#7FB4FF', 0.2],
    [1, '#7FB4FF', 0],
  ]);
  const stars = Array.from({ length: 130 }, () => {
    const [x, y] = [random() * 1920 - 320, random() * 740 - 190];
    return shape(
      `M${x.toFixed(0)} ${y.toFixed(0)} m0 -7 l1.8 5.2 5.2 1.8 -5.2 1.8 -1.8 5.2 -1.8 -5.2 -5.2 -1.8 5.2 -1.8Z`,
      '#fff',
      (0.03 + random() * 0.05).toFixed(3),
    );
  });
  const boards = [600, 648, 708, 784, 872].map((y) => `M-320 ${y} H1600`).join(' ');
  return (
    wallTones +
    floorTones +
    moonTones +
    coldTones +
    `<rect x="-320" y="-200" width="1920" height="766" fill="${paint}"/>` +
    stars.join('') +
    `<rect x="-320" y="560" width="1920" height="360" fill="${floor}"/>` +
    line(boards, '#2C1F66', 3, 0.7) +
    box(-330, 548, 1940, 18, 4, '#51409F') +
    box(-330, 548, 1940, 5, 2, '#6F5CC4', 0.8) +
    `<ellipse cx="197" cy="240" rx="420" ry="360" fill="${moonlight}"/><ellipse cx="880" cy="370" rx="680" ry="520" fill="${phoneLight}"/>` +
    `<ellipse cx="860" cy="690" rx="520" ry="120" fill="${phoneLight}"/>`
  );
}

/** The window: evening sky, moon, the harbour town with lit windows, frame, sill and curtains. */
export function nightWindow(random) {
  const [skyTones, sky] = gradient('down', [
    [0, '#27348C'],
    [0.55, '#6A60C6'],
    [0.82, '#C77BB0'],
    [1, '#F59A9A'],
  ]);
  const [haloTones, halo] = gradient('radial', [
    [0, '#FFE7B0', 0.85],
    [0.35, '#FFD08A', 0.3],
    [1, '#FF9E8A', 0],
  ]);
  const stars = Array.from({ length: 26 }, () =>
    circle(
      (70 + random() * 250).toFixed(0),
      (96 + random() * 150).toFixed(0),
      (0.8 + random() * 1.6).toFixed(1),
      '#fff',
      (0.5 + random() * 0.5).toFixed(2),
    ),
  );
  const moon =
    circle(258, 168, 34, '#FFF0C4') +
    circle(246, 160, 7, '#F3DDA4') +
    circle(268, 178, 5, '#F3DDA4') +
    circle(262, 150, 3.5, '#F3DDA4');
  const inside = `<rect x="66" y="88" width="262" height="308" fill="${sky}"/><circle cx="258" cy="168" r="120" fill="${halo}"/>${moon}${stars.join('')}${town(random)}`;
  return (
    skyTones +
    haloTones +
    `<clipPath id="pane"><path d="${SKY}"/></clipPath><g clip-path="url(#pane)">${inside}</g>` +
    frame() +
    curtains()
  );
}

function town(random) {
  let houses = '';
  for (let x = 56; x < 336;) {
    const width = 26 + random() * 26;
    const height = 44 + random() * 90;
    const top = 396 - height;
    houses += `<rect x="${x.toFixed(0)}" y="${top.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" fill="#3A2F80"/>`;
    if (random() < 0.5) houses += shape(`M${x - 3} ${top} l${width / 2 + 3} -18 l${width / 2 + 3} 18Z`, '#332874');
    for (let y = top + 10; y < 388; y += 18)
      for (let at = x + 6; at < x + width - 8; at += 12)
        if (random() < 0.42)
          houses += box(at.toFixed(0), y.toFixed(0), 5.5, 8, 1.5, '#FFD98A', (0.5 + random() * 0.5).toFixed(2));
    x += width + random() * 4;
  }
  return houses;
}

function frame() {
  const bars = line('M197 92 V396 M66 250 H328', '#6A55B8', 9) + line('M194 96 V392', '#8C78D6', 2, 0.7);
  return (
    `<path d="${SKY}" fill="none" stroke="#6A55B8" stroke-width="14"/>` +
    bars +
    box(44, 392, 306, 22, 10, '#7C66CB') +
    box(50, 394, 294, 6, 3, '#A08CE8', 0.8)
  );
}

function curtains() {
  const left = 'M26 70 H122 C132 190 106 306 62 432 H14 C26 300 32 190 26 70Z';
  const right = 'M368 70 H278 C268 190 290 306 332 432 H380 C370 300 362 190 368 70Z';
  const folds =
    'M56 80 C64 190 54 300 36 422 M90 80 C98 190 84 306 50 420 M338 80 C330 190 340 300 358 422 M306 80 C298 190 312 306 344 420';
  const light = 'M112 82 C122 190 100 290 66 396 M288 82 C278 190 296 290 328 396';
  return (
    shape(left, '#8F5BC4') +
    shape(right, '#8F5BC4') +
    line(folds, '#6E429F', 7, 0.6) +
    line(light, '#C48BE0', 6, 0.55) +
    box(2, 60, 390, 17, 8, '#C79BEA') +
    circle(2, 68, 13, '#E3C4F6') +
    circle(392, 68, 13, '#E3C4F6')
  );
}
