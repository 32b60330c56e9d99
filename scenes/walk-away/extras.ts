// What level 4 adds to places and people: the shapes on the steps, the street of the walk, small things, low light.
import type { WordLoomState as State } from '../../src/domain/mechanics/word-loom/types';
import type { StoryExtras } from '../_kit/story-parts';
import type { Troupe } from '../_kit/troupe';
import type { PlaceName } from './beat-scene';
import type { Layout } from './layout';
import type { StreetWalk } from './street-walk';
import type { Things } from './things';
import type { VoicesOnSteps } from './voices-on-steps';

/** The sun stands low on the side that she walks to; indoors lamps are on every side. */
const sun = 0xffd9a0;
const strength: Readonly<Record<PlaceName, number>> = {
  'dusk-steps': 0.9,
  'dusk-walk': 0,
  'dusk-step': 0.45,
  'dusk-wall': 0.8,
  'dusk-kiosk': 0.6,
  'dusk-door': 0.5,
};

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'halves' in value && 'order' in value;

/** The parts of the level's picture. */
export interface Parts {
  readonly things: Things;
  readonly voices: VoicesOnSteps;
  readonly street: StreetWalk;
}

/** Adds them all; they are there before, because places are dressed with them. */
export function addExtras(troupe: Troupe, { things, voices, street }: Parts): StoryExtras<PlaceName> {
  let side = 1;
  return {
    async show({ beat, state }, { place, people }) {
      if (!isState(state)) return;
      things.show(beat, state);
      voices.show(beat, state);
      for (const { who } of people) troupe.present(who)?.light(sun, side, strength[place]);
      if (place === 'dusk-walk') await street.show(state);
    },
    arrange(layout) {
      // Every layout of this level is its own kind.
      const { shape, axis } = layout as Layout;
      side = axis === 0 ? 1 : -1;
      voices.arrange(shape);
      street.arrange(shape);
    },
    called: () => undefined,
    step: () => undefined,
    pause: () => undefined,
    options: () => undefined,
    find: (name) => (name === 'walker' ? street.find() : name === 'voice' ? voices.find() : undefined),
  };
}
