// A lit window in the dusk of Nila's room: who speaks from elsewhere stands in it.
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';

/** The window behind a visitor. */
export interface VisitorWindow {
  open(open: boolean): void;
  /** Stands behind somebody whose feet are at this point. */
  place(x: number, y: number, scale: number): void;
}

const width = 330;
const height = 560;

/** Adds the window, closed. */
export function addVisitorWindow(board: Board): VisitorWindow {
  const { scene, motion } = board;
  const pane = scene.add.graphics();
  pane.fillStyle(0x1b1440, 0.35).fillRoundedRect(-width / 2 - 14, -height - 6, width + 28, height, 40);
  pane.fillStyle(0xfff6e6).fillRoundedRect(-width / 2 - 9, -height - 9, width + 18, height, 38);
  pane.fillStyle(0xffc98f).fillRoundedRect(-width / 2, -height, width, height, 30);
  pane.fillStyle(0xffe0b0, 0.8).fillEllipse(0, -height + 190, width - 30, 330);
  const glow = addGlow(scene, 0, -height / 2 - 60, 420, 0xffc98f, 0.3);
  const frame = scene.add.container(0, 0, [glow, pane]).setDepth(9).setAlpha(0);
  return {
    open: (open) => void motion.move(frame, { alpha: open ? 1 : 0 }, { duration: 260 }),
    place: (x, y, scale) => void frame.setPosition(x, y).setScale(scale),
  };
}
