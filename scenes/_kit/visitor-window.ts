// A lit window over a place: who speaks from elsewhere stands in it.
import type { Board } from './board';
import { addGlow } from './glow';

/** The window behind a visitor. */
export interface VisitorWindow {
  open(open: boolean): void;
  /** Stands behind somebody whose feet are at this point. */
  place(x: number, y: number, scale: number): void;
}

const width = 330;
const height = 560;

/** Colours of the window: its frame, its ground, the light on it. */
export interface WindowColors {
  readonly frame: number;
  readonly ground: number;
  readonly light: number;
}

const warm: WindowColors = { frame: 0xfff6e6, ground: 0xffc98f, light: 0xffe0b0 };

/** Adds the window, closed; warm unless a level has a world of its own. */
export function addVisitorWindow(board: Board, colors: WindowColors = warm): VisitorWindow {
  const { scene, motion } = board;
  const pane = scene.add.graphics();
  pane.fillStyle(0x1b1440, 0.35).fillRoundedRect(-width / 2 - 14, -height - 6, width + 28, height, 40);
  pane.fillStyle(colors.frame).fillRoundedRect(-width / 2 - 9, -height - 9, width + 18, height, 38);
  pane.fillStyle(colors.ground).fillRoundedRect(-width / 2, -height, width, height, 30);
  pane.fillStyle(colors.light, 0.8).fillEllipse(0, -height + 190, width - 30, 330);
  const glow = addGlow(scene, 0, -height / 2 - 60, 420, colors.ground, 0.3);
  const frame = scene.add.container(0, 0, [glow, pane]).setDepth(9).setAlpha(0);
  return {
    open: (open) => void motion.move(frame, { alpha: open ? 1 : 0 }, { duration: 260 }),
    place: (x, y, scale) => void frame.setPosition(x, y).setScale(scale),
  };
}
