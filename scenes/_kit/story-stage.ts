// The picture of a level that is told in painted places with people in them; a level adds what is its own.
import { people, type Face, type Person, type Speaker } from '../../src/domain/scenario/people';
import type { Insets, Stage, StageMoment, StageOptions, StagePoint } from '../../src/ports/stage';
import type { BeatScene, Spot, Standing, StoryLayout, StoryParts } from './story-parts';

const lineLength = 1900;
const peopleDepth = 10;
const nextDepth = 0.01;
const callerDepth = 9.5;

/** A running stage of painted places. */
export class StoryStage<Name extends string> implements Stage {
  readonly #parts: StoryParts<Name>;
  #scene: BeatScene<Name> | undefined;
  #before: StageMoment | undefined;
  #beat: string | undefined;
  #heard = new Set<number>();
  #caller: Person | undefined;
  /** A new beat has begun since the caller spoke: whoever speaks next takes their place. */
  #wasCalled = false;
  /** Resolves when the present scene stands. */
  #standing = Promise.resolve();

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
    const { board, places, extras, report } = this.#parts;
    const before = this.#before;
    this.#before = moment;
    this.#standing = this.#stand(moment, before);
    await this.#standing;
    const scene = this.#scene;
    if (this.#before !== moment || !scene) return;
    await Promise.all([places.go(scene.place), extras.show(moment, scene, before)]);
    report({ kind: 'anchors' });
    board.wake();
  }

  /** Lines belong to the scene that is on its way, not to the one that is still seen; it may be told of after the line. */
  speak(who: Speaker, face: Face | undefined): void {
    void Promise.resolve()
      .then(() => this.#standing)
      .then(() => this.#hear(who, face));
  }

  feel(who: Person, face: Face): void {
    this.#parts.troupe.present(who)?.feel(face);
    this.#parts.board.wake();
  }

  /** No level of this kind has a beat to press. */
  press(): void {
    this.#parts.board.wake();
  }

  lift(weight: number, x: number): void {
    this.#parts.extras.lift?.(weight, x);
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

  /** Puts place and people of a moment where they belong, all at once: nobody of the next scene is seen in this one. */
  async #stand(moment: StageMoment, before: StageMoment | undefined): Promise<void> {
    const { board, troupe, places, sceneOf } = this.#parts;
    const scene = sceneOf(moment.beat, moment.state);
    const isNew = moment.beat !== before?.beat;
    const late = scene.people.filter(({ who }) => !troupe.present(who));
    if (isNew) this.#begin(scene.people);
    await Promise.all([places.ready(scene.place), ...scene.people.map(({ who }) => troupe.bring(who))]);
    if (this.#before !== moment) return;
    // Whoever is here for the first time had no face to put on before.
    if (isNew) this.#begin(late);
    const moved = scene.place !== this.#scene?.place;
    // Asked now: an earlier moment of this beat may have been overtaken while it waited.
    if (moment.beat !== this.#beat) {
      this.#beat = moment.beat;
      this.#heard = new Set();
      this.#wasCalled = true;
      // The rest of the level comes while the first words are read.
      if (before) places.prepare();
    }
    if (moment.line !== undefined) this.#listen(scene, moment.line);
    this.#scene = scene;
    if (moved) {
      await this.#call(undefined);
      void board.reframe();
    }
    this.#gather();
  }

  /** Puts on the faces with which a beat begins. */
  #begin(standing: readonly Standing[]): void {
    for (const { who, face } of standing) if (face) this.feel(who, face);
  }

  #listen(scene: BeatScene<Name>, line: number): void {
    this.#heard.add(line);
    for (const { who, faces } of scene.people) {
      const face = faces?.[line];
      if (face) this.feel(who, face);
    }
  }

  #hear(who: Speaker, face: Face | undefined): void {
    const { you } = this.#parts;
    const person = people.find((one) => one === who);
    if (who === 'narrator' && face && you) this.feel(you, face);
    if (person && !this.#isHere(person)) {
      this.#wasCalled = false;
      void this.#call(person).then(() => this.#say(person, face));
      return;
    }
    // An account has no face: whoever called before is not the one who writes.
    if (this.#wasCalled || who.startsWith('@')) void this.#call(undefined);
    if (person) this.#say(person, face);
  }

  #present(): readonly Standing[] {
    const came = (line: number | undefined, otherwise: boolean): boolean =>
      line === undefined ? otherwise : this.#heard.has(line);
    return (this.#scene?.people ?? []).filter(({ from, until }) => came(from, true) && !came(until, false));
  }

  #isHere(who: Person): boolean {
    return this.#present().some((one) => one.who === who);
  }

  #say(who: Person, face: Face | undefined): void {
    const puppet = this.#parts.troupe.present(who);
    puppet?.feel(face ?? 'calm');
    puppet?.talk(lineLength);
    this.#parts.board.wake();
  }

  /** Shows exactly those who are in the scene by now. */
  #gather(): void {
    const standing = this.#present();
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
