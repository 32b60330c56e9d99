// Soft light: one round white gradient, tinted and added wherever a lamp, a phone or a window shines.
import { BlendModes, type GameObjects, type Scene } from 'phaser';

const key = 'kit-glow';
const size = 256;

/** A glow sprite of the given radius (logical units); it brightens what lies under it. */
export function addGlow(
  scene: Scene,
  x: number,
  y: number,
  radius: number,
  color: number,
  alpha = 0.5,
): GameObjects.Image {
  ensureGlow(scene);
  const glow = scene.add.image(x, y, key).setTint(color).setAlpha(alpha).setBlendMode(BlendModes.ADD);
  return glow.setScale((radius * 2) / size);
}

/** The key of the glow texture, made on first use. */
export function ensureGlow(scene: Scene): string {
  if (scene.textures.exists(key)) return key;
  const canvas = scene.textures.createCanvas(key, size, size);
  if (!canvas) return '__WHITE';
  const gradient = canvas.context.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2);
  for (const [stop, strength] of [
    [0, 1],
    [0.25, 0.62],
    [0.5, 0.26],
    [0.75, 0.07],
    [1, 0],
  ] as const) {
    gradient.addColorStop(stop, `rgba(255,255,255,${strength})`);
  }
  canvas.context.fillStyle = gradient;
  canvas.context.fillRect(0, 0, size, size);
  canvas.refresh();
  return key;
}
