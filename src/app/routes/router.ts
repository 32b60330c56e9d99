// Follows the address: which page is open, and sentences about addresses that could not be understood.
import { signal, type ReadonlySignal } from '@preact/signals';
import { addressOf, routeOf, type Levels, type Route } from './route';

/** The page now. */
export interface Router {
  readonly route: ReadonlySignal<Route>;
  /** Text key about the address, or null. */
  readonly notice: ReadonlySignal<string | null>;
  go(route: Route): void;
  /** To the street instead of a page that is not open yet, with the text key of a sentence about it. */
  turnBack(notice: string): void;
  dismissNotice(): void;
  /** Tells which levels there are: an address of another one leads to the street from now on, also the present one. */
  learn(levels: Levels): void;
  stop(): void;
}

/** The list of levels comes with the pages; until then any address of a level may be right. */
const anyLevel: Levels = { includes: (id) => id !== '' };

/** Starts following `window.location.hash`. */
export function createRouter(): Router {
  let levels = anyLevel;
  const first = routeOf(location.hash, levels);
  const route = signal(first.route);
  const notice = signal(first.notice ?? null);
  const listening = new AbortController();
  let reason: string | null = null;
  const follow = () => {
    const found = routeOf(location.hash, levels);
    notice.value = found.notice ?? reason;
    reason = null;
    // The same page again is no news: a level must not start over because its address was pressed.
    if (addressOf(found.route) !== addressOf(route.value)) route.value = found.route;
  };
  window.addEventListener('hashchange', follow, { signal: listening.signal });
  return {
    route,
    notice,
    go: (next) => {
      location.hash = addressOf(next);
    },
    turnBack(said) {
      reason = said;
      // The page that did not open is no step to come back to.
      location.replace(addressOf({ name: 'hub' }));
    },
    learn(known) {
      if (levels === known) return;
      levels = known;
      const found = routeOf(location.hash, levels);
      if (addressOf(found.route) === addressOf(route.value)) return;
      notice.value = found.notice ?? null;
      route.value = found.route;
    },
    dismissNotice: () => void (notice.value = null),
    stop: () => listening.abort(),
  };
}
