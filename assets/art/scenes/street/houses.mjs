// The six harbour houses, each with a story window and a door. Origin: the ground under the middle of the house.

import { INK, mix } from '../../tools/colour.mjs';
import { box, circle, group, line, oval, shape } from '../../tools/svg.mjs';
import { darkWindows } from './windows.mjs';

/** The drawn area of every house. */
export const HOUSE_VIEW = [-120, -420, 240, 430];
const DOOR = { width: 50, height: 92 };

function bricks(width, height, wall) {
  const marks = [];
  for (let i = 0; i < 16; i++) {
    const x = -width / 2 + 14 + ((i * 67) % (width - 44));
    const y = -20 - ((i * 43) % (height - 40));
    marks.push(`M${x} ${y} h${12 + (i % 3) * 5}`);
  }
  return line(marks.join(' '), mix(wall, INK, 0.3), 4, 0.35);
}

function storyWindow(x, y, wall, content) {
  const frame = mix(wall, '#FFF6E9', 0.62);
  const shutter = (at) =>
    box(at, y - 4, 17, 118, 4, mix(wall, INK, 0.5)) +
    line(
      `M${at + 4} ${y + 14} h9 M${at + 4} ${y + 30} h9 M${at + 4} ${y + 46} h9 M${at + 4} ${y + 62} h9 M${at + 4} ${y + 78} h9 M${at + 4} ${y + 94} h9`,
      mix(wall, INK, 0.68),
      3,
    );
  const rim = `<rect x="${x - 4}" y="${y - 4}" width="98" height="118" rx="7" fill="none" stroke="${frame}" stroke-width="8"/>`;
  return (
    shutter(x - 27) +
    shutter(x + 100) +
    group(`translate(${x} ${y})`, content) +
    rim +
    box(x - 13, y + 112, 116, 11, 4, frame) +
    box(x - 13, y + 119, 116, 5, 2, mix(frame, INK, 0.35))
  );
}

function doorway(x, wall, roof) {
  const wood = mix(roof, INK, 0.35);
  const { width, height } = DOOR;
  const panels = line(`M${x + 10} ${-height + 30} h30 M${x + 10} ${-height + 58} h30`, mix(wood, '#FFFFFF', 0.16), 4);
  const glass = shape(
    `M${x + 12} ${-height + 24} V${-height + 20} A13 13 0 0 1 ${x + 38} ${-height + 20} V${-height + 24}Z`,
    '#1A1440',
  );
  return (
    shape(`M${x - 6} 0 V${-height + 20} A31 31 0 0 1 ${x + width + 6} ${-height + 20} V0Z`, mix(wall, '#FFF6E9', 0.5)) +
    shape(`M${x} 0 V${-height + 22} A25 25 0 0 1 ${x + width} ${-height + 22} V0Z`, wood) +
    glass +
    panels +
    circle(x + width - 9, -40, 4, '#FFD98A') +
    box(x - 10, -8, width + 20, 9, 3, '#8E7CC4')
  );
}

const smallWindow = (x, y, wall, arch) =>
  (arch
    ? shape(`M${x} ${y + 44} V${y + 14} A15 15 0 0 1 ${x + 30} ${y + 14} V${y + 44}Z`, '#1E1648')
    : box(x, y, 30, 44, 4, '#1E1648')) +
  line(`M${x + 15} ${y + 4} v38 M${x + 2} ${y + 24} h26`, mix(wall, '#FFF6E9', 0.45), 3) +
  box(x - 4, y + 42, 38, 7, 3, mix(wall, '#FFF6E9', 0.55));

const tiles = (d, roof) => line(d, mix(roof, INK, 0.35), 4, 0.6);

const ROOFS = {
  gable: (w, h, roof, wall) =>
    box(w / 2 - 46, -h - 96, 24, 66, 3, mix(wall, INK, 0.4)) +
    shape(`M${-w / 2 - 14} ${-h + 6} L0 ${-h - 112} L${w / 2 + 14} ${-h + 6}Z`, roof) +
    shape(`M0 ${-h - 112} L${w / 2 + 14} ${-h + 6} H${w / 2 - 40}Z`, INK, 0.2) +
    circle(0, -h - 36, 20, mix(wall, '#FFF6E9', 0.4)) +
    circle(0, -h - 36, 15, '#1E1648') +
    line(`M0 ${-h - 50} v28 M-14 ${-h - 36} h28`, mix(wall, '#FFF6E9', 0.4), 3) +
    line(`M${-w / 2 - 14} ${-h + 6} L0 ${-h - 112} L${w / 2 + 14} ${-h + 6}`, mix(roof, '#E8DCFF', 0.25), 6),
  steps: (w, h, roof, wall) =>
    [0, 1, 2, 3]
      .map(
        (i) =>
          box(-w / 2 + i * 22, -h - 24 * i - 22, w - i * 44, 34, 3, mix(wall, roof, 0.35)) +
          box(-w / 2 + i * 22 - 4, -h - 24 * i - 26, 30, 8, 3, mix(wall, '#E8DCFF', 0.4)) +
          box(w / 2 - i * 22 - 26, -h - 24 * i - 26, 30, 8, 3, mix(wall, INK, 0.2)),
      )
      .join('') + circle(0, -h - 52, 16, '#1E1648'),
  barrel: (w, h, roof) =>
    shape(`M${-w / 2 - 10} ${-h + 8} C${-w / 2} ${-h - 96} ${w / 2} ${-h - 96} ${w / 2 + 10} ${-h + 8}Z`, roof) +
    tiles(
      `M${-w / 2 + 16} ${-h - 22} C-40 ${-h - 80} 40 ${-h - 80} ${w / 2 - 16} ${-h - 22} M${-w / 2 + 4} ${-h - 4} C-50 ${-h - 50} 50 ${-h - 50} ${w / 2 - 4} ${-h - 4}`,
      roof,
    ) +
    line(
      `M${-w / 2 - 8} ${-h + 2} C${-w / 2} ${-h - 96} 0 ${-h - 70} 10 ${-h - 70}`,
      mix(roof, '#E8DCFF', 0.3),
      5,
      0.7,
    ) +
    box(54, -h - 104, 22, 54, 3, mix(roof, INK, 0.3)),
  flat: (w, h, roof, wall) =>
    box(-w / 2 - 8, -h - 26, w + 16, 32, 5, roof) +
    [0, 1, 2, 3, 4].map((i) => box(-w / 2 - 8 + i * ((w - 8) / 4), -h - 44, 24, 22, 4, roof)).join('') +
    box(-w / 2 - 12, -h - 2, w + 24, 10, 4, mix(wall, '#FFF6E9', 0.45)),
  hip: (w, h, roof) =>
    box(-64, -h - 118, 30, 70, 4, mix(roof, INK, 0.25)) +
    box(-69, -h - 124, 40, 11, 4, mix(roof, INK, 0.4)) +
    shape(`M${-w / 2 - 14} ${-h + 6} L${-w / 2 + 40} ${-h - 84} H${w / 2 - 40} L${w / 2 + 14} ${-h + 6}Z`, roof) +
    tiles(`M${-w / 2 + 8} ${-h - 24} H${w / 2 - 8} M${-w / 2 + 24} ${-h - 54} H${w / 2 - 24}`, roof) +
    line(`M${-w / 2 - 12} ${-h + 4} L${-w / 2 + 40} ${-h - 84} H0`, mix(roof, '#E8DCFF', 0.28), 6),
  tower: (w, h, roof, wall) =>
    box(18, -h - 120, 62, 124, 4, mix(wall, '#FFF6E9', 0.12)) +
    shape(`M8 ${-h - 116} L49 ${-h - 168} L90 ${-h - 116}Z`, mix(roof, '#E2557F', 0.35)) +
    box(30, -h - 102, 38, 34, 6, '#1E1648') +
    line(`M49 ${-h - 168} V${-h - 186}`, '#C9D3E6', 4) +
    shape(`M49 ${-h - 186} q16 -6 26 2 q-10 8 -26 6Z`, '#E2557F') +
    shape(`M${-w / 2 - 12} ${-h + 6} L${-w / 2 + 26} ${-h - 58} H20 V${-h + 6}Z`, roof) +
    box(-w / 2 - 12, -h - 2, w + 24, 10, 4, mix(wall, '#FFF6E9', 0.45)),
};

const flowerBox = (x, y, width) =>
  box(x, y, width, 15, 4, '#6A3F4A') +
  Array.from({ length: Math.floor(width / 12) }, (unused, i) =>
    circle(x + 8 + i * 12, y - 3 - (i % 2) * 4, 6.5, ['#E2557F', '#F2A05A', '#7CCB9A'][i % 3]),
  ).join('');

const nilasHouse = {
  back: ({ wall }) => smallWindow(46, -216, wall) + smallWindow(46, -158, wall),
  front: () =>
    flowerBox(-76, -100, 104) + shape('M-92 0 C-96 -30 -84 -40 -74 -26 C-66 -44 -50 -34 -54 -16 L-54 0Z', '#2F6E5E'),
};

const remisHouse = {
  back: ({ wall }) => smallWindow(10, -86, wall, true) + smallWindow(48, -86, wall, true),
  front: () =>
    line('M-80 -128 H72', '#2A3468', 4) +
    [-60, -34, -6, 22, 48]
      .map((x, i) => shape(`M${x} -128 h20 l-10 18Z`, ['#FFC24B', '#E2557F', '#8FE0C6', '#FFF6E9', '#FF8A73'][i], 0.85))
      .join(''),
};

const keisHouse = {
  back: ({ wall }) => smallWindow(40, -176, wall, true),
  // The ramp is Kei's front step: his house has no stair.
  front: () =>
    shape('M-64 0 L28 -14 H96 V0Z', '#6F8FA8') +
    line('M-64 -2 L28 -16 H96', '#A8C4D4', 5) +
    line('M-58 -34 L26 -50 M-58 -34 V-4 M-16 -42 V-10 M26 -50 V-16', '#C9D9E4', 5) +
    line('M98 -196 v20 M98 -176 l-6 14 M98 -176 l6 14 M98 -176 v16', '#E8C873', 3.5),
};

const amarasHouse = {
  back: ({ wall }) => smallWindow(-72, -228, wall, true) + smallWindow(-72, -162, wall, true),
  front: () =>
    box(-20, -122, 114, 8, 3, '#6A3548') +
    line(
      'M-14 -122 v-22 M4 -122 v-22 M22 -122 v-22 M40 -122 v-22 M58 -122 v-22 M76 -122 v-22 M90 -122 v-22 M-18 -144 H94',
      '#6A3548',
      4,
    ) +
    shape('M62 -122 C50 -150 70 -168 74 -146 C84 -166 100 -146 86 -122Z', '#3F8F6E') +
    shape('M12 0 v-22 h34 v22Z', '#A8543F') +
    shape('M29 -22 C10 -40 16 -64 26 -50 C28 -74 44 -66 36 -48 C52 -56 48 -34 29 -22Z', '#3F8F6E'),
};

const tavisHouse = {
  back: ({ wall }) => smallWindow(46, -206, wall),
  front: () => {
    const awning = Array.from({ length: 6 }, (unused, i) =>
      shape(`M${-96 + i * 20} -92 h20 l4 24 a12 8 0 0 1 -24 0Z`, i % 2 ? '#FFF6E9' : '#D9546A'),
    ).join('');
    const counter =
      box(-94, -66, 118, 60, 4, '#6A3F4A') +
      box(-88, -60, 106, 38, 3, '#2A1F4A') +
      [-70, -40, -8].map((x, i) => oval(x, -28, 14, 8 + (i % 2) * 3, '#B9743F')).join('') +
      line('M-76 -32 l5 6 M-46 -32 l5 6 M-14 -32 l5 6', '#E8B878', 3);
    return counter + awning + line('M-28 -330 q-12 -16 0 -30 t0 -28', '#C9BDE6', 9, 0.3);
  },
};

const harbourOffice = {
  back: ({ wall }) => smallWindow(40, -186, wall),
  front: () =>
    line('M-86 -66 H14 M-86 -44 H14 M-86 -22 H14', '#5A6A98', 4, 0.8) +
    group(
      'translate(-42 -44)',
      `<circle r="20" fill="none" stroke="#F3DCE2" stroke-width="11"/><path d="M-14 -14 A20 20 0 0 1 0 -20 M14 14 A20 20 0 0 1 0 20" fill="none" stroke="#D9546A" stroke-width="11"/>`,
    ) +
    line('M-70 -280 V-310 M-82 -304 q12 -12 24 0 M-90 -312 q20 -20 40 0', '#C9D3E6', 4),
};

/**
 * Per house: size, colours, roof kind, upper left corner of the story window and of the door (from the origin), and
 * what else belongs to it.
 */
const plans = {
  'house-1': {
    width: 184,
    height: 258,
    wall: '#9A5A92',
    roof: '#5E3273',
    top: 'gable',
    window: [-70, -222],
    door: 28,
    extra: nilasHouse,
  },
  'house-2': {
    width: 176,
    height: 290,
    wall: '#5470BC',
    roof: '#344488',
    top: 'steps',
    window: [-45, -250],
    door: -68,
    extra: remisHouse,
  },
  'house-3': {
    width: 214,
    height: 206,
    wall: '#33938F',
    roof: '#1F5C70',
    top: 'barrel',
    window: [-88, -180],
    door: 34,
    extra: keisHouse,
  },
  'house-4': {
    width: 188,
    height: 272,
    wall: '#CB7670',
    roof: '#8E4862',
    top: 'flat',
    window: [-8, -238],
    door: -72,
    extra: amarasHouse,
  },
  'house-5': {
    width: 208,
    height: 236,
    wall: '#D99E62',
    roof: '#8F4D54',
    top: 'hip',
    window: [-88, -216],
    door: 36,
    extra: tavisHouse,
  },
  'house-6': {
    width: 184,
    height: 222,
    wall: '#7385B2',
    roof: '#3B4B7E',
    top: 'tower',
    window: [-74, -198],
    door: 30,
    extra: harbourOffice,
  },
};

/** Names of the houses in the order of the levels. */
export const houseNames = Object.keys(plans);

/** Rectangles of story windows and doors, in units from each house's origin. */
export function openings() {
  const windows = {};
  const doors = {};
  const sizes = {};
  for (const [name, { width, height, window, door }] of Object.entries(plans)) {
    windows[name] = { x: window[0], y: window[1], width: 90, height: 110 };
    sizes[name] = { width, height };
    doors[name] = { x: door, y: -DOOR.height, ...DOOR };
  }
  return { windows, doors, sizes };
}

/** One house by name. */
export function house(name) {
  const plan = plans[name];
  const { width, height, wall, roof, top, window, extra } = plan;
  const left = -width / 2;
  const moonSide = shape(`M${left} 0 V${-height} H${left + 16} V0Z`, mix(wall, '#E8DCFF', 0.3), 0.55);
  const shadeSide = shape(`M${left + width * 0.72} 0 L${left + width * 0.78} ${-height} H${-left} V0Z`, INK, 0.2);
  const body =
    box(left, -height, width, height, 4, wall) +
    moonSide +
    shadeSide +
    bricks(width, height, wall) +
    box(left - 5, -12, width + 10, 12, 3, mix(wall, INK, 0.42));
  const [x, y] = window;
  const number = Number(name.slice(-1));
  return (
    ROOFS[top](width, height, roof, wall) +
    body +
    extra.back(plan) +
    storyWindow(x, y, wall, darkWindows[number]) +
    doorway(plan.door, wall, roof) +
    extra.front(plan)
  );
}

const [doorWood, doorStone] = ['#3A2448', '#C9B4DC'];

/** A door that stands ajar with light behind it, to lay over any house's door. Origin: its upper left corner. */
function doorAjar() {
  const opening = `M0 92 V22 A25 25 0 0 1 50 22 V92Z`;
  return (
    shape(opening, '#FFD98A') +
    shape('M10 92 V40 Q25 22 40 40 V92Z', '#FFF3CF', 0.8) +
    shape('M0 92 V22 A25 25 0 0 1 18 2 L20 98 L0 92Z', doorWood) +
    circle(14, 54, 3, '#FFD98A') +
    line('M0 92 V22 A25 25 0 0 1 50 22 V92', doorStone, 4, 0.7) +
    shape('M0 92 H50 L64 104 H8Z', '#FFD98A', 0.45)
  );
}

/** Frames of the atlas that belong to doors. */
export const doorFrames = [{ name: 'door-ajar', content: doorAjar(), view: [-6, -8, 76, 116] }];
