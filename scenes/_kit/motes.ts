// Dust in the light: a few slow specks that give the air a depth.
import { BlendModes, type GameObjects } from 'phaser';
import type { Board } from './board';
import { ensureGlow } from './glow';
import type { Rectangle } from './place-camera';

/** Adds drifting motes inside a rectangle; none where nothing moves, and they go when the machine is too slow. */
export function addMotes(
  board: Board,
  within: Rectangle,
  color: number,
  count = 14,
): GameObjects.GameObject | undefined {
  if (!board.motion.live || !board.particles) return undefined;
  const lifespan = 9000;
  const motes = board.scene.add.particles(0, 0, ensureGlow(board.scene), {
    x: { min: within.x, max: within.x + within.width },
    y: { min: within.y, max: within.y + within.height },
    lifespan,
    frequency: lifespan / count,
    speedX: { min: -6, max: 10 },
    speedY: { min: -12, max: -3 },
    scale: { min: 0.012, max: 0.035 },
    alpha: { values: [0, 0.5, 0.4, 0] },
    tint: color,
    blendMode: BlendModes.ADD,
    advance: lifespan,
  });
  board.onQuality(() => {
    if (!board.particles || !board.motion.live) motes.destroy();
  });
  return motes;
}
