// Where people stand and sit: beside the words (wide) or above them (tall), mirrored where lines run from the right.
import type { Direction, Framing, Shape } from '../_kit/place-camera';
import { allTurned, axisOf, sit, stand, storyFocus, turned, type Spots } from '../_kit/story-layout';
import type { Spot, StoryLayout } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';
import { doorPoints, streetPoint } from './street-view';

/** The layout of the level: what all stories have, the shape, and the place. */
export interface Layout extends StoryLayout {
  readonly shape: Shape;
  readonly place: PlaceName;
}

/** Kei's drawings are coarser than the others. */
const keiLife = 1.316;
const roll = (x: number, y: number, size: number): Spot => ({ x, y, scale: size * keiLife });

/** On the street everybody is small. */
function streetSpots(shape: Shape): Spots {
  const at = (x: number, y: number, size: number, put = stand): Spot => {
    const point = streetPoint(shape, x, y);
    return put(point.x, point.y, size * point.scale);
  };
  const { kei, tavi, amara, remi } = doorPoints;
  const before = (x: number): Spot => at(x, 660, 0.6);
  return {
    kei: at(...kei, roll),
    tavi: at(...tavi),
    amara: at(...amara),
    remi: at(...remi, sit),
    you: before(500),
    ...{ 'from-kei': before(470), 'from-tavi': before(1080), 'from-amara': before(1110), 'from-remi': before(1540) },
    kerb: sit(shape === 'wide' ? 420 : 340, 628, 0.74),
  };
}

const spots: Readonly<Record<Shape, Readonly<Record<Exclude<PlaceName, 'night-walk'>, Spots>>>> = {
  wide: {
    'night-desk': { you: stand(600, 872, 0.86), oma: stand(142, 902, 0.88) },
    'night-stage': {
      ...{ kei: roll(196, 800, 0.82), you: stand(556, 826, 0.88), seat: sit(536, 610, 0.8) },
      third: stand(792, 812, 0.84),
    },
    'night-stall': {
      ...{ tavi: stand(368, 800, 0.8), helper: stand(560, 800, 0.8), you: stand(690, 836, 0.9) },
      third: stand(846, 824, 0.84),
    },
    'night-jetty': { amara: stand(236, 806, 0.84), you: stand(640, 836, 0.9), third: stand(820, 810, 0.84) },
    'night-shelter': {
      ...{ remi: sit(250, 548, 0.84), seat: sit(520, 548, 0.84), stood: stand(230, 800, 0.84) },
      ...{ you: stand(610, 836, 0.9), third: stand(786, 826, 0.84) },
    },
    'night-hall': {
      ...{ seated: sit(270, 558, 0.82), theo: stand(300, 770, 0.82), you: stand(640, 826, 0.88) },
      ...{ seat: sit(620, 606, 0.84), third: stand(456, 790, 0.8) },
    },
    'night-office': { you: stand(620, 836, 0.9), third: stand(812, 832, 0.88), figure: stand(297, 640, 0.72) },
    'night-bay': {
      ...{ you: stand(184, 884, 0.64), 'friend-1': stand(340, 890, 0.64), 'friend-2': stand(498, 884, 0.64) },
      ...{ 'friend-3': stand(660, 886, 0.64), 'friend-4': stand(822, 890, 0.64), bim: stand(340, 806, 0.64) },
      ...{ 'back-1': stand(262, 634, 0.42), 'back-2': stand(419, 632, 0.42), 'back-3': stand(579, 634, 0.42) },
      ...{ 'back-4': stand(741, 632, 0.42), kei: roll(660, 850, 0.62), 'on-stage': roll(523, 324, 0.19) },
      ...{ 'bench-1': sit(190, 620, 0.8), 'bench-2': sit(380, 620, 0.8), 'bench-3': sit(560, 620, 0.8) },
      ...{ 'bench-kei': roll(728, 850, 0.74), host: stand(190, 820, 0.72), guest: stand(456, 816, 0.68) },
    },
  },
  tall: {
    'night-desk': { you: stand(520, 860, 0.82), oma: stand(130, 842, 0.84) },
    'night-stage': {
      ...{ kei: roll(150, 780, 0.76), you: stand(446, 800, 0.8), seat: sit(430, 606, 0.74) },
      third: stand(620, 790, 0.78),
    },
    'night-stall': {
      ...{ tavi: stand(300, 800, 0.78), helper: stand(452, 800, 0.76), you: stand(606, 824, 0.84) },
      third: stand(466, 824, 0.78),
    },
    'night-jetty': { amara: stand(176, 784, 0.78), you: stand(526, 812, 0.84), third: stand(650, 790, 0.78) },
    'night-shelter': {
      ...{ remi: sit(206, 548, 0.8), seat: sit(450, 548, 0.8), stood: stand(190, 780, 0.78) },
      ...{ you: stand(500, 816, 0.84), third: stand(640, 806, 0.78) },
    },
    'night-hall': {
      ...{ seated: sit(226, 558, 0.78), theo: stand(236, 762, 0.78), you: stand(540, 800, 0.82) },
      ...{ seat: sit(530, 606, 0.8), third: stand(380, 780, 0.76) },
    },
    'night-office': { you: stand(524, 816, 0.84), third: stand(650, 806, 0.8), figure: stand(297, 640, 0.72) },
    'night-bay': {
      ...{ you: stand(116, 836, 0.54), 'friend-1': stand(242, 842, 0.54), 'friend-2': stand(368, 836, 0.54) },
      ...{ 'friend-3': stand(494, 838, 0.54), 'friend-4': stand(620, 842, 0.54), bim: stand(242, 800, 0.54) },
      ...{ 'back-1': stand(179, 640, 0.38), 'back-2': stand(305, 638, 0.38), 'back-3': stand(431, 640, 0.38) },
      ...{ 'back-4': stand(557, 638, 0.38), kei: roll(494, 812, 0.52), 'on-stage': roll(523, 324, 0.2) },
      ...{ 'bench-1': sit(130, 616, 0.74), 'bench-2': sit(290, 616, 0.74), 'bench-3': sit(440, 616, 0.74) },
      ...{ 'bench-kei': roll(592, 800, 0.64), host: stand(190, 808, 0.66), guest: stand(430, 798, 0.62) },
    },
  },
};

/** A window of somebody who speaks from elsewhere, small, where there is sky. */
const callers = {
  wide: { x: 792, y: 346, scale: 0.5 },
  tall: { x: 630, y: 330, scale: 0.42 },
} as const;
/** The layout of a shape, a direction of writing and a place. */
export function layoutOf(shape: Shape, direction: Direction, place: PlaceName): Layout {
  const plain = place === 'night-walk' ? streetSpots(shape) : spots[shape][place];
  return {
    spots: allTurned(plain, shape, direction),
    // At the bay the cards of the page turn round to show who writes.
    ...(place === 'night-bay' ? {} : { caller: turned(callers[shape], shape, direction) }),
    axis: axisOf(shape, direction),
    shape,
    place,
  };
}

/** On a narrow page the small people of the street must not stand behind the words. */
const street = { y: 142 } as const;

/** What must be seen in a place. */
export const framingOf =
  (placeNow: () => PlaceName | undefined): Framing =>
  (shape, free, direction) =>
    storyFocus(shape, free, direction, placeNow() === 'night-walk' ? street : {});
