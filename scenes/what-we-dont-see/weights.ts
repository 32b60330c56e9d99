// What somebody carries, with handles: one that is taken lights up, and so does what other hands take.
import type { GameObjects } from 'phaser';
import type { Lit, SmallLampState as State } from '../../src/domain/mechanics/small-lamp/types';
import type { Board } from '../_kit/board';
import { addProp } from './props';

type Image = GameObjects.Image;
/** The handle's name in the level, and its drawing. */
type Handle = readonly [name: string, frame: string];

const handles: Readonly<Record<Lit, readonly Handle[]>> = {
  kei: [
    ['ramp', 'h-ramp'],
    ['order', 'h-order'],
    ['chat', 'h-chat'],
    ['company', 'h-chair'],
  ],
  tavi: [
    ['stall', 'h-tongs'],
    ['phone', 'h-bars'],
    ['lady', 'h-coins'],
  ],
  amara: [
    ['shift', 'h-list'],
    ['boat', 'h-oar'],
    ['net', 'h-net'],
    ['asking', 'h-asking'],
  ],
  remi: [
    ['sit', 'h-pencil'],
    ['seat', 'h-chair'],
    ['task', 'h-order'],
  ],
  theo: [
    ['walk', 'h-door'],
    ['dad', 'h-words'],
    ['stop', 'h-bars'],
  ],
  self: [
    ['mic', 'h-headphones'],
    ['rest', 'h-bread'],
    ['word', 'h-words'],
  ],
};

/** Over what lies before people, under the dark. */
const depth = 21;
/** Handles sit round the bundle, their drawings further out; degrees from straight up. */
const spread = { 3: [-46, 0, 46], 4: [-66, -22, 22, 66] } as const;
const ring = { handle: 74, icon: 128, middle: 52 } as const;
const iconSize = 0.66;
/** A handle that nobody has taken. */
const untaken = 0xa9b4e6;
const taken = 0xffffff;

/** Handles of somebody that are carried by now: first their own, then what other hands took. */
export function takenHandles(whom: Lit, state: State): readonly string[] {
  const all = handles[whom].map(([name]) => name);
  if (whom === 'self') return state.handedOver === null ? [] : [state.handedOver];
  const own = state.handles.filter((id) => id.startsWith(`${whom}.`)).map((id) => id.slice(whom.length + 1));
  if (own.includes('all')) return all;
  const named = all.filter((name) => own.includes(name));
  const more = (own.includes('too') ? 1 : 0) + helping(whom, state);
  return [...named, ...all.filter((name) => !named.includes(name)).slice(0, named.length > 0 ? more : 0)];
}

/** Other hands that took one of somebody's handles. */
function helping(whom: Lit, { circle, told }: State): number {
  if (whom === 'kei') return circle.includes('zuri') ? 1 : 0;
  if (whom === 'tavi') return circle.includes('lina') ? 1 : 0;
  if (whom === 'remi') return told.includes('dewi') && circle.includes('dewi') ? 1 : 0;
  return whom === 'amara' && circle.includes('nila') && circle.includes('zuri') ? 3 : 0;
}

interface Part {
  readonly name: string;
  readonly glow: Image;
  readonly handle: Image;
  readonly icon: Image;
  /** Ends its idle swaying. */
  readonly stop: () => void;
}

/** One weight at a time; hidden at first. */
export class Weights {
  readonly #board: Board;
  readonly #part: GameObjects.Container;
  readonly #bundle: Image;
  #parts: readonly Part[] = [];
  #whom: Lit | undefined;

  constructor(board: Board) {
    this.#board = board;
    this.#bundle = addProp(board.scene, 'bundle');
    this.#part = board.scene.add.container(0, 0, [this.#bundle]).setDepth(depth).setVisible(false);
  }

  /** Shows somebody's weight as it is now, or none. */
  async show(whom: Lit | undefined, state: State, hasHandles: boolean): Promise<void> {
    this.#part.setVisible(whom !== undefined);
    if (whom === undefined) return;
    if (whom !== this.#whom) this.#build(whom);
    for (const { handle, icon } of this.#parts) for (const image of [handle, icon]) image.setVisible(hasHandles);
    const now = takenHandles(whom, state);
    if (whom !== 'remi') this.#bundle.setFrame(now.length > 0 ? 'bundle-lit' : 'bundle');
    await Promise.all(this.#parts.map((part) => this.#turn(part, now.includes(part.name))));
  }

  /** Stands here. */
  place(x: number, y: number, scale: number): void {
    this.#part.setPosition(x, y).setScale(scale);
  }

  /** Where it is, or one of its handles by name. */
  find(name: string): { readonly x: number; readonly y: number } | undefined {
    if (!this.#part.visible) return undefined;
    const { x, y, scale } = this.#part;
    if (name === 'bundle') return { x, y: y - ring.middle * scale };
    const part = this.#parts.find((one) => `handle-${one.name}` === name);
    return part && { x: x + part.icon.x * scale, y: y + part.icon.y * scale };
  }

  #build(whom: Lit): void {
    const { scene, motion } = this.#board;
    for (const { glow, handle, icon, stop } of this.#parts) {
      stop();
      for (const image of [glow, handle, icon]) image.destroy();
    }
    this.#whom = whom;
    this.#bundle.setFrame(whom === 'remi' ? 'bundle-cloth' : 'bundle');
    const list = handles[whom];
    const angles = list.length === 4 ? spread[4] : spread[3];
    this.#parts = list.map(([name, frame], index) => {
      const angle = angles[index] ?? 0;
      const radians = (angle * Math.PI) / 180;
      const at = (far: number): readonly [number, number] => [
        Math.sin(radians) * far,
        -ring.middle - Math.cos(radians) * far,
      ];
      const glow = addProp(scene, 'glow-warm', ...at(ring.icon), 0.9).setAlpha(0);
      const handle = addProp(scene, 'handle', ...at(ring.handle), 0.9).setAngle(angle);
      const icon = addProp(scene, frame, ...at(ring.icon), iconSize).setTint(untaken);
      const { y } = icon;
      const stop = motion.idle({ targets: icon, y: y - 5, duration: 1500 + index * 210 }, () => icon.setY(y));
      return { name, glow, handle, icon, stop };
    });
    this.#part.removeAll();
    this.#part.add(this.#parts.map(({ glow }) => glow));
    this.#part.add([...this.#parts.map(({ handle }) => handle), this.#bundle, ...this.#parts.map(({ icon }) => icon)]);
  }

  async #turn({ glow, handle, icon }: Part, isTaken: boolean): Promise<void> {
    handle.setFrame(isTaken ? 'handle-lit' : 'handle');
    icon.setTint(isTaken ? taken : untaken);
    await this.#board.motion.move(glow, { alpha: isTaken ? 1 : 0 }, { duration: 420 });
  }
}
