// Where people stand and sit: beside the words (wide) or above them (tall), mirrored where lines run from the right.
import type { Direction, Framing, Shape } from '../_kit/place-camera';
import { allTurned, axisOf, sit, stand, storyFocus, turned, type Spots } from '../_kit/story-layout';
import type { StoryLayout } from '../_kit/story-parts';
import type { PlaceName } from './beat-scene';

/** The layout of the level: what all stories have, and the shape for the things. */
export interface Layout extends StoryLayout {
  readonly shape: Shape;
}

const spots: Readonly<Record<Shape, Readonly<Record<PlaceName, Spots>>>> = {
  wide: {
    'dusk-steps': { you: stand(176, 800, 0.9), guest: stand(716, 800, 0.9), third: stand(446, 760, 0.72) },
    'dusk-walk': {},
    'dusk-step': { you: sit(290, 560, 0.84), kei: stand(660, 780, 0.86), guest: stand(640, 820, 0.92) },
    'dusk-wall': { you: sit(186, 536, 0.84), second: sit(420, 536, 0.84), kei: stand(712, 768, 0.84) },
    'dusk-kiosk': { you: stand(176, 812, 0.9), lina: stand(610, 752, 0.78) },
    'dusk-door': { you: stand(176, 850, 0.98) },
  },
  tall: {
    'dusk-steps': { you: stand(150, 770, 0.82), guest: stand(568, 770, 0.82), third: stand(360, 740, 0.66) },
    'dusk-walk': {},
    'dusk-step': { you: sit(250, 560, 0.8), kei: stand(574, 764, 0.8), guest: stand(570, 800, 0.86) },
    'dusk-wall': { you: sit(150, 536, 0.8), second: sit(360, 536, 0.8), kei: stand(580, 756, 0.78) },
    'dusk-kiosk': { you: stand(140, 790, 0.84), lina: stand(540, 752, 0.78) },
    'dusk-door': { you: stand(150, 810, 0.88) },
  },
};

/** Where others sit already a window is small and between them. */
const callers = {
  wide: { wide: { x: 640, y: 880, scale: 0.92, crown: 250 }, small: { x: 560, y: 400, scale: 0.56 } },
  tall: { wide: { x: 560, y: 800, scale: 0.84, crown: 170 }, small: { x: 470, y: 350, scale: 0.46 } },
} as const;
const crowded: readonly PlaceName[] = ['dusk-step', 'dusk-wall'];

/** The layout of a shape, a direction of writing and a place. */
export function layoutOf(shape: Shape, direction: Direction, place: PlaceName): Layout {
  return {
    spots: allTurned(spots[shape][place], shape, direction),
    caller: turned(callers[shape][crowded.includes(place) ? 'small' : 'wide'], shape, direction),
    axis: axisOf(shape, direction),
    shape,
  };
}

/** What must be seen; the same in all places. */
export const framingOf = (): Framing => storyFocus;
