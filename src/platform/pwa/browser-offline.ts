// Fulfils the port Offline with a service worker. Fetched after the first picture, so that it takes nothing from it.
import type { Offline } from '../../ports/offline';
import { createKeepEverything } from './keep-everything';
import { keepMany } from './keep-many';
import { createKeptLists, type Choose } from './kept-lists';
import { allFiles, bytesOf, languageFiles, sceneFiles, wantedInLanguage, type SoundFormat } from './lists';
import { isOutdated, ownEntry } from './is-outdated';
import { askEntry, type ToWorker } from './messages';
import { ask } from './talk';
import { watchUpdates, type Updates } from './updates';

/** What the browser still allows; an estimate by its own words. */
async function freeRoom(): Promise<number | undefined> {
  // WebKitGTK has no manager of its storage.
  if (!('storage' in navigator)) return undefined;
  const { quota, usage } = await navigator.storage.estimate().catch(() => ({ quota: undefined, usage: undefined }));
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
}

function answerWorker(container: ServiceWorkerContainer, scope: string): void {
  container.addEventListener('message', ({ data, ports }) => {
    if (data === askEntry) ports[0]?.postMessage(ownEntry(scope));
  });
  container.startMessages();
}

function offlineOf(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  updates: Updates,
  format: SoundFormat,
): Offline {
  const { scope } = registration;
  const lists = createKeptLists(container, scope);
  const keep = (path: string) => ask(registration.active, { kind: 'keep', path });
  const everything = createKeepEverything({ scope, format, lists, keep });
  const { signal } = new AbortController();
  let queue: Promise<unknown> = Promise.resolve();
  /** In the order in which it was asked for, one after the other. */
  const later = (wanted: Choose) => {
    const work = async () => {
      const found = await lists.choose(wanted);
      if (found) await keepMany({ paths: found.missing, keep, signal });
    };
    queue = queue.then(work).catch(() => undefined);
  };
  return {
    isRenewable: updates.isRenewable,
    keeping: everything.keeping,
    language: (tag) => later((all, kept) => wantedInLanguage(all, tag, kept)),
    opened: (scene, tag, isHeard) =>
      later((all) => [...languageFiles(all, tag), ...sceneFiles(all, scene, tag, isHeard ? format : null)]),
    async survey(tag) {
      const found = await lists.choose((all) => allFiles(all, tag, format)).catch(() => undefined);
      if (!found) return undefined;
      const [all, missing] = [bytesOf(found.lists, found.all), bytesOf(found.lists, found.missing)];
      return { all, missing, free: await freeRoom() };
    },
    keepAll: (tag) => everything.start(tag),
    cancel: () => everything.cancel(),
    forget: () => everything.forget().catch(() => undefined),
    renew: () => void updates.renew(),
  };
}

const tidy: ToWorker = { kind: 'tidy' };

/** `workerAddress`: where `sw.js` lies. Null where the browser, or the way the page is served, allows no service worker: then the game needs its network. */
export async function createOffline(workerAddress: () => string, format: SoundFormat): Promise<Offline | null> {
  const { serviceWorker: container } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (!container || !('caches' in globalThis)) return null;
  try {
    const registration = await container.register(workerAddress(), { updateViaCache: 'none' });
    answerWorker(container, registration.scope);
    const updates = watchUpdates(container, registration, isOutdated);
    registration.active?.postMessage(tidy);
    return offlineOf(container, registration, updates, format);
  } catch (error) {
    console.warn('the game cannot be kept on this device', error);
    return null;
  }
}
