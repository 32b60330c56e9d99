// Waits for the picture of a page, for what is fetched only after it.

/** Milliseconds after which a picture that does not come is waited for no more. */
const patience = 8000;

/** Resolves once a stage stands in its host (see `data-stage`), or after a while without one. */
export function pictureStands(host: HTMLElement): Promise<void> {
  if (host.dataset.stage !== undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      watcher.disconnect();
      resolve();
    };
    const watcher = new MutationObserver(end);
    watcher.observe(host, { attributeFilter: ['data-stage'] });
    const timer = setTimeout(end, patience);
  });
}
