// Newer versions: found by the browser, told by a signal, loaded only by a press. A running level is never touched.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ToWorker } from './messages';

/** Browsers look for a newer version when a page opens. One that stays open all day looks again by itself. */
const hour = 3_600_000;
/** How long a press waits for the new version before the page is simply loaded again. */
const patience = 20_000;

/** What the page knows of versions. */
export interface Updates {
  readonly isRenewable: ReadonlySignal<boolean>;
  renew(): Promise<void>;
}

const takeOver: ToWorker = { kind: 'take-over' };

function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'installed' || worker.state === 'redundant' || worker.state === 'activated') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Watches a registration for as long as the page is open. `isOutdated`: whether the host has another version. */
export function watchUpdates(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  isOutdated: () => Promise<boolean>,
): Updates {
  const isRenewable = signal(registration.waiting !== null && registration.active !== null);
  // The first worker of all comes to a page of its own version.
  let hadWorker = registration.active !== null;
  let isReplaced = false;
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) isRenewable.value = true;
    });
  };
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  container.addEventListener('controllerchange', () => {
    // Another tab loaded the new version: this page is of the old one, and goes on.
    isReplaced = hadWorker;
    if (hadWorker) isRenewable.value = true;
    hadWorker = true;
  });
  const look = () => void registration.update().catch(() => undefined);
  let lastLook = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - lastLook < hour) return;
    lastLook = performance.now();
    look();
  });
  const bringNewest = async () => {
    await registration.update().catch(() => undefined);
    if (registration.installing) await settled(registration.installing);
    const { waiting } = registration;
    if (!waiting) {
      // The new version cannot be kept here. Without a worker the page comes from the host; what is kept stays.
      if (!isReplaced && (await isOutdated())) await registration.unregister();
      return;
    }
    waiting.postMessage(takeOver);
    while (registration.waiting === waiting || waiting.state === 'activating') await after(50);
  };
  return {
    isRenewable,
    async renew() {
      await Promise.race([bringNewest(), after(patience)]);
      location.reload();
    },
  };
}
