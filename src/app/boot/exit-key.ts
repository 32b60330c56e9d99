// The quick exit by keyboard: the same key three times in a row.

/** The longest pause between two presses, in milliseconds. */
const patience = 1500;

/** Calls `onExit` at the third press; `key` is asked at every press. Returns how to stop. */
export function listenForExit(key: () => string, onExit: () => void): () => void {
  const listening = new AbortController();
  let times: number[] = [];
  const press = (event: KeyboardEvent) => {
    if (event.key !== key()) {
      times = [];
      return;
    }
    if (event.repeat) return;
    const { timeStamp } = event;
    times = [...times.filter((time) => timeStamp - time < patience * 2), timeStamp];
    if (times.length < 3) return;
    times = [];
    onExit();
  };
  // Captured, because an open dialog must not swallow the way out.
  window.addEventListener('keydown', press, { signal: listening.signal, capture: true });
  return () => listening.abort();
}
