// What is a level's own in the interface: how its playable passages look, how it sounds, its picture in the quiet hour.
import type { ComponentType } from 'preact';
import type { Run } from '../../domain/scenario/engine';
import type { MarkedState, Pace, Reaction, Scenario } from '../../domain/scenario/types';
import type { EffectName, Mood } from '../../ports/sound';
import type { Share } from '../../ports/share';
import type { StagePoint } from '../../ports/stage';
import type { Locale } from '../../ports/text';
import type { Words } from '../dialogue/words';

/** What a playable passage shows, and whom it tells. */
export interface PlayProps<State> {
  readonly beat: string;
  readonly state: State;
  /** What can be done now, by ids; every control carries its id as `data-choice`. */
  readonly moves: readonly string[];
  /** What the last move did. */
  readonly news: readonly Reaction[];
  readonly pace: Pace;
  /** One press does what the lively pace would ask a steady hand for. */
  readonly eased: boolean;
  readonly words: Words;
  /** A menu lies over the passage: time waits. */
  readonly covered: boolean;
  /** Where something of the picture is on the page now; a moving picture answers differently in every frame. */
  readonly at: (name: string) => StagePoint | undefined;
  readonly onMove: (move: string) => void;
  /** Something of a weight from 0 to 3 is in the air at x, in CSS pixels of the page; weight 0 lets go. */
  readonly onLift: (weight: number, x: number) => void;
  /** Something is being looked at closely: lively time waits until it is not, or a move was made. */
  readonly onRest: (resting: boolean) => void;
}

/** What the level's picture of a finished evening is drawn from. */
export interface EveningProps<State extends MarkedState> {
  readonly scenario: Scenario<State>;
  readonly run: Run<State>;
  readonly words: Words;
}

/** What a keepsake of a finished level is drawn from: ids only, as the save has them. */
export interface CardProps {
  /** What the level's `carry` remembers. */
  readonly carry: Readonly<Record<string, string>>;
  readonly words: Words;
  readonly locale: Locale;
  readonly share: Share;
  /** Where the game can be played; it goes with what is shared. */
  readonly address: string;
  readonly onChange: () => void;
}

/** The default export of `scenes/<id>/view.tsx`. A level without one is played by plain buttons. */
export interface LevelView<State extends MarkedState = MarkedState> {
  /** The track that is heard, by its name in `assets/music/tracks`. */
  readonly music: string;
  mood(state: State): Mood;
  /** Layers of the track, by name, that the story takes away and gives back: the ground goes, the music stops. */
  layers?(state: State): Readonly<Record<string, boolean>>;
  /** Effects of moves, by the move's id up to its first dot; others are heard as a soft tap. */
  readonly effects: Readonly<Record<string, EffectName>>;
  /** What a change of the state itself sounds like: somebody came, something fell. */
  sound?(before: State | undefined, after: State): EffectName | undefined;
  /** Present where lively passages have a beat that any key or tap keeps. */
  readonly beat?: {
    /** The mechanic in which it is learned. */
    readonly learnedIn: string;
    flick(state: State, number: number): EffectName;
  };
  /** The label of the setting that spares a steady hand, a key of the interface's words; absent where one press is enough. */
  readonly easing?: string;
  /** Text keys of what stands in front, for reading aloud. */
  aloud?(state: State): readonly string[];
  readonly Play: ComponentType<PlayProps<State>>;
  /** Something that has to be in sight while lines are read and choices weighed. */
  readonly Beside?: ComponentType<Pick<PlayProps<State>, 'beat' | 'state' | 'words'>>;
  readonly Evening?: ComponentType<EveningProps<State>>;
  /** Something made in the level that is worth keeping, and the beat in which it is made. */
  readonly keepsake?: { readonly madeIn: string; readonly Card: ComponentType<CardProps> };
}
