// The chat, rising from the water like bubbles: the one that is there now, and those that were met before it.
import type { GameObjects } from 'phaser';
import type { SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Board } from '../_kit/board';
import { glide } from '../_kit/glide';
import { addProp } from './props';

type Image = GameObjects.Image;

/** On the water, behind people. */
const depth = 9;
const slots = {
  wide: [
    [776, 350, 0.78],
    [806, 236, 0.6],
    [720, 120, 0.5],
    [450, 130, 0.42],
    [560, 92, 0.34],
  ],
  tall: [
    [640, 380, 0.8],
    [646, 262, 0.6],
    [600, 160, 0.48],
    [430, 150, 0.4],
    [520, 96, 0.32],
  ],
} as const;
const riseTime = 900;

/** How a message that was met looks: hidden ones are cold, those that stand are warm. */
function frameOf(action: string | undefined): string {
  if (action === undefined) return 'bubble';
  return action === 'hide' || action === 'report' ? 'bubble-cold' : 'bubble-warm';
}

/** The bubbles; hidden but on air. */
export class ChatBubbles {
  readonly #board: Board;
  readonly #part: GameObjects.Container;
  readonly #bubbles = new Map<number, Image>();
  #axis = 0;
  #shape: keyof typeof slots = 'wide';
  #newest = -1;

  constructor(board: Board) {
    this.#board = board;
    this.#part = board.scene.add.container(0, 0).setDepth(depth);
  }

  /** The chat as it is now. */
  show(beat: string, state: State): void {
    const isOn = beat === 'air-chat' || beat === 'air-tide';
    this.#part.setVisible(isOn);
    if (!isOn) return;
    const newest = beat === 'air-tide' ? state.chat.length : state.chatted;
    const rose = newest !== this.#newest;
    this.#newest = newest;
    for (let number = Math.max(0, newest - slots.wide.length + 1); number <= newest; number += 1) {
      this.#bubble(number).setFrame(frameOf(state.acts[number]?.action));
    }
    for (const [number, image] of this.#bubbles) image.setVisible(newest - number < slots.wide.length);
    this.#settle(rose);
  }

  /** Shape or direction changed. */
  arrange(shape: keyof typeof slots, axis: number): void {
    this.#shape = shape;
    this.#axis = axis;
    this.#settle(false);
  }

  /** The newest one. */
  find(): { readonly x: number; readonly y: number } | undefined {
    const [x, y] = slots[this.#shape][0];
    return this.#part.visible ? { x: this.#axis === 0 ? x : this.#axis - x, y } : undefined;
  }

  #bubble(number: number): Image {
    const known = this.#bubbles.get(number);
    if (known) return known;
    const [x, y] = slots[this.#shape][0];
    const image = addProp(this.#board.scene, 'bubble', x, y + 150, 0.3);
    image.setData('drawn', image.scaleX / 0.3);
    this.#part.add(image);
    this.#bubbles.set(number, image);
    return image;
  }

  #settle(rises: boolean): void {
    this.#part.setPosition(this.#axis, 0).setScale(this.#axis === 0 ? 1 : -1, 1);
    for (const [number, image] of this.#bubbles) {
      const slot = slots[this.#shape][this.#newest - number];
      if (!slot) continue;
      const [x, y, size] = slot;
      const scale = size * (image.getData('drawn') as number);
      const to = { x, y, scaleX: scale, scaleY: scale };
      if (rises) void glide(this.#board, image, to, { duration: riseTime, ease: 'Back.out' });
      else Object.assign(image, to);
    }
  }
}
