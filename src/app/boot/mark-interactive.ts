// Says once, for whoever measures, that the first control works.
import { useLayoutEffect } from 'preact/hooks';

const mark = 'title-interactive';

/** Sets the mark `title-interactive` once the page that uses it stands there; the first page of a visit only. */
export function useInteractiveMark(): void {
  useLayoutEffect(() => {
    // Controls work from now on; they can be pressed when they have been painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
      }),
    );
  }, []);
}
