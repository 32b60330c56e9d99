// Fulfils the port Sound with Howler. Howler and every sound file are fetched after the first gesture, never before.
//
// Failure is silence: a browser without sound, a file that is missing or broken leave the game as it is, and captions
// still hear of every effect through `onSound`.

import type { Howl } from 'howler';
import type { EffectName, Mood, Sound, VolumeLevels } from '../../ports/sound';
import type { AudioFiles } from './audio-files';
import { isLayerWanted, layerLevel } from './layer-level';
import { type HowlerLibrary, loadHowl, sourcesFor } from './load-howl';
import { loadTrack, type TrackPlayer } from './track-player';

const MOOD_MS = 1500;
const START_MS = 600;
/** Short enough to feel immediate, long enough not to click. */
const SLIDER_MS = 60;

/** What the adapter needs from outside; tests hand in their own. */
export interface SoundParts {
  readonly library: () => Promise<HowlerLibrary>;
  readonly files: () => Promise<AudioFiles>;
  readonly userAgent: string;
  /** Resolves when nothing more urgent is on its way; sounds are fetched then. */
  readonly quiet: () => Promise<void>;
}

/** The parts of this browser. */
export const browserParts = (quiet: SoundParts['quiet']): SoundParts => ({
  library: () => import('howler'),
  files: async () => (await import('./audio-files')).audioFiles,
  userAgent: navigator.userAgent,
  quiet,
});

/** The track that is wanted; the player comes when its files are loaded, and stays null if they cannot be. */
interface Slot {
  readonly name: string;
  player: TrackPlayer | null;
}

/** Creates the game's sound. Nothing is fetched or created in the browser until `unlock`. */
export function createHowlerSound(parts: SoundParts): Sound {
  return new HowlerSound(parts);
}

class HowlerSound implements Sound {
  readonly #parts: SoundParts;
  readonly #listeners = new Set<(name: EffectName) => void>();
  readonly #switches = new Map<string, boolean>();
  #unlocked = false;
  #paused = false;
  #wanted: string | null = null;
  #mood: Mood = { tension: 0, hope: 1 };
  #levels: VolumeLevels = { music: 1, effects: 1, muted: false };
  #library: HowlerLibrary | null = null;
  #files: AudioFiles | null = null;
  #effects: Howl | null = null;
  #slot: Slot | null = null;

  constructor(parts: SoundParts) {
    this.#parts = parts;
  }

  unlock(): void {
    if (this.#unlocked) return;
    this.#unlocked = true;
    // Silence is the fallback, see the head of this file.
    this.#begin().catch(() => undefined);
  }

  effect(name: EffectName): void {
    for (const listener of [...this.#listeners]) listener(name);
    // A sound that waits for its file would come too late to mean anything, so it is left out.
    if (this.#effects && !this.#paused && !this.#levels.muted) this.#effects.play(name);
  }

  music(track: string | null): void {
    if (track === this.#wanted) return;
    this.#wanted = track;
    this.#switches.clear();
    this.#follow();
  }

  mood(mood: Mood): void {
    this.#mood = mood;
    this.#fade(MOOD_MS);
  }

  layer(name: string, on: boolean): void {
    this.#switches.set(name, on);
    this.#fade(MOOD_MS);
    void this.#fetchMissing(this.#slot);
  }

  beat(): number | null {
    return this.#slot?.player?.beat() ?? null;
  }

  volume(levels: VolumeLevels): void {
    this.#levels = levels;
    this.#effects?.volume(levels.effects);
    this.#applySilence();
    this.#fade(SLIDER_MS);
    this.#follow();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#applySilence();
    if (!paused) this.#follow();
  }

  onSound(listener: (name: EffectName) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #begin(): Promise<void> {
    await this.#parts.quiet();
    const [library, files] = await Promise.all([this.#parts.library(), this.#parts.files()]);
    this.#library = library;
    this.#files = files;
    this.#applySilence();
    takeTheClock(library);
    this.#follow();
    this.#effects = await loadHowl(library, sourcesFor(files.effects, this.#parts.userAgent), {
      sprite: files.spots,
      volume: this.#levels.effects,
    });
    this.#effects?.volume(this.#levels.effects);
  }

  /** Mutes everything, and stops the sound card's clock while paused: that keeps the layers in step. */
  #applySilence(): void {
    if (!this.#library) return;
    const { Howler } = this.#library;
    Howler.mute(this.#levels.muted || this.#paused);
    if (this.#paused) void Howler.ctx?.suspend();
    else void Howler.ctx?.resume();
  }

  /** Moves from the track that plays to the one that is wanted. A muted game does not fetch music at all. */
  #follow(): void {
    if (this.#slot && this.#slot.name !== this.#wanted) {
      this.#slot.player?.stop();
      this.#slot = null;
    }
    if (this.#slot) void this.#fetchMissing(this.#slot);
    if (this.#slot || !this.#wanted || !this.#isAudible() || !this.#library || !this.#files) return;
    const files = this.#files.track(this.#wanted);
    if (!files) return;
    this.#slot = { name: this.#wanted, player: null };
    void this.#play(this.#slot, loadTrack(this.#library, files, this.#parts.userAgent, this.#isWanted));
  }

  async #play(slot: Slot, loading: Promise<TrackPlayer | null>): Promise<void> {
    const player = await loading;
    if (slot !== this.#slot) return player?.stop();
    slot.player = player;
    player?.start();
    this.#fade(START_MS);
    // Switched on while the others were on their way.
    await this.#fetchMissing(slot);
  }

  /** Fetches what was switched on since the track began. A game that cannot be heard fetches nothing. */
  async #fetchMissing(slot: Slot | null): Promise<void> {
    if (!slot?.player || !this.#isAudible()) return;
    await slot.player.add(this.#isWanted);
    if (slot === this.#slot) this.#fade(MOOD_MS);
  }

  readonly #isWanted = (layer: string): boolean => isLayerWanted(layer, this.#switches);

  #isAudible(): boolean {
    return !this.#paused && !this.#levels.muted && this.#levels.music > 0;
  }

  #fade(milliseconds: number): void {
    const { music } = this.#levels;
    this.#slot?.player?.fade((layer) => music * layerLevel(layer, this.#mood, this.#switches), milliseconds);
  }
}

/**
 * Makes this adapter the only one to stop and start the sound card's clock. Howler would put it to sleep when it hears
 * nothing, and while it believes the clock stands it holds back each layer on its own, so that they fall out of step.
 * Started on a standing clock, they wait together and begin in the same instant.
 */
function takeTheClock({ Howler }: HowlerLibrary): void {
  Howler.autoSuspend = false;
  Howler.state = 'running';
}
