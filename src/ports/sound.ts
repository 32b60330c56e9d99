// The port for everything heard: effects, layered music and the marks that captions follow.

/** A name of the effects sprite; each has a spot in `assets/built/sfx/sfx.json`. */
export type EffectName =
  | 'tap'
  | 'type'
  | 'send'
  | 'receive'
  | 'like'
  | 'heart'
  | 'block'
  | 'report'
  | 'whoosh'
  | 'swipe'
  | 'open'
  | 'close'
  | 'complete'
  | 'star'
  | 'sad'
  | 'twist'
  | 'breath-in'
  | 'breath-out'
  | 'beat'
  | 'tick'
  | 'drum'
  | 'drum-small'
  | 'shutter'
  | 'drawer'
  | 'envelope'
  | 'bell'
  | 'tug'
  | 'border'
  | 'fire'
  | 'keys'
  | 'door'
  | 'lamp'
  | 'match'
  | 'page'
  | 'click'
  | 'slide'
  | 'fanfare'
  | 'pencil'
  | 'pluck'
  | 'hum'
  | 'knock'
  | 'splash'
  | 'tie'
  | 'lift'
  | 'wave'
  | 'rope'
  | 'tile'
  | 'hand-back'
  | 'snap'
  | 'buzz'
  | 'step'
  | 'step-2'
  | 'fold-light'
  | 'fold-small'
  | 'fold-sharp'
  | 'slip'
  | 'slip-heavy'
  | 'glass'
  | 'scribble'
  | 'crane'
  | 'flame-up'
  | 'flame-low'
  | 'unpin'
  | 'handle'
  | 'last-note';

/** How the moment feels, 0..1 each. The two move on their own: a scene can be tense and hopeful at once. */
export interface Mood {
  readonly tension: number;
  readonly hope: number;
}

/** What the player set, 0..1 each; `muted` silences both and keeps the two levels for later. */
export interface VolumeLevels {
  readonly music: number;
  readonly effects: number;
  readonly muted: boolean;
}

/** Plays effects and music. No method throws: a game without sound goes on. */
export interface Sound {
  /** Call on the first user gesture; nothing is fetched, created or heard before it. */
  unlock(): void;
  /** Plays one effect now. Before `unlock` or without audio it is silent, yet still reaches `onSound`. */
  effect(name: EffectName): void;
  /** Starts (or cross-fades to) a track's layers, which loop in sync; null = silence. */
  music(track: string | null): void;
  /** Fades the layers `tension` and `hope` within about 1.5 seconds. */
  mood(mood: Mood): void;
  /**
   * Adds or takes away one named layer of the wanted track: the hub's `snd-1` is fetched and joins when window 1 is
   * lit, the bass goes when a scene loses the ground under it. Forgotten when another track is wanted.
   */
  layer(name: string, on: boolean): void;
  /** Beats since the track's first downbeat, so that a stage can move in time; null while no track is heard. */
  beat(): number | null;
  /** Applies the player's levels, at once. */
  volume(levels: VolumeLevels): void;
  /** While true (hidden tab, pause) nothing sounds. */
  pause(paused: boolean): void;
  /** Subscribes to effects as they start, for captions; returns the unsubscribe function. */
  onSound(listener: (name: EffectName) => void): () => void;
}
