// Wakes the sound at the first gesture and lets it rest while the page is hidden.
import type { Sound } from '../../ports/sound';

/** Browsers allow sound only after a press. Returns how to stop. */
export function startSound(sound: Sound): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const unlock = () => sound.unlock();
  for (const type of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(type, unlock, { signal, once: true, capture: true });
  }
  document.addEventListener('visibilitychange', () => sound.pause(document.hidden), { signal });
  return () => listening.abort();
}
