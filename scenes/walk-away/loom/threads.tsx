// How tiles go over: each flies along its thread from one sentence to the other, one after the other.
import { wantsStill } from '../../../src/ui/kit/wants-still';

/** Milliseconds before the first tile goes, between tiles, and for one flight. */
const calmBefore = 500;
const between = 260;
const flight = 720;
/** How far a tile that is added comes down, in pixels. */
const drop = 14;

/** A thread from a tile to its place in the other sentence, as the path of an SVG in pixels of the loom. */
export interface Thread {
  readonly tile: number;
  readonly path: string;
}

const placesIn = (loom: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...loom.querySelectorAll<HTMLElement>(selector),
];

/** The tile of the plain sentence that a woven one was. */
const sourceOf = (loom: HTMLElement, woven: HTMLElement): HTMLElement | null =>
  loom.querySelector<HTMLElement>(`[data-place="${woven.dataset['from'] ?? ''}"]`);

/** Where a tile lies in the loom, wherever it may be flying now. */
function placeIn(
  loom: HTMLElement,
  tile: HTMLElement,
): { readonly middle: number; readonly top: number; readonly bottom: number } {
  let [left, top] = [tile.offsetLeft, tile.offsetTop];
  for (let row = tile.offsetParent; row instanceof HTMLElement && row !== loom; row = row.offsetParent) {
    left += row.offsetLeft;
    top += row.offsetTop;
  }
  return { middle: left + tile.offsetWidth / 2, top, bottom: top + tile.offsetHeight };
}

/** Where the threads run; none where nothing is laid out. */
export function threadsIn(loom: HTMLElement): readonly Thread[] {
  return placesIn(loom, '[data-from]').flatMap((woven) => {
    const source = sourceOf(loom, woven);
    if (!source || source.offsetWidth === 0) return [];
    const from = placeIn(loom, source);
    const to = placeIn(loom, woven);
    const half = (from.bottom + to.top) / 2;
    const path = `M${from.middle} ${from.bottom}C${from.middle} ${half} ${to.middle} ${half} ${to.middle} ${to.top}`;
    return [{ tile: Number(woven.dataset['from']), path }];
  });
}

function fly(moving: HTMLElement, from: HTMLElement, delay: number): void {
  const start = from.getBoundingClientRect();
  const end = moving.getBoundingClientRect();
  const way = `translate(${start.x - end.x}px, ${start.y - end.y}px)`;
  const lifted = `translate(${(start.x - end.x) / 2}px, ${(start.y - end.y) / 2}px) rotate(4deg) scale(1.08)`;
  moving.animate([{ transform: way }, { transform: lifted, offset: 0.55 }, { transform: 'none' }], {
    ...{ duration: flight, delay, easing: 'ease-in-out', fill: 'backwards' as const },
  });
}

/**
 * Weaves before one's eyes: `there` takes tiles out of the plain sentence, then what is added comes between them; `back`
 * brings them home. Nothing moves where stillness is wanted: both sentences simply stand there.
 */
export function weaveIn(loom: HTMLElement, way: 'there' | 'back'): void {
  if (wantsStill() || typeof loom.animate !== 'function') return;
  // Shown once more in the middle of a flight, it begins from where everything lies.
  for (const flying of loom.getAnimations({ subtree: true })) flying.cancel();
  const woven = placesIn(loom, '[data-from]');
  woven.forEach((tile, order) => {
    const source = sourceOf(loom, tile);
    if (!source) return;
    const delay = calmBefore + order * between;
    if (way === 'there') fly(tile, source, delay);
    else fly(source, tile, delay);
  });
  const late = calmBefore + woven.length * between + flight / 2;
  placesIn(loom, '.added').forEach((added) => {
    const come = [
      { opacity: 0, transform: `translateY(${drop}px)` },
      { opacity: 1, transform: 'none' },
    ];
    added.animate(come, { duration: 420, delay: late, fill: 'backwards' });
  });
  placesIn(loom, '.loom-thread').forEach((thread, order) => {
    const grow = [{ strokeDashoffset: '1' }, { strokeDashoffset: '0' }];
    thread.animate(grow, { duration: flight, delay: calmBefore / 2 + order * between, fill: 'backwards' });
  });
}
