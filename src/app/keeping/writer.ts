// Does what has to be written one after the other, behind the game's back.

/** A queue of work on what is kept. */
export interface Writer {
  /** Writes soon; many wishes while something else is under way become one. */
  want(): void;
  /** Does something else in its turn. */
  run(task: () => Promise<void>): Promise<void>;
  /** Resolves when all that was wanted until now is done. */
  done(): Promise<void>;
}

/** Creates a queue; `write` writes the latest state and does not reject. */
export function createWriter(write: () => Promise<void>): Writer {
  let isWanted = false;
  let last = Promise.resolve();
  const queue = (task: () => Promise<void>): Promise<void> => (last = last.then(task));
  return {
    want() {
      if (isWanted) return;
      isWanted = true;
      void queue(() => {
        isWanted = false;
        return write();
      });
    },
    run(task) {
      // What is wanted from now on is written after it, not by a write that was wanted before.
      isWanted = false;
      return queue(task);
    },
    done: () => last,
  };
}
