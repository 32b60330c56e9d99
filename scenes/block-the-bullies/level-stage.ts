// The picture of level 1 at work: turns moments of the story into light, faces, and who stands at the border.
import type { SplitScreenState } from '../../src/domain/mechanics/split-screen/types';
import { people, type Face, type Person, type Speaker } from '../../src/domain/scenario/people';
import type { Insets, Stage, StageMoment, StageOptions, StagePoint, StageReport } from '../../src/ports/stage';
import type { Board } from '../_kit/board';
import type { Puppet } from '../_kit/puppet';
import type { Troupe } from '../_kit/troupe';
import { addVisitorWindow, type VisitorWindow } from '../_kit/visitor-window';
import { BeatKeeper } from './beat-keeper';
import { isOnChair, sceneOfBeat, type BeatScene } from './beat-scene';
import type { Bedroom } from './bedroom';
import { feetOf, layoutOf } from './layout';
import { addProps, type Props } from './props';
import { addPlaces, type Places } from './places';
import { screenView, type ScreenView } from './screen-view';
import type { SplitScreen } from './split-screen';

/** What the stage is made of. */
export interface LevelParts {
  readonly board: Board;
  readonly bedroom: Bedroom;
  readonly troupe: Troupe;
  readonly screen: SplitScreen;
  /** The pictures of those who knock. */
  readonly guests: Promise<void>;
  readonly report: (report: StageReport) => void;
}

const lineLength = 1900;
const phoneLight = { warm: 0xffd9a0, cold: 0x8f7bff, plain: 0x9fd8ff } as const;

/** The running stage of level 1. */
export class LevelStage implements Stage {
  readonly #parts: LevelParts;
  readonly #props: Props;
  readonly #keeper: BeatKeeper;
  readonly #window: VisitorWindow;
  readonly #places: Places;
  #beat: BeatScene = { place: 'bedroom' };
  #visitor: Person | undefined;
  #told = '';
  #heard = new Set<number>();
  #state: SplitScreenState | undefined;
  #view: ScreenView = screenView('a1-open', undefined);

  constructor(parts: LevelParts, options: StageOptions) {
    this.#parts = parts;
    const { board, screen, troupe } = parts;
    this.#props = addProps(board, screen.frame);
    this.#window = addVisitorWindow(board);
    this.#places = addPlaces(board, parts.bedroom);
    screen.frame.setDepth(8);
    const missed = (): void => screen.momo.tremble(1000);
    const kept = (): void => screen.pulse();
    this.#keeper = new BeatKeeper(parts.report, { missed, kept, flick: (number) => this.#drum(number) });
    this.#keeper.options(options);
    troupe.present('nila')?.setVisible(true).setDepth(12).hold('phone');
    board.onShape(() => this.#arrange());
    board.onStep((milliseconds) => this.#step(milliseconds));
  }

  async show(moment: StageMoment): Promise<void> {
    const { board, screen, bedroom } = this.#parts;
    const before = this.#state;
    const state = isState(moment.state) ? moment.state : undefined;
    const view = screenView(moment.beat, state);
    const fresh = view.guests.join() !== this.#view.guests.join();
    this.#keeper.play(moment, fresh);
    this.#state = state;
    this.#view = view;
    this.#hear(moment);
    this.#beat = sceneOfBeat(moment.beat, this.#heard);
    const onChair = isOnChair(this.#beat, this.#heard);
    if (moment.beat.startsWith('a3')) this.#places.prepare();
    this.#tellEvents(before, state);
    const steady = state?.steady ?? 60;
    bedroom.warm(0.25 + (steady / 100) * 0.75);
    bedroom.lean(this.#beat.visitor === undefined ? 0 : -14);
    screen.momo.steady(steady);
    screen.momo.lamp(steady >= 60 || onChair);
    screen.momo.chair(onChair);
    screen.tug(view.tug);
    this.#light();
    this.#props.fire(view.flames);
    this.#props.mop(view.mop);
    this.#props.mask(view.mask);
    this.#props.drums(Math.max(0, (state?.keepers ?? 1) - 1));
    await Promise.all([this.#enter(this.#beat.visitor), this.#showScreen(view, fresh), this.#goTo()]);
    this.#parts.report({ kind: 'anchors' });
    board.wake();
  }

  /** Guests are shown when their pictures are here, unless something else is on the screen by then. */
  async #showScreen(view: ScreenView, fresh: boolean): Promise<void> {
    if (view.guests.length > 0) await this.#parts.guests;
    if (view === this.#view) await this.#parts.screen.show(view, view.share, fresh);
  }

  speak(who: Speaker, face: Face | undefined): void {
    const person = people.find((one) => one === who);
    const nila = this.#parts.troupe.present('nila');
    if (!person) {
      if (who.startsWith('@')) this.#parts.screen.dim(500);
      if (who.startsWith('@') && this.#view.tug > 0) nila?.feel('anxious');
      return;
    }
    if (person === 'nila') this.#say('nila', face);
    else if (this.#beat.onScreen !== true) void this.#enter(person).then(() => this.#say(person, face));
    nila?.look(person === 'nila' ? 0 : this.#side);
  }

  feel(who: Person, face: Face): void {
    this.#parts.troupe.present(who)?.feel(face);
    this.#parts.board.wake();
  }

  press(): void {
    this.#keeper.press();
  }

  pause(paused: boolean): void {
    this.#keeper.pause(paused);
    this.#parts.board.wake();
  }

  options(options: StageOptions): void {
    this.#keeper.options(options);
    this.#parts.board.options(options);
    this.#arrange();
  }

  makeRoom(insets: Insets): void {
    void this.#parts.board.makeRoom(insets);
  }

  anchor(name: string): StagePoint | undefined {
    const { board, troupe, screen } = this.#parts;
    const { x, y } = screen.frame;
    if (name === 'phone') return board.pagePoint(x, y);
    if (name === 'border') return board.pagePoint(x + screen.borderX() * screen.frame.scaleX, y);
    const puppet = troupe.present(name.replace(/-head$/, '') as Person);
    return puppet?.visible ? board.pagePoint(puppet.headPoint.x, puppet.headPoint.y) : undefined;
  }

  settled(): Promise<void> {
    return this.#parts.board.settled();
  }

  destroy(): void {
    this.#parts.board.destroy();
  }

  /** Remembers which lines of the beat were heard. */
  #hear({ beat, line }: StageMoment): void {
    if (beat !== this.#told) this.#heard = new Set();
    this.#told = beat;
    if (line !== undefined) this.#heard.add(line);
  }

  #step(milliseconds: number): void {
    const { screen, troupe } = this.#parts;
    this.#keeper.step(milliseconds);
    screen.step(milliseconds, this.#keeper.share);
    troupe.step(milliseconds);
  }

  /** The side on which the phone is, seen from Nila. */
  get #side(): 1 | -1 {
    return this.#parts.board.direction === 'rtl' ? -1 : 1;
  }

  #say(who: Person, face: Face | undefined): void {
    const puppet = this.#parts.troupe.present(who);
    if (!puppet) return;
    puppet.feel(face ?? 'calm');
    puppet.talk(lineLength);
    this.#parts.board.wake();
  }

  /** Brings a visitor in, or sends the one who is there away. */
  async #enter(who: Person | undefined): Promise<void> {
    if (who === this.#visitor) return;
    const before = this.#visitor;
    this.#visitor = who;
    const puppet: Puppet | undefined = who && (await this.#parts.troupe.bring(who));
    if (this.#visitor !== who) return;
    if (before) this.#parts.troupe.present(before)?.setVisible(false);
    puppet?.setVisible(true).setDepth(10);
    this.#window.open(puppet !== undefined && this.#beat.place === 'bedroom');
    this.#arrange();
  }

  /** Goes to the place of the beat, with whoever belongs there. */
  async #goTo(): Promise<void> {
    const { screen, troupe } = this.#parts;
    const { place } = this.#beat;
    const atHome = place === 'bedroom';
    const going = this.#places.go(place);
    screen.frame.setVisible(atHome);
    this.#window.open(atHome && this.#visitor !== undefined);
    const nila = troupe.present('nila');
    nila?.setVisible(atHome || place === 'corridor' || place === 'office').hold(atHome ? 'phone' : undefined);
    this.#arrange();
    await going;
  }

  #arrange(): void {
    const { board, troupe, screen } = this.#parts;
    const layout = layoutOf(board.shape, board.direction);
    const axis = this.#side === 1 ? 0 : layout.mirror;
    this.#places.mirror(axis);
    screen.frame.setPosition(layout.screen.x, layout.screen.y).setScale(layout.screen.scale);
    troupe.present('nila')?.setPosition(layout.nila.x, layout.nila.y).resize(layout.nila.scale);
    const spot = this.#beat.place === 'bedroom' ? layout.visitor : layout.companion;
    const visitor = this.#visitor && troupe.present(this.#visitor);
    visitor?.setPosition(spot.x, feetOf(spot, visitor.tallness)).resize(spot.scale);
    this.#window.place(layout.visitor.x, layout.visitor.y, layout.visitor.scale);
    board.wake();
  }

  #light(): void {
    const { screen, troupe } = this.#parts;
    const cold = this.#view.tug > 0;
    const color = cold ? phoneLight.cold : this.#view.guests.length > 0 ? phoneLight.warm : phoneLight.plain;
    screen.shine(color, cold ? 0.5 : 0.36);
    troupe.present('nila')?.light(color, this.#side, this.#beat.place === 'bedroom' ? 0.85 : 0);
  }

  /** Plays what just changed: a picture taken, a report sent or answered. */
  #tellEvents(before: SplitScreenState | undefined, now: SplitScreenState | undefined): void {
    if (!before || !now) return;
    if (now.proof > before.proof || (now.guest?.saved === true && before.guest?.saved !== true)) {
      this.#props.shutter();
      this.#parts.screen.dim(900);
    }
    const reports = (state: SplitScreenState): number =>
      (state.guest?.moves ?? []).filter((it) => it === 'report').length;
    if (reports(now) > reports(before) || (now.reported && !before.reported)) this.#props.envelope(false);
    if (now.envelope && !before.envelope) this.#props.envelope(true);
  }

  /** Friends drum every second flick, each on their own. */
  #drum(number: number): void {
    this.#props.drumBeat(number % 2 === 0 ? 0 : 1);
  }
}

function isState(value: unknown): value is SplitScreenState {
  return typeof value === 'object' && value !== null && 'border' in value && 'steady' in value;
}
