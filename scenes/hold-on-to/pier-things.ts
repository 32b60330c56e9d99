// What comes on the pier: the lantern that grows clear, the tin, a stone that is a clapperboard, lights for the endings.
import type { GameObjects } from 'phaser';
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Place } from '../_kit/painted-places';
import type { Shape } from '../_kit/place-camera';
import type { PlaceName } from './beat-scene';
import { glide } from '../_kit/glide';
import { addProp } from './props';

/** Where Tavi and Idris stand (the same spots as in the layout), and what stands on the planks. */
const spots = {
  wide: { tavi: 490, idris: 750, ground: 664 },
  tall: { tavi: 372, idris: 566, ground: 640 },
} as const;
/** Lights on both sides, from the far end to the near one. */
const alongside = 9;
const papers = ['lantern-gold', 'lantern-peach', 'lantern-mint'] as const;
/** How many lights an ending has. */
const lit: Readonly<Record<string, number>> = { 'e-choir': alongside * 2, 'e-long-way': 8 };
/** The one lamp of the quietest ending, near enough to be seen. */
const lowLamp = 9;
const onPier = /^(a3-(saturday|reveal|tavi|kei-tavi|idris|arif-back)|e-(choir|long-way|low-lamp))/;
const dim = 0x8c94b8;
const closeUp = 2;
const revealY = 330;

interface Light {
  readonly paper: GameObjects.Image;
  readonly glow: GameObjects.Image;
}

/** Over the water on both sides, the nearer the larger, at different heights. */
function addLight({ scene }: Board, index: number): Light {
  const share = (Math.floor(index / 2) + 0.6) / alongside;
  const side = index % 2 === 0 ? -1 : 1;
  const near = share ** 1.5;
  const x = 434 + side * (44 + near * 560);
  const y = 424 + near * 60 - (index % 4) * near * 104;
  const paper = addProp(scene, papers[index % papers.length] ?? papers[0], x, y).setAlpha(0);
  paper.setScale(paper.scaleX * (0.1 + near * 0.4));
  return { paper, glow: addGlow(scene, x, y, 24 + near * 120, 0xffd166, 0) };
}

/** Things that float freely are mirrored with the places. */
export class PierThings {
  readonly #board: Board;
  readonly #closest: GameObjects.Container;
  readonly #shadow: GameObjects.Image;
  readonly #glove: GameObjects.Image;
  readonly #tin: GameObjects.Image;
  readonly #stone: GameObjects.Image;
  readonly #clapper: GameObjects.Image;
  readonly #loose: GameObjects.Container;
  readonly #lights: readonly Light[];
  #planks: GameObjects.Image | undefined;
  #at: (typeof spots)[Shape] = spots.wide;

  constructor(board: Board) {
    this.#board = board;
    const { scene } = board;
    const unseen = (frame: string): GameObjects.Image => addProp(scene, frame).setAlpha(0);
    this.#shadow = addProp(scene, 'glove-shadow');
    const halo = addGlow(scene, 0, 0, 330, 0xffd166, 0.55);
    this.#closest = scene.add.container(0, 0, [halo, addProp(scene, 'lantern-gold'), this.#shadow]).setAlpha(0);
    this.#glove = unseen('oven-glove');
    this.#tin = unseen('tin');
    this.#stone = unseen('stepping-stone');
    this.#clapper = unseen('clapperboard');
    const parts = [this.#tin, this.#stone, this.#clapper, this.#glove, this.#closest];
    this.#loose = scene.add.container(0, 0, parts).setDepth(18);
    this.#lights = Array.from({ length: alongside * 2 }, (_, index) => addLight(board, index));
  }

  dress(name: PlaceName, { behind }: Place): void {
    if (name !== 'sea-pier') return;
    this.#planks = behind.list.find((part) => part.type === 'Image') as GameObjects.Image | undefined;
    behind.add([...this.#lights.map(({ glow }) => glow), ...this.#lights.map(({ paper }) => paper)]);
  }

  async show(beat: string, line: number | undefined, state: State): Promise<void> {
    const isReveal = beat === 'a3-reveal';
    const hasTin = onPier.test(beat) && beat !== 'a3-saturday' && (!isReveal || line === 2);
    void this.#fade(this.#tin, hasTin, 300);
    this.#light((index) => (beat === 'e-low-lamp' ? index === lowLamp : index < (lit[beat] ?? 0)));
    // One lamp, and the water that carries it.
    this.#planks?.setTint(beat === 'e-low-lamp' ? dim : 0xffffff);
    const isIdris = beat === 'a3-idris-turned' || beat === 'a3-idris-not' || beat === 'e-choir';
    if (!isReveal) void this.#fade(this.#closest, false, 300);
    else if (line === 2) void this.#clear();
    else await this.#come();
    if (beat === 'a3-idris-turned' && state.stones.some(({ item }) => item === 'f-mic')) await this.#tip();
    await this.#fade(this.#clapper, isIdris, 300);
  }

  place(axis: number, shape: Shape): void {
    this.#at = spots[shape];
    const { tavi, idris, ground } = this.#at;
    this.#loose.setScale(axis === 0 ? 1 : -1, 1).setX(axis);
    this.#tin.setPosition(tavi, ground);
    this.#clapper.setPosition(idris - 88, ground - 40);
    if (this.#closest.alpha > 0 && !this.#board.motion.busy) this.#closest.setX(tavi);
  }

  /** The one that was there all along comes closest of all. */
  async #come(): Promise<void> {
    const { motion } = this.#board;
    this.#closest.setPosition(434, 440).setScale(0.1).setAlpha(1);
    this.#shadow.setAlpha(0);
    const there = { x: this.#at.tavi, y: revealY, scaleX: closeUp, scaleY: closeUp };
    await glide(this.#board, this.#closest, there, { duration: motion.live ? 2600 : 0, ease: 'Sine.inOut' });
    await this.#fade(this.#shadow, true, 900);
  }

  /** The paper grows clear; a glove, and then whoever wears it. */
  async #clear(): Promise<void> {
    const { tavi } = this.#at;
    this.#glove.setPosition(tavi, revealY).setAlpha(1);
    void this.#fade(this.#closest, false, 900);
    await glide(this.#board, this.#glove, { x: tavi - 96, y: 480, alpha: 0 }, { duration: 1500, ease: 'Sine.in' });
  }

  /** The flat stone tips up and is what Idris holds. */
  async #tip(): Promise<void> {
    const { scaleX } = this.#stone;
    this.#stone.setPosition(this.#clapper.x, this.#clapper.y + 30).setAlpha(1);
    await this.#board.motion.wait(500);
    await glide(this.#board, this.#stone, { scaleY: scaleX * 2, alpha: 0 }, { duration: 420, ease: 'Quad.in' });
    this.#stone.setScale(scaleX);
  }

  #light(isLitAt: (index: number) => boolean): void {
    const { live } = this.#board.motion;
    for (const [index, { paper, glow }] of this.#lights.entries()) {
      const isLit = isLitAt(index);
      const config = { duration: 500, delay: live && isLit ? index * 120 : 0 };
      void glide(this.#board, paper, { alpha: isLit ? 1 : 0 }, config);
      void glide(this.#board, glow, { alpha: isLit ? 0.6 : 0 }, config);
    }
  }

  #fade(image: GameObjects.Image | GameObjects.Container, shown: boolean, duration: number): Promise<void> {
    return glide(this.#board, image, { alpha: shown ? 1 : 0 }, { duration });
  }
}
