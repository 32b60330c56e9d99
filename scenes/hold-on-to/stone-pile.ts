// The stones as they are drawn: they fall with weight, lie in the hands or on the deck, and some turn into steps.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { glide } from './glide';
import { addProp, unitsOf } from './props';
import type { Point, RockingBoat } from './rocking-boat';
import type { StoneSpot } from './stone-places';

/** The stones. */
export interface StonePile {
  show(spots: readonly StoneSpot[]): Promise<unknown>;
  /** Where a stone's middle is now, in the scene's units before mirroring. */
  pointOf(item: string): Readonly<Point> | undefined;
  step(milliseconds: number): void;
  draw(): void;
}

interface Pebble {
  readonly stone: GameObjects.Image;
  readonly edge: GameObjects.Image;
  readonly cracks: GameObjects.Image;
  readonly now: { x: number; y: number; scale: number; alpha: number; angle: number };
  readonly drawn: Point;
  spot: StoneSpot;
}

/** Stones fall from above the picture. */
const above = -170;
const fallLength = 640;
const moveLength = 560;
const glowColor = 0xbff3e0;

/** Adds no stone yet. */
export function addStonePile(board: Board, boat: RockingBoat): StonePile {
  const { scene, motion } = board;
  const layer = (): GameObjects.Container => scene.add.container(0, 0);
  const layers = { water: layer(), deck: layer(), hands: layer() };
  boat.under.addAt(layers.water, 2);
  boat.over.addAt(layers.deck, 0);
  boat.over.add(layers.hands);
  const pebbles = new Map<string, Pebble>();
  let time = 0;

  function build(spot: StoneSpot): Pebble {
    const stone = addProp(scene, spot.frame);
    const edge = addProp(scene, 'stone-edge').setTint(glowColor).setVisible(false);
    const cracks = addProp(scene, 'stone-cracks').setVisible(false);
    layers[spot.layer].add([edge, stone, cracks]);
    const falls = spot.layer !== 'water' && motion.live;
    const now = { x: spot.x, y: falls ? above : spot.y, scale: spot.scale, alpha: falls ? 1 : 0, angle: spot.angle };
    return { stone, edge, cracks, now, spot, drawn: { x: spot.x, y: spot.y } };
  }

  function put({ stone, edge, cracks, now, drawn, spot }: Pebble): void {
    if (spot.aboard) boat.carry(now.x, now.y, drawn);
    else Object.assign(drawn, { x: now.x, y: now.y });
    const bob = !spot.aboard && motion.live ? Math.sin(time / 900 + now.x) * 3 : 0;
    stone.setPosition(drawn.x, drawn.y + bob).setScale(unitsOf(scene, spot.frame) * now.scale);
    stone.setAlpha(now.alpha).setAngle(now.angle);
    for (const image of [edge, cracks]) {
      const isSeen = image === edge ? spot.glows : spot.isHot;
      image.setVisible(isSeen);
      if (!isSeen) continue;
      const pulse = motion.live ? 0.75 + 0.25 * Math.sin(time / 620) : 0.9;
      image
        .setPosition(drawn.x, drawn.y + bob)
        .setAngle(now.angle)
        .setAlpha(now.alpha * pulse);
      image.setScale(unitsOf(scene, image === edge ? 'stone-edge' : 'stone-cracks') * edgeScale(spot) * now.scale);
    }
  }

  function dress(pebble: Pebble, spot: StoneSpot): void {
    if (spot.layer !== pebble.spot.layer) layers[spot.layer].add([pebble.edge, pebble.stone, pebble.cracks]);
    pebble.stone.setFrame(spot.frame);
    pebble.spot = spot;
  }

  async function drop(pebble: Pebble, { x, y, scale, angle }: StoneSpot): Promise<void> {
    await glide(board, pebble.now, { x, y, scale, angle, alpha: 1 }, { duration: fallLength, ease: 'Quad.in' });
    boat.knock();
  }

  async function carry(pebble: Pebble, spot: StoneSpot): Promise<void> {
    dress(pebble, spot);
    const { x, y, scale, angle } = spot;
    await glide(board, pebble.now, { x, y, scale, angle, alpha: 1 }, { duration: moveLength, ease: 'Back.out' });
  }

  const draw = (): void => {
    for (const pebble of pebbles.values()) put(pebble);
  };

  async function leave(pebble: Pebble, key: string): Promise<void> {
    await glide(board, pebble.now, { alpha: 0 }, { duration: 420 });
    if (pebbles.get(key) === pebble && pebble.now.alpha === 0) {
      for (const image of [pebble.stone, pebble.edge, pebble.cracks]) image.destroy();
      pebbles.delete(key);
    }
  }

  return {
    draw,
    async show(spots) {
      const ways = spots.map((spot) => {
        const known = pebbles.get(spot.key);
        if (known) return isSame(known.spot, spot) ? undefined : carry(known, spot);
        const pebble = build(spot);
        pebbles.set(spot.key, pebble);
        return drop(pebble, spot);
      });
      for (const [key, pebble] of pebbles) {
        if (!spots.some((spot) => spot.key === key)) ways.push(leave(pebble, key));
      }
      draw();
      await Promise.all(ways);
      draw();
    },
    pointOf: (item) => pebbles.get(item)?.drawn,
    step(milliseconds) {
      if (motion.live) time += milliseconds;
      draw();
    },
  };
}

const isSame = (one: StoneSpot, other: StoneSpot): boolean =>
  one.x === other.x && one.y === other.y && one.frame === other.frame && one.scale === other.scale;

/** The edge was drawn round a large stone. */
const edgeScale = ({ frame }: StoneSpot): number => (frame === 'stone-small' ? 0.62 : 1);
