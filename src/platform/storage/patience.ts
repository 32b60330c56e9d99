// Waiting for a device, but not for ever: some browsers never answer.

/** The device has not answered in time; it may later. */
export class Late extends Error {}

/** After this many milliseconds the game goes on without the answer. */
const patience = 3000;

/** The answer, or a rejection with `Late`. */
export function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Late('the storage does not answer')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
