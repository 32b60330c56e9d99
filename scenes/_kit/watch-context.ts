// Notices when the graphics card has taken the picture away and does not give it back.

/** Most come back within a second, by themselves. */
const patience = 4000;

/** Calls `onLost` when a lost canvas has stayed so for a while in which somebody could see it. */
export function watchContext(canvas: HTMLCanvasElement, onLost: (reason: unknown) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What is hidden may well lose its memory, and gets it back when it is seen.
      if (document.hidden) wait();
      else onLost(new Error('the graphics context did not come back'));
    }, patience);
  };
  const stop = (): void => clearTimeout(timer);
  canvas.addEventListener('webglcontextlost', wait, { signal });
  canvas.addEventListener('webglcontextrestored', stop, { signal });
  signal.addEventListener('abort', stop);
}
