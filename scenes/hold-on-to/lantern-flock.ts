// The lanterns as they are drawn: each with its light and its reflection, on the way to where it belongs.
import { BlendModes, type GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { glide } from './glide';
import type { LightKind, LightSpot } from './light-places';
import { addProp, unitsOf } from './props';
import type { Point, RockingBoat } from './rocking-boat';
import { sea } from './sea';

/** The lanterns. */
export interface LanternFlock {
  show(spots: readonly LightSpot[]): Promise<unknown>;
  /** Where a lantern's middle is now, in the scene's units before mirroring. */
  pointOf(id: string): Readonly<Point> | undefined;
  /** Where a thread takes hold of it. */
  ringOf(id: string, into: Point): boolean;
  step(milliseconds: number): void;
  draw(): void;
}

interface Light {
  readonly paper: GameObjects.Image;
  readonly glow: GameObjects.Image;
  readonly shine: GameObjects.Image;
  readonly phase: number;
  readonly now: { x: number; y: number; scale: number; alpha: number };
  spot: LightSpot;
  readonly drawn: Point;
}

const height = 180;
const horizon = 404;
/** Lights of the paper: gold for friends, mint for the shy, peach and gold in turn for the others. */
const tints = { gold: 0xffd166, peach: 0xffab76, mint: 0x9be3be, pale: 0x9fc2cc } as const;
type Paper = keyof typeof tints;

const glowing: Readonly<Record<LightKind, number>> = {
  ...{ near: 0.5, hanging: 0.42, hand: 0.5, tied: 0.55, away: 0.12, far: 0.4, kept: 0.6 },
};
/** How far it drifts to and fro. */
const drift: Readonly<Record<LightKind, number>> = {
  ...{ near: 13, hanging: 9, hand: 1.5, tied: 5, away: 3, far: 3, kept: 5 },
};
const moving: Readonly<Record<LightKind, number>> = {
  ...{ near: 1900, hanging: 700, hand: 620, tied: 1100, away: 2600, far: 1800, kept: 1400 },
};

function paperOf(id: string): Paper {
  const index = sea.lanterns.findIndex((lantern) => lantern.id === id);
  const lantern = sea.lanterns[index];
  if (lantern?.friend) return 'gold';
  if (lantern?.shy) return 'mint';
  return index % 2 === 0 ? 'peach' : 'gold';
}

/** New ones come up out of the water, below the place where they will hang. */
const birthOf = ({ x, y, kind, scale }: LightSpot) =>
  kind === 'near'
    ? { x: x + 26, y: 560 + (x % 40), scale: scale * 0.5, alpha: 0 }
    : { x, y: y + 40, scale: scale * 0.6, alpha: 0 };

/** Adds an empty sky; held lanterns hang before Kei, all others behind. */
export function addLanternFlock(board: Board, boat: RockingBoat): LanternFlock {
  const { scene, motion } = board;
  const layer = (): GameObjects.Container => scene.add.container(0, 0);
  const behind = { shines: layer(), glows: layer(), papers: layer() };
  const before = { glows: layer(), papers: layer() };
  boat.under.addAt(behind.shines, 0);
  boat.under.addAt(behind.glows, 1);
  boat.under.add(behind.papers);
  boat.over.add([before.glows, before.papers]);
  const lights = new Map<string, Light>();
  const paperScale = unitsOf(scene, 'lantern-gold');
  let time = 0;

  function build(spot: LightSpot): Light {
    const paper = addProp(scene, 'lantern-gold');
    const glow = addGlow(scene, 0, 0, 128, tints.gold, 0);
    const shine = addProp(scene, 'reflection').setOrigin(0.5, 0).setBlendMode(BlendModes.ADD).setAlpha(0);
    behind.papers.add(paper);
    behind.glows.add(glow);
    behind.shines.add(shine);
    const phase = (lights.size * 1.7) % (Math.PI * 2);
    return { paper, glow, shine, phase, spot, now: birthOf(spot), drawn: { x: spot.x, y: spot.y } };
  }

  function put({ paper, glow, shine, now, phase, spot, drawn }: Light): void {
    const { kind } = spot;
    const isHeld = kind === 'hand';
    const wide = motion.live ? drift[kind] : 0;
    const [x, y] = [
      now.x + Math.sin(time / 1900 + phase) * wide,
      now.y + Math.sin(time / 1370 + phase * 2) * wide * 0.7,
    ];
    if (isHeld) boat.carry(x, y, drawn);
    else Object.assign(drawn, { x, y });
    const flicker = motion.live ? 0.92 + 0.08 * Math.sin(time / 310 + phase * 3) : 1;
    paper
      .setPosition(drawn.x, drawn.y)
      .setScale(paperScale * now.scale)
      .setAlpha(now.alpha);
    paper.setAngle(motion.live ? Math.sin(time / 1100 + phase) * (isHeld ? 2 : 4) : 0);
    const light = spot.pale ? glowing.away : glowing[kind];
    glow
      .setPosition(drawn.x, drawn.y)
      .setScale(now.scale * 1.25)
      .setAlpha(light * now.alpha * flicker);
    const surface = Math.max(horizon + 34, horizon + (440 - drawn.y) * 0.32 + 40 * now.scale);
    shine.setPosition(drawn.x, surface).setScale(now.scale * 1.1, now.scale * 0.9);
    shine.setAlpha(isHeld ? 0 : 0.42 * light * 2 * now.alpha * flicker);
  }

  function dress(light: Light, spot: LightSpot): void {
    const paper = spot.pale ? 'pale' : paperOf(spot.id);
    light.paper.setFrame(`lantern-${paper}`);
    light.glow.setTint(tints[paper]);
    light.shine.setTint(tints[paper]);
    if ((spot.kind === 'hand') === (light.spot.kind === 'hand') && light.paper.parentContainer) {
      light.spot = spot;
      return;
    }
    light.spot = spot;
    const isHeld = spot.kind === 'hand';
    (isHeld ? before : behind).papers.add(light.paper);
    (isHeld ? before : behind).glows.add(light.glow);
  }

  async function send(light: Light, spot: LightSpot): Promise<void> {
    dress(light, spot);
    const { x, y, scale } = spot;
    const duration = moving[spot.kind];
    await glide(board, light.now, { x, y, scale, alpha: spot.kind === 'away' ? 0.75 : 1 }, { duration });
  }

  const isAsBefore = ({ spot, now }: Light, next: LightSpot): boolean =>
    spot.kind === next.kind && spot.x === next.x && spot.y === next.y && spot.pale === next.pale && now.alpha > 0;

  const draw = (): void => {
    for (const light of lights.values()) put(light);
  };

  return {
    draw,
    async show(spots) {
      const ways = spots.map((spot) => {
        const light = lights.get(spot.id) ?? build(spot);
        if (lights.has(spot.id) && isAsBefore(light, spot)) return undefined;
        lights.set(spot.id, light);
        return send(light, spot);
      });
      const gone = [...lights].filter(([id]) => !spots.some((spot) => spot.id === id)).map(([, light]) => light.now);
      ways.push(...gone.map((light) => glide(board, light, { alpha: 0 }, { duration: 700 })));
      draw();
      await Promise.all(ways);
      draw();
    },
    pointOf: (id) => lights.get(id)?.drawn,
    ringOf(id, into) {
      const light = lights.get(id);
      if (!light) return false;
      into.x = light.drawn.x;
      into.y = light.drawn.y + height * 0.4 * light.now.scale;
      return light.now.alpha > 0.2;
    },
    step(milliseconds) {
      if (motion.live) time += milliseconds;
      draw();
    },
  };
}
