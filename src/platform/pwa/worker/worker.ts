// The service worker: keeps the game on the device, so that it opens and plays without a network.
//
// Written by hand, not with workbox: what it has to know is of this game (one list for each level, language and format of
// sounds; lengths to check answers against; old files that stay while an old page is open), and workbox would bring
// several times its size and its own ways for the few lines of caching that would be left to it.
import { askEntry, type Answers, type ToWorker } from '../messages';
import { answer } from './answer';
import { install, loadLists } from './install';
import { keepFile } from './keep';
import { tidy } from './tidy';
import type { Client, WorkerScope } from './worker-scope';
import type { World } from './world';

/** Put in by the build. */
declare const kindlightBuild: { readonly build: string; readonly lists: string };

const worker = globalThis as unknown as WorkerScope;
const world: World = {
  scope: worker.registration.scope,
  build: kindlightBuild.build,
  listsPath: kindlightBuild.lists,
  caches,
  fetch: (request) => fetch(request),
};

/** A page in the background may sleep. It counts as an old one then. */
const patience = 3000;

function entryOf(client: Client): Promise<string | null | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    port1.onmessage = ({ data }: { readonly data: string | null }) => {
      clearTimeout(timer);
      resolve(data);
    };
    client.postMessage(askEntry, [port2]);
  });
}

async function entries() {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return Promise.all(open.map(entryOf));
}

const clean = () =>
  tidy(world, entries, () => !worker.registration.waiting && !worker.registration.installing).catch(() => false);

async function keep(path: string): Promise<Answers['keep']> {
  const lists = await loadLists(world);
  const bytes = lists.files.find(([listed]) => listed === path)?.[1];
  // What is in no list is nothing of this game.
  return bytes === undefined ? 'wrong' : keepFile(world, path, bytes);
}

worker.addEventListener('install', (event) => event.waitUntil(install(world)));
// Cleaning is not waited for: until activation is over, every answer to the page is held back.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(() => void clean())));
worker.addEventListener('fetch', (event) => {
  const found = answer(world, event.request);
  if (!found) return;
  event.respondWith(found.response);
  event.waitUntil(found.after);
});
worker.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  const [port] = event.ports;
  const answers = {
    lists: async () => port?.postMessage(await loadLists(world).catch(() => null)),
    // Only somebody's press on "Load it now" leads here, never a new build by itself.
    'take-over': () => worker.skipWaiting(),
    tidy: clean,
  };
  if (message.kind === 'keep') event.waitUntil(keep(message.path).then((outcome) => port?.postMessage(outcome)));
  else event.waitUntil(answers[message.kind]());
});
