// The bed that is a boat: it rocks with the swell, dips when something lands, and carries what is on it.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { fileAt, loadFiles } from '../_kit/load-files';
import type { Puppet } from '../_kit/puppet';
import { glide } from './glide';
import { levelFiles } from './level-files';

/** A point that is written into, so that no frame makes new ones. */
export interface Point {
  x: number;
  y: number;
}

/** The boat, and two layers of the sea around it: `under` behind Kei, `over` before. */
export interface RockingBoat {
  readonly under: GameObjects.Container;
  readonly over: GameObjects.Container;
  /** Where what is put at a point of the boat is now. */
  carry(x: number, y: number, into: Point): void;
  /** Whether the boat is seen. */
  show(shown: boolean): Promise<void>;
  /** Mirrored at half of `axis`, 0 as painted; `seat` is where Kei's feet are. */
  place(axis: number, seat: Point | undefined): void;
  /** How much it sways (1 on a calm night), leans (degrees) and lies deeper (units). */
  sway(strength: number, lean: number, dip: number, duration: number): Promise<void>;
  /** Something heavy landed. */
  knock(): void;
  /** Kei sits so much lower than on the bench. */
  sink(units: number): void;
  step(milliseconds: number): void;
  /** Puts everything where it is now. */
  draw(): void;
}

const keel = { x: 370, y: 676 } as const;
const backAt = { x: 38, y: 98, width: 638, height: 502 } as const;
const hullAt = { x: 57, y: 458, width: 641, height: 258 } as const;
const fade = 450;
/** Milliseconds of a sway to and fro, and of a rise and fall. */
const swayLength = 5200;
const riseLength = 3700;
const knockLength = 460;
const round = Math.PI * 2;

const paint = ({ scene }: Board, key: string, at: typeof backAt | typeof hullAt): GameObjects.Container => {
  const image = scene.add.image(at.x - keel.x, at.y - keel.y, key).setOrigin(0);
  return scene.add.container(keel.x, keel.y, [image.setDisplaySize(at.width, at.height)]);
};

/** Loads the boat and adds it, hidden. */
export async function addRockingBoat(board: Board, keiNow: () => Puppet | undefined): Promise<RockingBoat> {
  const { scene, motion } = board;
  await loadFiles(scene, [
    { key: 'sea-boat-back', image: fileAt(levelFiles, 'sea-boat/back.webp') },
    { key: 'sea-boat-front', image: fileAt(levelFiles, 'sea-boat/front.webp') },
  ]);
  const back = paint(board, 'sea-boat-back', backAt);
  const hull = paint(board, 'sea-boat-front', hullAt);
  const hidden = (depth: number, child: GameObjects.Container): GameObjects.Container =>
    scene.add.container(0, 0, [child]).setDepth(depth).setAlpha(0).setVisible(false);
  const layers = { under: hidden(5, back), over: hidden(15, hull) };
  const parts = [layers.under, layers.over];
  const swell = { sway: 1, lean: 0, dip: 0 };
  const kick = { depth: 0 };
  const seated = { low: 0 };
  let time = 0;
  let axis = 0;
  let isShown = false;
  let seat: Point | undefined;
  let angle = 0;
  let dip = 0;
  const carry = (x: number, y: number, into: Point): void => {
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    const [fromX, fromY] = [x - keel.x, y - keel.y];
    into.x = keel.x + fromX * cosine - fromY * sine;
    into.y = keel.y + dip + fromX * sine + fromY * cosine;
  };
  const feet: Point = { x: 0, y: 0 };
  const carryKei = (): void => {
    const kei = keiNow();
    if (!kei || !seat) return;
    const side = axis === 0 ? 1 : -1;
    if (!isShown) {
      kei.setAngle(0);
      return;
    }
    carry(axis === 0 ? seat.x : axis - seat.x, seat.y + seated.low, feet);
    const turned = (side * angle * 180) / Math.PI;
    kei.setPosition(axis === 0 ? feet.x : axis - feet.x, feet.y).setAngle(turned);
  };
  const draw = (): void => {
    const sway = motion.live ? swell.sway : 0;
    const degrees = swell.lean + sway * Math.sin((time / swayLength) * round);
    angle = (degrees * Math.PI) / 180;
    dip = swell.dip + kick.depth + sway * 4.5 * Math.sin((time / riseLength) * round);
    for (const part of [back, hull]) part.setPosition(keel.x, keel.y + dip).setRotation(angle);
    carryKei();
  };
  return {
    ...layers,
    carry,
    draw,
    async show(shown) {
      isShown = shown;
      if (shown) for (const part of parts) part.setVisible(true);
      draw();
      await motion.move(parts, { alpha: shown ? 1 : 0 }, { duration: fade });
      for (const part of parts) part.setVisible(part.alpha > 0);
    },
    place(wanted, feetOfKei) {
      axis = wanted;
      seat = feetOfKei;
      for (const part of parts) part.setScale(axis === 0 ? 1 : -1, 1).setX(axis);
      draw();
    },
    sway: (sway, lean, deep, duration) =>
      glide(board, swell, { sway, lean, dip: deep }, { duration, ease: 'Sine.inOut' }),
    knock() {
      if (!motion.live) return;
      const config = { duration: knockLength / 2, ease: 'Sine.out', yoyo: true };
      void glide(board, kick, { depth: 9 }, config).then(() => (kick.depth = 0));
    },
    sink: (units) => void glide(board, seated, { low: units }, { duration: 700 }),
    step(milliseconds) {
      if (motion.live) time += milliseconds;
      draw();
    },
  };
}
