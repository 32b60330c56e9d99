// Which of the twelve drawings of Momo is seen when: the tail flicks at 0, then he jumps and misses.

/** Drawings by the moment they begin, in shares of one loop. */
const exposures: readonly (readonly [number, string])[] = [
  [0, 'flick'],
  [0.15, 'momo-3'],
  [0.24, 'momo-4'],
  [0.31, 'momo-5'],
  [0.36, 'momo-6'],
  [0.42, 'momo-7'],
  [0.5, 'momo-8'],
  [0.57, 'momo-9'],
  [0.63, 'momo-10'],
  [0.73, 'momo-11'],
  [0.83, 'momo-12'],
  [0.91, 'momo-1'],
];

/** The drawing at a share (0..1) of the loop. */
export function momoFrame(share: number): string {
  let frame = 'momo-1';
  for (const [from, name] of exposures) if (share >= from) frame = name;
  return frame;
}

/** The drawing while Momo lands on the chair, so many milliseconds after his jump: he stays. */
export function chairFrame(milliseconds: number): string {
  if (milliseconds < 900) return momoFrame((milliseconds / 900) * 0.5);
  if (milliseconds < 1150) return 'chair-1';
  return milliseconds < 1500 ? 'chair-2' : 'chair-3';
}
