// Dust in the light: a few slow specks that give the air a depth.
import type { GameObjects } from 'phaser';
import type { Board } from './board';
import { addGlow } from './glow';
import type { Rectangle } from './place-camera';

/** Milliseconds in which a mote comes, drifts and goes. */
const life = 9000;
/** How bright a mote is at the thirds of its life. */
const brightness = [0, 0.5, 0.4, 0] as const;

interface Mote {
  readonly image: GameObjects.Image;
  age: number;
  /** Logical units a millisecond. */
  readonly speed: { x: number; y: number };
}

const between = (from: number, to: number): number => from + Math.random() * (to - from);

function brightnessAt(age: number): number {
  const thirds = (age / life) * 3;
  const before = brightness[Math.floor(thirds)] ?? 0;
  const after = brightness[Math.floor(thirds) + 1] ?? 0;
  return before + (after - before) * (thirds % 1);
}

/** Adds drifting motes inside a rectangle; none where nothing moves, and they go when the machine is too slow. */
export function addMotes(
  board: Board,
  within: Rectangle,
  color: number,
  count = 14,
): GameObjects.GameObject | undefined {
  if (!board.motion.live || !board.particles) return undefined;
  const { scene } = board;
  const begin = (mote: Mote): void => {
    mote.image.setPosition(between(within.x, within.x + within.width), between(within.y, within.y + within.height));
    mote.speed.x = between(-0.006, 0.01);
    mote.speed.y = between(-0.012, -0.003);
  };
  const motes = Array.from({ length: count }, (_, number): Mote => {
    const image = addGlow(scene, 0, 0, between(1.5, 4.5), color, 0);
    const mote = { image, age: (number / count) * life, speed: { x: 0, y: 0 } };
    begin(mote);
    return mote;
  });
  const dust = scene.add.container(
    0,
    0,
    motes.map(({ image }) => image),
  );
  board.onStep((milliseconds) => {
    if (!dust.active) return;
    for (const mote of motes) {
      mote.age += milliseconds;
      if (mote.age >= life) {
        mote.age %= life;
        begin(mote);
      }
      const { image, speed, age } = mote;
      image.setPosition(image.x + speed.x * milliseconds, image.y + speed.y * milliseconds);
      image.setAlpha(brightnessAt(age));
    }
  });
  board.onQuality(() => {
    if (!board.particles || !board.motion.live) dust.destroy();
  });
  return dust;
}
