// Plays the layers of one track in step: all start in the same tick, and a layer that is not heard runs on at volume 0.

import type { Howl } from 'howler';
import type { TrackFiles } from './audio-files';
import { type HowlerLibrary, loadHowl, sourcesFor } from './load-howl';

const STOP_MS = 1000;
/** Below this a fade cannot be heard, and Howler's fade from a value to itself would never end. */
const SAME = 0.001;

/** A track whose files are loaded. */
export interface TrackPlayer {
  /** Starts all layers at once, from silence. */
  start(): void;
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

/** Loads a track; null if none of its layers could be loaded. A layer that fails is left out. Never rejects. */
export async function loadTrack(
  library: HowlerLibrary,
  files: TrackFiles,
  userAgent: string,
): Promise<TrackPlayer | null> {
  const [start, length] = files.facts.loopMs;
  const options = { sprite: { loop: [start, length, true] as [number, number, boolean] }, volume: 0 };
  const loading = [...files.layers].map(async ([name, encodings]) => {
    const howl = await loadHowl(library, sourcesFor(encodings, userAgent), options);
    return howl && { name, howl, from: 0, to: 0, startedAt: 0, milliseconds: 0 };
  });
  const layers = (await Promise.all(loading)).filter((layer) => layer !== null);
  return layers.length > 0 ? playerOf(library, files, layers) : null;
}

function playerOf(library: HowlerLibrary, { facts }: TrackFiles, layers: readonly Layer[]): TrackPlayer {
  let startedAt: number | null = null;
  return {
    start() {
      for (const { howl } of layers) howl.play('loop');
      startedAt = clock(library);
    },
    fade(levelOf, milliseconds) {
      for (const layer of layers) fadeLayer(layer, levelOf(layer.name), milliseconds);
    },
    stop() {
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
