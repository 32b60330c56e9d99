// The scribble over Remi's head: a coin of ink that grows into a storm, redrawn again and again like a nervous pen.
import type { Board } from '../_kit/board';
import type { Layout } from './layout';

/** The scribble. */
export interface Scribble {
  /** 0 a coin, 1 a cloud, 2 a storm with a bolt. */
  grow(size: 0 | 1 | 2): void;
  show(shown: boolean): void;
  place(layout: Layout): void;
  step(milliseconds: number): void;
}

const atlas = 'ink-props';
const frames = ['cloud-coin', 'cloud-middle', 'cloud-storm'] as const;
/** How long one drawing of it stands, in milliseconds. */
const redrawn = 320;

/** Adds the scribble, hidden. */
export function addScribble(board: Board): Scribble {
  const { scene, motion } = board;
  const ink = scene.add.image(0, 0, atlas, frames[0]).setDepth(13).setVisible(false);
  let size: 0 | 1 | 2 = 0;
  let since = 0;
  let second = false;
  let scale = 1;
  const draw = (): void => void ink.setFrame(second ? `${frames[size]}-2` : frames[size]);
  return {
    grow(wanted) {
      if (wanted === size) return;
      size = wanted;
      draw();
      ink.setScale(scale * 0.8);
      void motion.move(ink, { scaleX: scale, scaleY: scale }, { duration: 380, ease: 'Back.out' });
    },
    show: (shown) => void ink.setVisible(shown),
    place({ cloud }) {
      ({ scale } = cloud);
      ink.setPosition(cloud.x, cloud.y).setScale(scale);
    },
    step(milliseconds) {
      if (!motion.live) return;
      since += milliseconds;
      if (since < redrawn) return;
      since = 0;
      second = !second;
      draw();
    },
  };
}
