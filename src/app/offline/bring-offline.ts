// Play without a network: its adapter comes after the first picture, or at once where somebody asks for it.
import { signal, type ReadonlySignal } from '@preact/signals';
import { isWebKit } from '../../platform/audio/is-web-kit';
import { trustedAddress } from '../../platform/trusted/trusted-address';
import type { Offline } from '../../ports/offline';

const found = signal<Offline | null | undefined>(undefined);
let coming: Promise<Offline | null> | undefined;
const workerAddress = trustedAddress('kindlight', './sw.js');

/** Undefined until it was brought; null where the game cannot be kept. */
export const offline: ReadonlySignal<Offline | null | undefined> = found;

/** Whoever asks twice gets the same. Never rejects. */
export function bringOffline(): Promise<Offline | null> {
  coming ??= bring().catch((error: unknown) => {
    console.warn('what keeps the game could not be loaded', error);
    coming = undefined;
    return null;
  });
  return coming;
}

async function bring(): Promise<Offline | null> {
  // The development server changes its files all the time: nothing of it is kept.
  if (import.meta.env.DEV) return (found.value = null);
  const { createOffline } = await import('../../platform/pwa/browser-offline');
  return (found.value = await createOffline(workerAddress, isWebKit(navigator.userAgent) ? 'm4a' : 'webm'));
}
