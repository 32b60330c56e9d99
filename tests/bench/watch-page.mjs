// What runs in a measured page before its own scripts: it presses "play", marks moments, and counts what is drawn.
/* global document, window, PointerEvent, MutationObserver -- all of it runs in the page */

/** Goes through the door of a level as soon as there is one, and marks door, first control and the picture at rest. */
export function enterAndMark() {
  const mark = (name) => performance.getEntriesByName(name).length > 0 || performance.mark(name);
  const free = (selector) => [...document.querySelectorAll(selector)].some((one) => !one.disabled);
  const look = () => {
    const play = document.querySelector('[data-screen="note"] [data-choice="play"]:not(:disabled)');
    if (play && performance.getEntriesByName('bench-door').length === 0) {
      mark('bench-door');
      // Sound waits for a press, and what it then fetches takes its share of the network.
      play.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      play.click();
    }
    if (free('[data-screen="level"] [data-choice], [data-screen="level"] [data-advance]')) mark('bench-playable');
    if (free('[data-screen="hub"] [data-choice^="block-"], [data-screen="hub"] a[href^="#/level/"]'))
      mark('bench-street');
    if (document.querySelector('[data-stage="settled"]')) mark('bench-settled');
  };
  new MutationObserver(look).observe(document, {
    ...{ childList: true, subtree: true, attributes: true },
    attributeFilter: ['data-stage', 'disabled', 'data-screen'],
  });
}

/** Collects long tasks and interactions in `window.bench`. */
export function watchTasks() {
  const bench = (window.bench ??= {});
  Object.assign(bench, { tasks: [], presses: {} });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) bench.presses[interactionId] = Math.max(duration, bench.presses[interactionId] ?? 0);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** Counts the frames in which anything is drawn, and each order to draw, in `window.bench`. */
export function countFrames() {
  const bench = (window.bench ??= {});
  Object.assign(bench, { frames: 0, draws: 0 });
  let last;
  for (const kind of [window.WebGLRenderingContext, window.WebGL2RenderingContext]) {
    for (const name of ['drawElements', 'drawArrays', 'clear']) {
      const draw = kind.prototype[name];
      kind.prototype[name] = function (...parameters) {
        bench.draws += 1;
        const { currentTime } = document.timeline;
        if (currentTime !== last) bench.frames += 1;
        last = currentTime;
        return draw.apply(this, parameters);
      };
    }
  }
}
