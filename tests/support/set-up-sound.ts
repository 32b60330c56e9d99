// Sets up the sound adapter with a Howler that only writes down what it is told.

import { expect, vi } from 'vitest';
import type { AudioFiles } from '../../src/platform/audio/audio-files';
import { createHowlerSound } from '../../src/platform/audio/howler-sound';
import type { HowlerLibrary } from '../../src/platform/audio/load-howl';

export const CHROME = 'Mozilla/5.0 (X11; CrOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

const both = (name: string) => ({ webm: `/${name}.webm`, m4a: `/${name}.m4a` });
const track = (name: string, layers: string[]) => ({
  facts: { bpm: 80, loopMs: [150, 24000] as const, downbeatMs: 100, layers },
  layers: new Map(layers.map((layer) => [layer, both(`${name}.${layer}`)])),
});
const TRACKS: Record<string, ReturnType<typeof track>> = {
  room: track('room', ['base', 'hope', 'tension']),
  street: track('street', ['base', 'snd-1']),
};
/** Two tracks and two effects that exist nowhere but here. */
export const FILES: AudioFiles = {
  track: (name) => TRACKS[name] ?? null,
  effects: both('sfx'),
  spots: { tap: [100, 90], bell: [300, 900] },
};

interface Options {
  src: string[];
  volume: number;
  onload: () => void;
  onloaderror: () => void;
}

/** Stands in for Howler: remembers every Howl, lets the test decide when a file has loaded. */
function fakeHowler() {
  const howls: FakeHowl[] = [];
  class FakeHowl {
    readonly src: string;
    readonly played: string[] = [];
    /** Where it was moved to, in seconds of its file. */
    readonly sought: number[] = [];
    level: number;
    unloaded = false;
    constructor(readonly options: Options) {
      this.src = options.src.join();
      this.level = options.volume;
      howls.push(this);
    }
    play(sprite: string) {
      this.played.push(sprite);
    }
    seek(seconds: number) {
      this.sought.push(seconds);
    }
    volume(level: number) {
      this.level = level;
    }
    fade(from: number, to: number, _milliseconds: number) {
      expect(Math.abs(from - to), 'Howler never ends a fade to the same level').toBeGreaterThan(0);
      this.level = to;
    }
    unload() {
      this.unloaded = true;
    }
  }
  const global = {
    muted: false,
    clock: 'running',
    state: 'suspended',
    autoSuspend: true,
    mute: (muted: boolean) => void (global.muted = muted),
    ctx: {
      currentTime: 0,
      suspend: () => Promise.resolve(void (global.clock = 'suspended')),
      resume: () => Promise.resolve(void (global.clock = 'running')),
    },
  };
  return { howls, global, library: { Howl: FakeHowl, Howler: global } as unknown as HowlerLibrary };
}

/** Lets every promise that can go on go on. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

/** The adapter, its stand-ins, and `load(...)`, by which a test lets files arrive. */
export function setUp(userAgent = CHROME) {
  const howler = fakeHowler();
  const library = vi.fn(() => Promise.resolve(howler.library));
  const files = vi.fn(() => Promise.resolve(FILES));
  const sound = createHowlerSound({ library, files, userAgent, quiet: () => Promise.resolve() });
  /** The Howl of a file: with its ending that very one, without it the first one tried. */
  const of = (name: string) => {
    const howl = howler.howls.find(({ src }) => src === `/${name}` || src.startsWith(`/${name}.`));
    if (!howl) throw new Error(`Nobody asked for ${name}.`);
    return howl;
  };
  const load = async (...names: string[]) => {
    await settle();
    for (const name of names) of(name).options.onload();
    await settle();
  };
  return { ...howler, library, files, sound, of, load };
}

/** The layers of the invented track `room`. */
export const ALL_OF_ROOM = ['room.base', 'room.hope', 'room.tension'];
