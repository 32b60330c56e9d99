// A style that does not come keeps nobody from a page: it is shown as it is, and the style is asked for again.

/** Milliseconds before the first try; each further one waits three times as long. */
const patience = 1000;
/** A file that is not there will not be there later either. */
const mostTries = 5;

function askAgain(failed: HTMLLinkElement): void {
  const tries = Number(failed.dataset.tries ?? 0) + 1;
  // The loader takes a link for a style that is here, also one that failed.
  failed.remove();
  if (tries > mostTries) return;
  const again = failed.cloneNode() as HTMLLinkElement;
  again.dataset.tries = String(tries);
  setTimeout(() => document.head.append(again), patience * 3 ** (tries - 1));
}

/** A style that failed is empty in some browsers, none in others, and one whose rules may not be read in yet others. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}

/** Begins before anything is fetched by the game. */
export function mendStyles(): void {
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') askAgain(target);
    },
    { capture: true },
  );
  // A script of the page runs when its styles are here, or failed.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (isMissing(link)) askAgain(link);
  }
  addEventListener('vite:preloadError', (event) => {
    // What is left of the page's own files is needed: those that fail are told to whoever asked for them.
    if (event.payload.message.includes('CSS')) event.preventDefault();
  });
}
