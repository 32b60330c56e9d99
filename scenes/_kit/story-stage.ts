// The picture of a level that is told in painted places with people in them; a level adds what is its own.
import { people, type Face, type Person, type Speaker } from '../../src/domain/scenario/people';
import type { Insets, Stage, StageMoment, StageOptions, StagePoint, StageReport } from '../../src/ports/stage';
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
  /** Begins the beat with this face, until somebody's line says another. */
  readonly face?: Face;
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
  readonly sceneOf: (beat: string) => BeatScene<Name>;
  readonly layoutOf: (shape: Shape, direction: Direction, place: Name) => StoryLayout;
  readonly report: (report: StageReport) => void;
  /** Whose face the narrator's lines carry, where they carry one. */
  readonly you?: Person;
}

const lineLength = 1900;
const peopleDepth = 10;
const nextDepth = 0.01;
const callerDepth = 9.5;

/** A running stage of painted places. */
export class StoryStage<Name extends string> implements Stage {
  readonly #parts: StoryParts<Name>;
  #scene: BeatScene<Name> | undefined;
  #before: StageMoment | undefined;
  #heard = new Set<number>();
  #caller: Person | undefined;

  constructor(parts: StoryParts<Name>) {
    this.#parts = parts;
    const { board, troupe, extras } = parts;
    board.onShape(() => this.#arrange());
    board.onStep((milliseconds) => {
      troupe.step(milliseconds);
      extras.step(milliseconds);
    });
  }

  /** Where the story is now; undefined before its first moment. */
  get place(): Name | undefined {
    return this.#scene?.place;
  }

  async show(moment: StageMoment): Promise<void> {
    const { board, troupe, places, extras, sceneOf, report } = this.#parts;
    const before = this.#before;
    const isNew = moment.beat !== before?.beat;
    const scene = sceneOf(moment.beat);
    this.#before = moment;
    if (isNew) for (const { who, face } of scene.people) if (face) this.feel(who, face);
    // People and place change at once: nobody of the next scene is seen in this one.
    await Promise.all([places.ready(scene.place), ...scene.people.map(({ who }) => troupe.bring(who))]);
    if (this.#before !== moment) return;
    if (isNew) {
      this.#heard = new Set();
      await this.#call(undefined);
      // The rest of the level comes while the first words are read.
      if (before) places.prepare();
    }
    if (moment.line !== undefined) this.#heard.add(moment.line);
    const moved = scene.place !== this.#scene?.place;
    this.#scene = scene;
    this.#gather();
    if (moved) void board.reframe();
    await Promise.all([places.go(scene.place), extras.show(moment, scene, before)]);
    report({ kind: 'anchors' });
    board.wake();
  }

  speak(who: Speaker, face: Face | undefined): void {
    const person = people.find((one) => one === who);
    if (who === 'narrator' && face && this.#parts.you) this.feel(this.#parts.you, face);
    if (!person) return;
    if (this.#isHere(person)) this.#say(person, face);
    else void this.#call(person).then(() => this.#say(person, face));
  }

  feel(who: Person, face: Face): void {
    this.#parts.troupe.present(who)?.feel(face);
    this.#parts.board.wake();
  }

  /** No level of this kind has a beat to press. */
  press(): void {
    this.#parts.board.wake();
  }

  pause(paused: boolean): void {
    this.#parts.extras.pause(paused);
    this.#parts.board.wake();
  }

  options(options: StageOptions): void {
    this.#parts.board.options(options);
    this.#parts.extras.options(options);
    this.#arrange();
  }

  makeRoom(insets: Insets): void {
    void this.#parts.board.makeRoom(insets);
  }

  anchor(name: string): StagePoint | undefined {
    const { board, troupe, extras } = this.#parts;
    const found = extras.find(name);
    if (found) return board.pagePoint(found.x, found.y);
    const puppet = troupe.present(name.replace(/-head$/, '') as Person);
    return puppet?.visible ? board.pagePoint(puppet.headPoint.x, puppet.headPoint.y) : undefined;
  }

  settled(): Promise<void> {
    return this.#parts.board.settled();
  }

  destroy(): void {
    this.#parts.board.destroy();
  }

  #standing(): readonly Standing[] {
    return (this.#scene?.people ?? []).filter(({ from }) => from === undefined || this.#heard.has(from));
  }

  #isHere(who: Person): boolean {
    return this.#standing().some((one) => one.who === who);
  }

  #say(who: Person, face: Face | undefined): void {
    const puppet = this.#parts.troupe.present(who);
    puppet?.feel(face ?? 'calm');
    puppet?.talk(lineLength);
    this.#parts.board.wake();
  }

  /** Shows exactly those who are in the scene by now. */
  #gather(): void {
    const standing = this.#standing();
    for (const who of people) {
      const puppet = this.#parts.troupe.present(who);
      const place = standing.findIndex((one) => one.who === who);
      const one = standing[place];
      if (!puppet || (one === undefined && who === this.#caller)) continue;
      puppet.setVisible(one !== undefined).setDepth(peopleDepth + place * nextDepth);
      puppet.hold(one?.hold);
    }
    this.#arrange();
  }

  /** Somebody speaks from elsewhere, or nobody does any more. */
  async #call(who: Person | undefined): Promise<void> {
    const { troupe, window } = this.#parts;
    const { caller } = this.#layout();
    if (who === this.#caller || (who !== undefined && !caller)) return;
    const gone = this.#caller;
    this.#caller = who;
    const puppet = who && (await troupe.bring(who));
    if (this.#caller !== who) return;
    if (gone !== undefined && !this.#isHere(gone)) troupe.present(gone)?.setVisible(false);
    puppet?.setVisible(true).setDepth(callerDepth);
    puppet?.hold(undefined);
    window.open(puppet !== undefined);
    this.#parts.extras.called(puppet !== undefined);
    this.#arrange();
  }

  #layout(): StoryLayout {
    const { board, layoutOf, sceneOf } = this.#parts;
    return layoutOf(board.shape, board.direction, (this.#scene ?? sceneOf('')).place);
  }

  #arrange(): void {
    const { board, troupe, places, window, extras } = this.#parts;
    const layout = this.#layout();
    places.mirror(layout.axis);
    const put = (who: Person, spot: Spot): void => {
      const puppet = troupe.present(who);
      const y = spot.crown === undefined ? spot.y : Math.min(spot.y, spot.crown + (puppet?.tallness ?? 0) * spot.scale);
      puppet?.setPosition(spot.x, y).resize(spot.scale);
    };
    for (const { who, spot } of this.#scene?.people ?? []) {
      const found = layout.spots[spot];
      if (found) put(who, found);
    }
    if (layout.caller) {
      window.place(layout.caller.x, layout.caller.y, layout.caller.scale);
      if (this.#caller) put(this.#caller, layout.caller);
    }
    extras.arrange(layout);
    board.wake();
  }
}
