// Begins to keep the game once the first picture is there and the page has nothing else to do.
import { effect } from '@preact/signals';
import type { Game } from '../boot/game';
import { pictureStands } from '../boot/picture-stands';
import { bringOffline } from './bring-offline';

/** Not every browser tells when it is idle. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 4000 });
    else setTimeout(resolve, 500);
  });

/** Follows the language from then on: its words are kept. Returns how to stop. */
export function startOffline({ text, stageHost }: Game): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const start = async (): Promise<void> => {
    await pictureStands(stageHost);
    await whenIdle();
    const offline = signal.aborted ? null : await bringOffline();
    if (!offline || signal.aborted) return;
    signal.addEventListener(
      'abort',
      effect(() => offline.language(text.locale.value.tag)),
    );
  };
  void start();
  return () => stopping.abort();
}
