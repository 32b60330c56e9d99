// What lives on Lantern Street while nobody decides anything: shimmer on the sea, a gull, somebody walking by.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';

const atlas = 'street-houses';

/** The life of the street, which grows with its lit windows. */
export interface StreetLife {
  /** So many windows are lit. */
  grow(lit: number): void;
}

/** Who passes: a picture, a colour over it, a size, and from how many lit windows on. */
const passing = [
  { frame: 'passer-1', tint: 0xffffff, size: 1, from: 0 },
  { frame: 'passer-2', tint: 0xffffff, size: 1, from: 1 },
  { frame: 'passer-1', tint: 0xffc9b0, size: 0.86, from: 3 },
  { frame: 'passer-2', tint: 0xb9d8ff, size: 1.06, from: 5 },
] as const;

/** Adds idle life in front of the houses. */
export function addStreetLife(board: Board, layer: GameObjects.Container): StreetLife {
  const gull = streetSprite(board, 'gull-flying', 1180, 120);
  if (gull) fly(board, layer, gull);
  const sitting = streetSprite(board, 'gull', 1096, 640);
  if (sitting) peck(board, layer, sitting);
  const passers = passing.flatMap(({ frame, tint, size, from }, number) => {
    const passer = streetSprite(board, frame, -420, 668);
    if (!passer) return [];
    passer.setTint(tint).setScale(passer.scaleX * size);
    walk(board, layer, passer, number);
    return [{ passer, from }];
  });
  return {
    grow(lit) {
      for (const { passer, from } of passers) passer.setVisible(lit >= from);
      sitting?.setVisible(lit >= 2);
    },
  };
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

/** A gull that sits on the quay looks down now and then. */
function peck({ motion }: Board, layer: GameObjects.Container, gull: GameObjects.Image): void {
  layer.add(gull.setOrigin(0.5, 1));
  const nod = { targets: gull, angle: -9, duration: 260, repeatDelay: 5200, delay: 2000 };
  motion.idle(nod, () => void gull.setAngle(0));
}

/** Somebody walks from one end to the other with a little up and down, then takes a long while. */
function walk(board: Board, layer: GameObjects.Container, passer: GameObjects.Image, number: number): void {
  layer.add(passer.setOrigin(0.5, 1));
  const leftward = number % 2 === 1;
  const [from, to] = leftward ? [1700, -420] : [-420, 1700];
  passer.setX(from).setFlipX(leftward);
  const away = (): void => void passer.setX([560, 820, 980, 700][number] ?? 560);
  const duration = 46_000 + number * 7000;
  const stroll = { targets: passer, x: { from, to }, duration, ease: 'Linear', yoyo: false };
  board.motion.idle({ ...stroll, delay: 3000 + number * 17_000, repeatDelay: 17_000 }, away);
  board.motion.idle({ targets: passer, y: passer.y - 4, duration: 340 }, () => void passer.setY(668));
}
