// What a level that is told in painted places hands to its stage: scenes, layouts, and what is its own.
import type { Face, Person } from '../../src/domain/scenario/people';
import type { StageMoment, StageOptions, StageReport } from '../../src/ports/stage';
import type { Board } from './board';
import type { Places } from './painted-places';
import type { Direction, Shape } from './place-camera';
import type { Troupe } from './troupe';
import type { VisitorWindow } from './visitor-window';

/** Where feet stand and how large somebody is drawn there; nobody's crown is lower than `crown`, where there is one. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly crown?: number;
}

/** Somebody in a place. */
export interface Standing {
  readonly who: Person;
  /** The name of a spot of the layout. */
  readonly spot: string;
  /** A body pose that is kept whatever the face, such as `phone`. */
  readonly hold?: string;
  /** Comes with this line of the beat and not before. */
  readonly from?: number;
  /** Goes with this line. */
  readonly until?: number;
  /** Begins the beat with this face, until somebody's line says another. */
  readonly face?: Face;
  /** Listens to these lines of the beat with another face. */
  readonly faces?: Readonly<Record<number, Face>>;
}

/** What the picture shows in a beat. */
export interface BeatScene<Name extends string> {
  readonly place: Name;
  /** From back to front. */
  readonly people: readonly Standing[];
}

/** Where everything stands in a shape and a direction of writing. */
export interface StoryLayout {
  readonly spots: Readonly<Record<string, Spot>>;
  /** Where somebody who speaks from elsewhere is seen in a lit window; without it only their words are there. */
  readonly caller?: Spot;
  /** Pictures are mirrored at half of this, 0 in languages written from the left. */
  readonly axis: number;
}

/** What a level adds to places and people. */
export interface StoryExtras<Name extends string> {
  /** A moment came: light, things, weather. Resolves when the change has played. */
  show(moment: StageMoment, scene: BeatScene<Name>, before: StageMoment | undefined): Promise<void>;
  /** Shape, direction or places of people changed. */
  arrange(layout: StoryLayout): void;
  /** Somebody who speaks from elsewhere is seen now, or nobody is any more. */
  called(isSeen: boolean): void;
  step(milliseconds: number): void;
  pause(paused: boolean): void;
  options(options: StageOptions): void;
  /** Something of a weight is in the air over the page, in CSS pixels from its left. */
  lift?(weight: number, pageX: number): void;
  /** Where a thing of the level is, in logical units. */
  find(name: string): { readonly x: number; readonly y: number } | undefined;
}

/** What the stage is made of. */
export interface StoryParts<Name extends string> {
  readonly board: Board;
  readonly troupe: Troupe;
  readonly places: Places<Name>;
  readonly window: VisitorWindow;
  readonly extras: StoryExtras<Name>;
  /** The scene of a beat; where a beat has several, the state of the run tells which. */
  readonly sceneOf: (beat: string, state?: unknown) => BeatScene<Name>;
  readonly layoutOf: (shape: Shape, direction: Direction, place: Name) => StoryLayout;
  readonly report: (report: StageReport) => void;
  /** Whose face the narrator's lines carry, where they carry one. */
  readonly you?: Person;
}
