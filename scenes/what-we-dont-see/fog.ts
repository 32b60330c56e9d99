// Fog that drifts low over the ground of the dark places.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';
import { addProp } from './props';

const period = 640;
const from = -320 - period;
const strips = 4;
const drift = 46_000;
const foggy: Readonly<Partial<Record<PlaceName, number>>> = {
  'night-walk': 470,
  'night-stage': 640,
  'night-stall': 640,
  'night-jetty': 560,
  'night-shelter': 650,
  'night-hall': 640,
  'night-office': 660,
};

/** Lays fog into a place that was just loaded. */
export function addFog({ scene, motion }: Board, name: PlaceName, { behind }: Place): void {
  const y = foggy[name];
  if (y === undefined) return;
  const rows = [
    [y, 0.5, 1],
    [y + 46, 0.7, -1],
  ] as const;
  for (const [top, alpha, way] of rows) {
    const parts: GameObjects.Image[] = Array.from({ length: strips + 1 }, (_, index) =>
      addProp(scene, 'fog-strip', from + index * period, 0),
    );
    const strip = scene.add.container(0, top, parts).setAlpha(alpha);
    const ends = way > 0 ? { from: 0, to: period } : { from: period, to: 0 };
    motion.idle({ targets: strip, x: ends, duration: drift, yoyo: false, ease: 'Linear' }, () => strip.setX(0));
    behind.add(strip);
  }
}
