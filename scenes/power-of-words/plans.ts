// How the places of the level are painted.
import type { PlacePlan } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';

const front = ['fore'];
/** The painted places of the level. */
export const plans: Readonly<Record<PlaceName, PlacePlan>> = {
  'paper-class': { beyond: [0xcde8da, 0xcf9665], front },
  'paper-square': { beyond: [0xffb88d, 0xfae5ca], front },
  'paper-canteen': { beyond: [0xf9e1c0, 0x8ba78c], front },
  'paper-market': { beyond: [0xffb98e, 0xfae5cb], front: ['stall', 'fore'] },
  'paper-inside': { beyond: [0xf9e0c0, 0xebb98c], front },
  'paper-room': { beyond: [0xdaceeb, 0xd7a57a], front },
  'paper-step': { beyond: [0x473d6c, 0x584b7e], front: ['step', 'rain', 'fore'] },
  'paper-hall': { beyond: [0xdff0e3, 0xfbd2ab], front },
  'paper-bakery': { beyond: [0x7e4e47, 0xc88554], front },
  'paper-window': { beyond: [0xda563e, 0xfbe7cc], front },
};
