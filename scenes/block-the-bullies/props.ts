// Small things that fly or burn for a moment: envelope, shutter, flames, mop, the friends' drum.
import type { GameObjects } from 'phaser';
import type { Board } from '../_kit/board';

const key = 'bedroom-props';

/** The moments that the props play. */
export interface Props {
  /** A picture is taken of the other half. */
  shutter(): void;
  /** A report leaves, or its answer comes back. */
  envelope(back: boolean): void;
  /** So many flames on the other half; 0 puts them out. */
  fire(count: number): void;
  mop(shown: boolean): void;
  mask(shown: boolean): void;
  /** Friends who drum along: none, or one or two pots. */
  drums(count: number): void;
  drumBeat(which: number): void;
}

/** Adds the props to the split screen's frame (800 × 360 around its middle). */
export function addProps(board: Board, frame: GameObjects.Container): Props {
  const { scene, motion } = board;
  const drawn = scene.textures.exists(key);
  const meta = drawn ? (scene.textures.get(key).customData as { meta?: { pixelsPerUnit?: number } }).meta : undefined;
  const unit = 1 / (meta?.pixelsPerUnit ?? 1);
  const add = (name: string, x: number, y: number, size = 1): GameObjects.Image | undefined => {
    if (!drawn || !scene.textures.get(key).has(name)) return undefined;
    const image = scene.add.image(x, y, key, name).setScale(unit * size);
    frame.add(image.setVisible(false));
    return image;
  };
  const shutter = add('shutter', 200, 0, 1.5);
  const envelope = add('envelope', 220, 0);
  const mop = add('mop', 250, 70, 0.9);
  const mask = add('mask', -60, 20, 0.34);
  const flames = Array.from({ length: 9 }, (_, number) => add('flame', 40 + number * 42, 140 - (number % 3) * 26, 0.9));
  const burning: (() => void)[] = [];
  const pots = [add('pot', -352, 168, 1), add('pot', -240, 176, 0.8)];
  return {
    shutter() {
      if (!shutter) return;
      shutter.setVisible(true).setAlpha(0.9);
      void motion.wait(420).then(() => motion.move(shutter, { alpha: 0 }, { duration: 300 }));
    },
    envelope(back) {
      if (!envelope) return;
      envelope
        .setVisible(true)
        .setAlpha(1)
        .setPosition(back ? 480 : 220, back ? -300 : 0);
      const to = back ? { x: 220, y: 0 } : { x: 520, y: -320 };
      const fly = motion.move(envelope, to, { duration: 900, ease: 'Cubic.inOut' });
      void fly.then(() => motion.wait(back ? 1600 : 0)).then(() => envelope.setVisible(false));
    },
    fire(count) {
      for (const quench of burning.splice(0)) quench();
      flames.forEach((flame, number) => {
        flame?.setVisible(number < count);
        if (!flame || number >= count) return;
        const flicker = { targets: flame, scaleY: unit * 1.05, duration: 420 + number * 37 };
        burning.push(motion.idle(flicker, () => void flame.setScale(unit * 0.9)));
      });
    },
    mop: (shown) => void mop?.setVisible(shown),
    mask: (shown) => void mask?.setVisible(shown),
    drums: (count) => pots.forEach((pot, number) => pot?.setVisible(number < count)),
    drumBeat(which) {
      const pot = pots[which];
      if (!pot?.visible || !motion.live) return;
      const { y } = pot;
      void motion.move(pot, { y: y + 9 }, { duration: 70, yoyo: true });
    },
  };
}
