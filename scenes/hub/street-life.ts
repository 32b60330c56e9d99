// What lives on Lantern Street while nobody decides anything: shimmer on the sea, a gull, somebody walking by.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';

const atlas = 'street-houses';

/** Adds idle life in front of the houses. */
export function addStreetLife(board: Board, layer: GameObjects.Container): void {
  const gull = streetSprite(board, 'gull-flying', 1180, 120);
  if (gull) fly(board, layer, gull);
  const passers = ['passer-1', 'passer-2']
    .map((name) => streetSprite(board, name, -420, 668))
    .filter((it) => it !== undefined);
  passers.forEach((passer, number) => walk(board, layer, passer, number));
}

/** A picture of the street's atlas in its size; undefined where it is missing. */
export function streetSprite({ scene }: Board, frame: string, x: number, y: number): GameObjects.Image | undefined {
  if (!scene.textures.exists(atlas) || !scene.textures.get(atlas).has(frame)) return undefined;
  const meta = (scene.textures.get(atlas).customData as { meta?: { pixelsPerUnit?: number } }).meta;
  return scene.add.image(x, y, atlas, frame).setScale(1 / (meta?.pixelsPerUnit ?? 1));
}

/** Light on the sea behind the houses. */
export function addShimmer(board: Board): GameObjects.Image[] {
  return Array.from({ length: 12 }, (_, number) => {
    const light = addGlow(board.scene, 60 + ((number * 397) % 1180), 405 + ((number * 53) % 60), 34, 0xbfe3ff, 0.16);
    light.setScale(light.scaleX * 1.6, light.scaleY * 0.12);
    const still = (): void => void light.setAlpha(0.16);
    board.motion.idle({ targets: light, alpha: 0.42, duration: 1500 + ((number * 331) % 1400) }, still);
    return light;
  });
}

function fly(board: Board, layer: GameObjects.Container, gull: GameObjects.Image): void {
  // It is drawn looking right and flies to the left.
  layer.add(gull.setFlipX(true));
  board.motion.idle(
    { targets: gull, x: 120, duration: 26_000, ease: 'Linear', yoyo: false },
    () => void gull.setX(900),
  );
  board.motion.idle({ targets: gull, y: 92, duration: 2600 }, () => void gull.setY(120));
}

/** Somebody walks from one end to the other with a little up and down, then takes a long while. */
function walk(board: Board, layer: GameObjects.Container, passer: GameObjects.Image, number: number): void {
  layer.add(passer.setOrigin(0.5, 1));
  const from = number === 0 ? -420 : 1700;
  const to = number === 0 ? 1700 : -420;
  passer.setX(from).setFlipX(number === 1);
  const away = (): void => void passer.setX(number === 0 ? 560 : 820);
  const stroll = { targets: passer, x: { from, to }, duration: 52_000, ease: 'Linear', yoyo: false };
  board.motion.idle({ ...stroll, delay: 3000 + number * 21_000, repeatDelay: 17_000 }, away);
  board.motion.idle({ targets: passer, y: passer.y - 4, duration: 340 }, () => void passer.setY(668));
}
