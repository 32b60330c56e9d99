// A silent Sound for tests: it writes down what it was asked, and tells listeners as the real one does.

import type { EffectName, Sound } from '../../ports/sound';

/** One call: the method's name and what it was given. */
export type SoundCall = readonly [keyof Sound, ...unknown[]];

/** The port, what was called so far, and a beat that a test may set. */
export interface FakeSound extends Sound {
  readonly calls: SoundCall[];
  /** The names of the effects so far, oldest first. */
  readonly effects: EffectName[];
  /** What `beat` answers. */
  beatNow: number | null;
}

/** Creates a Sound that records and makes no noise. */
export function createFakeSound(): FakeSound {
  const listeners = new Set<(name: EffectName) => void>();
  const calls: SoundCall[] = [];
  const effects: EffectName[] = [];
  return {
    calls,
    effects,
    beatNow: null,
    unlock: () => void calls.push(['unlock']),
    effect(name) {
      calls.push(['effect', name]);
      effects.push(name);
      for (const listener of [...listeners]) listener(name);
    },
    music: (track) => void calls.push(['music', track]),
    mood: (mood) => void calls.push(['mood', mood]),
    layer: (name, on) => void calls.push(['layer', name, on]),
    beat() {
      return this.beatNow;
    },
    volume: (levels) => void calls.push(['volume', levels]),
    pause: (paused) => void calls.push(['pause', paused]),
    onSound(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
