// Heavy work one piece at a time, with a pause before each: presses are heard and frames are drawn in between.

const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => void setTimeout(resolve));

let last: Promise<unknown> = Promise.resolve();

/** Does a piece of work after everything that was given here before, in a task of its own. */
export function inTurn<T>(work: () => T): Promise<T> {
  const turn = last.then(pause).then(work);
  last = turn.catch(() => undefined);
  return turn;
}
