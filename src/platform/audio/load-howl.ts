// Loads one sound file with Howler: the encoding that suits the browser first, the other one if that fails.

import type { Howl, Howler, HowlOptions } from 'howler';
import type { Encodings } from './audio-files';
import { isWebKit } from './is-web-kit';

/** The part of the howler package that is used here. */
export interface HowlerLibrary {
  readonly Howl: typeof Howl;
  /** Its types hide two facts: without Web Audio there is no `ctx`, and `state` is what it believes of the `ctx`. */
  readonly Howler: Omit<typeof Howler, 'ctx'> & { readonly ctx: AudioContext | null; state?: string };
}

/** The addresses to try, best first. */
export function sourcesFor({ webm, m4a }: Encodings, userAgent: string): string[] {
  const order = isWebKit(userAgent) ? [m4a, webm] : [webm, m4a];
  return order.filter((source) => source !== undefined);
}

/** A Howl that is ready to play, or null if no source could be loaded. Never rejects. */
export async function loadHowl(
  library: HowlerLibrary,
  sources: readonly string[],
  options: Omit<HowlOptions, 'src' | 'onload' | 'onloaderror'>,
): Promise<Howl | null> {
  for (const source of sources) {
    const howl = await tryToLoad(library, source, options);
    if (howl) return howl;
  }
  return null;
}

function tryToLoad(library: HowlerLibrary, source: string, options: Omit<HowlOptions, 'src'>): Promise<Howl | null> {
  return new Promise((resolve) => {
    const howl: Howl = new library.Howl({
      ...options,
      src: [source],
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload();
        resolve(null);
      },
    });
  });
}
