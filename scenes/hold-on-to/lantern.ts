// One lantern as it is drawn: its paper, its light, and its reflection on the water.
import { BlendModes, type GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { glide } from '../_kit/glide';
import type { LightKind, LightSpot } from './light-places';
import { addProp, unitsOf } from './props';
import type { Point, RockingBoat } from './rocking-boat';
import { sea } from './sea';

/** Layers of the sea in which lanterns hang: all behind Kei, those in the hands before. */
export interface LanternLayers {
  readonly shines: GameObjects.Container;
  readonly behind: { readonly glows: GameObjects.Container; readonly papers: GameObjects.Container };
  readonly before: { readonly glows: GameObjects.Container; readonly papers: GameObjects.Container };
}

const horizon = 404;
/** How a lantern of each kind shines, drifts to and fro (units), and how long its way there takes. */
const manners: Readonly<Record<LightKind, { readonly shine: number; readonly drift: number; readonly way: number }>> = {
  near: { shine: 0.5, drift: 13, way: 1900 },
  hanging: { shine: 0.42, drift: 9, way: 700 },
  hand: { shine: 0.5, drift: 1.5, way: 620 },
  tied: { shine: 0.55, drift: 5, way: 1100 },
  away: { shine: 0.12, drift: 3, way: 2600 },
  far: { shine: 0.5, drift: 3, way: 1800 },
  kept: { shine: 0.6, drift: 5, way: 1400 },
};
/** Gold for friends, mint for the shy, peach and gold in turn for the others. */
const tints = { gold: 0xffd166, peach: 0xffab76, mint: 0x9be3be, pale: 0x9fc2cc } as const;
const glowRadius = 128;

function paperOf({ id, pale }: LightSpot): keyof typeof tints {
  const index = sea.lanterns.findIndex((lantern) => lantern.id === id);
  const lantern = sea.lanterns[index];
  if (pale) return 'pale';
  if (lantern?.friend) return 'gold';
  if (lantern?.shy) return 'mint';
  return index % 2 === 0 ? 'peach' : 'gold';
}

/** New ones come up out of the water, below the place where they will hang. */
const birthOf = ({ x, y, kind, scale }: LightSpot) =>
  kind === 'near'
    ? { x: x + 26, y: 560 + (x % 40), scale: scale * 0.5, alpha: 0 }
    : { x, y: y + 40, scale: scale * 0.6, alpha: 0 };

/** A lantern on its way to where it belongs. */
export class Lantern {
  /** Its middle now, in the scene's units before mirroring. */
  readonly drawn: Point;
  readonly now: { x: number; y: number; scale: number; alpha: number };
  readonly #board: Board;
  readonly #layers: LanternLayers;
  readonly #paper: GameObjects.Image;
  readonly #glow: GameObjects.Image;
  readonly #shine: GameObjects.Image;
  readonly #phase: number;
  readonly #unit: number;
  #spot: LightSpot;

  constructor(board: Board, layers: LanternLayers, spot: LightSpot, number: number) {
    const { scene } = board;
    this.#board = board;
    this.#layers = layers;
    this.#unit = unitsOf(scene, 'lantern-gold');
    this.#paper = addProp(scene, 'lantern-gold');
    this.#glow = addGlow(scene, 0, 0, glowRadius, tints.gold, 0);
    this.#shine = addProp(scene, 'reflection').setOrigin(0.5, 0).setBlendMode(BlendModes.ADD).setAlpha(0);
    layers.shines.add(this.#shine);
    this.#phase = (number * 1.7) % (Math.PI * 2);
    this.now = birthOf(spot);
    this.drawn = { x: spot.x, y: spot.y };
    this.#spot = spot;
    this.#dress(spot);
  }

  /** Whether it is there already, or on the way. */
  isAt({ kind, x, y, pale }: LightSpot): boolean {
    const { kind: before, x: fromX, y: fromY, pale: wasPale } = this.#spot;
    return kind === before && x === fromX && y === fromY && pale === wasPale && this.now.alpha > 0;
  }

  async send(spot: LightSpot): Promise<void> {
    this.#dress(spot);
    const { x, y, scale, kind } = spot;
    await glide(this.#board, this.now, { x, y, scale, alpha: 1 }, { duration: manners[kind].way });
  }

  async leave(): Promise<void> {
    await glide(this.#board, this.now, { alpha: 0 }, { duration: 700 });
  }

  draw(time: number, boat: RockingBoat): void {
    const { kind, pale } = this.#spot;
    const { live } = this.#board.motion;
    const { shine, drift } = manners[kind];
    const isHeld = kind === 'hand';
    const phase = this.#phase;
    const wide = live ? drift : 0;
    const x = this.now.x + Math.sin(time / 1900 + phase) * wide;
    const y = this.now.y + Math.sin(time / 1370 + phase * 2) * wide * 0.7;
    this.drawn.x = x;
    this.drawn.y = y;
    if (isHeld) boat.carry(x, y, this.drawn);
    const { alpha, scale } = this.now;
    const flicker = live ? 0.92 + 0.08 * Math.sin(time / 310 + phase * 3) : 1;
    const light = (pale ? manners.away.shine : shine) * alpha * flicker;
    this.#paper
      .setPosition(this.drawn.x, this.drawn.y)
      .setScale(this.#unit * scale)
      .setAlpha(alpha);
    this.#paper.setAngle(live ? Math.sin(time / 1100 + phase) * (isHeld ? 2 : 4) : 0);
    this.#glow
      .setPosition(this.drawn.x, this.drawn.y)
      .setScale(scale * 1.25)
      .setAlpha(light);
    const surface = Math.max(horizon + 34, horizon + (440 - this.drawn.y) * 0.32 + 40 * scale);
    this.#shine.setPosition(this.drawn.x, surface).setScale(scale * 1.1, scale * 0.9);
    this.#shine.setAlpha(isHeld ? 0 : light * 0.84);
  }

  #dress(spot: LightSpot): void {
    const paper = paperOf(spot);
    this.#paper.setFrame(`lantern-${paper}`);
    this.#glow.setTint(tints[paper]);
    this.#shine.setTint(tints[paper]);
    this.#spot = spot;
    const { glows, papers } = spot.kind === 'hand' ? this.#layers.before : this.#layers.behind;
    if (this.#paper.parentContainer === papers) return;
    papers.add(this.#paper);
    glows.add(this.#glow);
  }
}
