// The small things of the level: bread and sign, soup, cups, the picture on the wall, the crane that stays.
import type { GameObjects } from 'phaser';
import type { FoldingPaperState as State } from '../../src/domain/mechanics/folding-paper/types';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import type { Shape } from '../_kit/place-camera';
import type { PlaceName } from './beat-scene';
import { seats } from './layout';
import { addProp } from './props';

type Image = GameObjects.Image;

/** After the layer of the stall, or of the step, and before all that lies over it. */
const overFirst = 1;

/** The small lantern of whom Kei answered hangs in a crease at the edge of the open sheet. */
const keiSize = 0.4;
const keiPlaces = { wide: [650, 430], tall: [548, 430] } as const;

/** Things that a place is dressed with; they are mirrored with it. */
export class Things {
  readonly #board: Board;
  readonly #shown = new Map<string, Image>();
  #shape: Shape = 'wide';
  #state: State | undefined;
  #beat = '';

  constructor(board: Board) {
    this.#board = board;
  }

  /** Puts things into a place that was just loaded. */
  dress(name: PlaceName, { behind, before }: Place): void {
    const put = (frame: string, x: number, y: number, scale = 1, as = frame): Image => {
      const image = addProp(this.#board.scene, frame, x, y, scale);
      this.#shown.set(as, image);
      return image;
    };
    if (name === 'paper-class') behind.add([put('nail', 808, 150), put('knight', 808, 150, 0.8)]);
    if (name === 'paper-canteen') before.add(put('soup', 606, 690));
    if (name === 'paper-market') {
      const breads = ['sun-bread', 'plum-pockets', 'honey-layers'] as const;
      const places = [452, 580, 706] as const;
      before.addAt(
        breads.map((bread, index) => put(bread, places[index] ?? 0, 593, 0.62)),
        overFirst,
      );
      before.addAt(
        ['sign', 'sign-painted', 'sign-new'].map((sign) => put(sign, 580, 126)),
        overFirst,
      );
      before.add(put('mic', 322, 830));
    }
    if (name === 'paper-inside') {
      behind.add([put('lantern', 800, -30), put('lantern-plain', 800, -30)]);
      before.add(put('lantern', 0, 0, keiSize, 'kei-lantern'));
    }
    if (name === 'paper-room') before.add(put('phone-flat', 560, 690));
    if (name === 'paper-step') {
      before.addAt([put('sit-tavi', 0, 0), put('sit-lina', 0, 0), put('cups', 446, 548)], overFirst);
    }
    if (name === 'paper-hall') before.add(put('tables', 300, 640));
    if (name === 'paper-bakery') behind.add(put('crane-hanging', 444, 20));
    if (name === 'paper-window') behind.add([put('crane', 450, 430, 0.42), put('crane-bad', 340, 430, 0.5)]);
    this.#settle();
  }

  /** A moment came: what is there, and what is not any more. */
  show(beat: string, state: State): void {
    this.#beat = beat;
    this.#state = state;
    this.#settle();
  }

  /** The shape of the page changed. */
  arrange(shape: Shape): void {
    this.#shape = shape;
    this.#settle();
  }

  #settle(): void {
    const state = this.#state;
    if (!state) return;
    const isSeen: Readonly<Record<string, boolean>> = {
      nail: !state.knight,
      knight: state.knight,
      sign: state.sign === 'wrong',
      'sign-painted': state.sign === 'painted',
      'sign-new': state.sign === 'new',
      mic: this.#beat.startsWith('fri-'),
      lantern: state.hasCard,
      'lantern-plain': !state.hasCard,
      'kei-lantern': state.keiAnswered,
      tables: this.#beat === 'arif-choose' || this.#beat === 'arif-after',
      'crane-bad': this.#beat === 'end-small',
    };
    for (const [frame, image] of this.#shown) image.setVisible(isSeen[frame] ?? true);
    const wall = this.#shape === 'wide' ? ([808, 150] as const) : ([156, 66] as const);
    this.#shown.get('kei-lantern')?.setPosition(...keiPlaces[this.#shape]);
    for (const frame of ['nail', 'knight']) this.#shown.get(frame)?.setPosition(...wall);
    this.#sit('sit-tavi', 'guest');
    this.#sit('sit-lina', 'you');
    this.#shown.get('cups')?.setPosition(this.#shape === 'wide' ? 446 : 356, 548);
  }

  #sit(frame: string, who: 'guest' | 'you'): void {
    const { x, y, size } = seats[this.#shape][who];
    const image = this.#shown.get(frame);
    const drawn = addedScale(image);
    image?.setPosition(x, y).setScale(drawn * size);
  }
}

/** The scale at which a thing was added, kept with it. */
function addedScale(image: Image | undefined): number {
  if (!image) return 1;
  const known = image.getData('added') as number | undefined;
  if (known !== undefined) return known;
  image.setData('added', image.scaleX);
  return image.scaleX;
}
