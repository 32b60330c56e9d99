// The small things of the paper world.
import { propsOf } from '../_kit/atlas-props';

/** The key of the atlas. */
export const paperProps = 'paper-props';

/** Where a frame stands or hangs, as shares of its width and height. */
const origins: Readonly<Record<string, readonly [number, number]>> = {
  'sun-bread': [0.5, 0.797],
  'plum-pockets': [0.5, 0.766],
  'honey-layers': [0.5, 0.8],
  soup: [0.5, 0.818],
  cups: [0.463, 0.881],
  mic: [0.5, 0.95],
  crane: [0.49, 0.948],
  'crane-hanging': [0.5, 0],
  'crane-bad': [0.448, 0.889],
  lantern: [0.49, 0],
  'lantern-plain': [0.49, 0],
  knight: [0.488, 0.116],
  nail: [0.467, 0.333],
  apron: [0.5, 1.262],
  'sit-tavi': [0.5, 0.111],
  'sit-lina': [0.5, 0.111],
};

/** Things out of the atlas. */
export const { addProp, unitsOf } = propsOf(paperProps, origins);
