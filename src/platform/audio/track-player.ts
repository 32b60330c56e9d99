// Plays the layers of one track in step: those that are there at the start begin in the same tick, one that is wanted
// later is fetched then and joins where the others have come to. A layer that is not heard runs on at volume 0.

import type { Howl } from 'howler';
import type { TrackFiles } from './audio-files';
import { type HowlerLibrary, loadHowl, sourcesFor } from './load-howl';

const STOP_MS = 1000;
/** Below this a fade cannot be heard, and Howler's fade from a value to itself would never end. */
const SAME = 0.001;

/** A track whose first layers are loaded. */
export interface TrackPlayer {
  /** Starts all layers at once, from silence. */
  start(): void;
  /** Fetches the layers that are wanted and not there; each joins in step, silent until it is faded. Never rejects. */
  add(isWanted: (layer: string) => boolean): Promise<void>;
  /** Fades each layer to its level (0..1) within some milliseconds. */
  fade(levelOf: (layer: string) => number, milliseconds: number): void;
  /** Fades out, then frees the memory. Also right for a track that never started. */
  stop(): void;
  /** Beats since the first downbeat; null before `start` or without a sound clock. */
  beat(): number | null;
}

interface Layer {
  readonly name: string;
  readonly howl: Howl;
  /** The last fade; Howler does not say how far it has come. */
  from: number;
  to: number;
  startedAt: number;
  milliseconds: number;
}

/** Loads one layer of a track; null if it cannot be loaded. */
type LoadLayer = (name: string) => Promise<Layer | null>;

/** Loads the wanted layers of a track; null if none could be loaded. A layer that fails is left out. Never rejects. */
export async function loadTrack(
  library: HowlerLibrary,
  files: TrackFiles,
  userAgent: string,
  isWanted: (layer: string) => boolean,
): Promise<TrackPlayer | null> {
  const [start, length] = files.facts.loopMs;
  const options = { sprite: { loop: [start, length, true] as [number, number, boolean] }, volume: 0 };
  const load: LoadLayer = async (name) => {
    const howl = await loadHowl(library, sourcesFor(files.layers.get(name) ?? {}, userAgent), options);
    return howl && { name, howl, from: 0, to: 0, startedAt: 0, milliseconds: 0 };
  };
  const loading = [...files.layers.keys()].filter(isWanted).map(load);
  const layers = (await Promise.all(loading)).filter((layer) => layer !== null);
  return layers.length > 0 ? playerOf(library, files, layers, load) : null;
}

function playerOf(library: HowlerLibrary, files: TrackFiles, layers: Layer[], load: LoadLayer): TrackPlayer {
  const { facts } = files;
  const asked = new Set(layers.map(({ name }) => name));
  let startedAt: number | null = null;
  let stopped = false;
  const addOne = async (name: string): Promise<void> => {
    const layer = await load(name);
    if (!layer) return;
    if (stopped) {
      layer.howl.unload();
      return;
    }
    layers.push(layer);
    if (startedAt !== null) join(layer, (clock(library) ?? startedAt) - startedAt, facts.loopMs);
  };
  return {
    start() {
      for (const { howl } of layers) howl.play('loop');
      startedAt = clock(library);
    },
    async add(isWanted) {
      const missing = [...files.layers.keys()].filter((name) => isWanted(name) && !asked.has(name));
      for (const name of missing) asked.add(name);
      await Promise.all(missing.map(addOne));
    },
    fade(levelOf, milliseconds) {
      for (const layer of layers) fadeLayer(layer, levelOf(layer.name), milliseconds);
    },
    stop() {
      stopped = true;
      const wait = startedAt === null ? 0 : STOP_MS;
      for (const layer of layers) fadeLayer(layer, 0, wait);
      setTimeout(() => layers.forEach(({ howl }) => howl.unload()), wait);
    },
    beat() {
      const now = clock(library);
      if (startedAt === null || now === null) return null;
      return ((now - startedAt - facts.downbeatMs / 1000) * facts.bpm) / 60;
    },
  };
}

/** Starts a layer where the others are after so many seconds of the loop. */
function join({ howl }: Layer, seconds: number, [start, length]: readonly [number, number]): void {
  const id = howl.play('loop');
  howl.seek((start + ((seconds * 1000) % length)) / 1000, id);
}

/** The sound card's time in seconds: it stands still while sound is paused, just as the music does. */
function clock({ Howler }: HowlerLibrary): number | null {
  return Howler.ctx ? Howler.ctx.currentTime : null;
}

function fadeLayer(layer: Layer, to: number, milliseconds: number): void {
  if (to === layer.to) return;
  const now = performance.now();
  const way = layer.milliseconds > 0 ? Math.min(1, (now - layer.startedAt) / layer.milliseconds) : 1;
  const from = layer.from + (layer.to - layer.from) * way;
  Object.assign(layer, { from, to, startedAt: now, milliseconds });
  if (milliseconds === 0 || Math.abs(to - from) < SAME) layer.howl.volume(to);
  else layer.howl.fade(from, to, milliseconds);
}
