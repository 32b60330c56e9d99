// How many pixels a board draws for its host.
import type { Rung } from './quality-ladder';

const finestRatio = 2;
/** Device pixels to a CSS pixel where a machine can not draw all of them. */
const coarseRatio = 0.75;

/** A size in device pixels, and how many of them make a CSS pixel. */
export interface HostSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** The size of a host at a rung of the quality ladder. */
export function hostSize(host: HTMLElement, rung: Rung): HostSize {
  const finest = rung >= 4 ? coarseRatio : rung >= 1 ? 1 : finestRatio;
  const ratio = Math.min(window.devicePixelRatio || 1, finest);
  const box = host.getBoundingClientRect();
  const pixels = (length: number): number => Math.max(1, Math.round(length * ratio));
  return { width: pixels(box.width), height: pixels(box.height), ratio };
}
