// Many children press twice where once is enough: the second press must not meet the next screen, which they have not seen yet.

const screenOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-screen]')?.dataset.screen : undefined;

/** Lets go of the later presses of a double-click whose first press led to another screen. Returns how to stop. */
export function ignoreSecondPress(): () => void {
  const listening = new AbortController();
  let first: string | undefined;
  const press = (event: MouseEvent) => {
    const here = screenOf(event.target);
    // `detail` counts quick presses at one place; a keyboard's and a switch's are always 0.
    if (event.detail < 2) first = here;
    // What stands on no screen, as the quick exit, is on all of them.
    else if (here !== undefined && here !== first) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  window.addEventListener('click', press, { signal: listening.signal, capture: true });
  return () => listening.abort();
}
