// The phone laid on its side, large: Momo's half, the guest's half and the border between them that can be pushed.
import { Math as Numbers, type GameObjects } from 'phaser';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import { addGuestHalf, type HalfView } from './guest-half';
import { addMomo, type Momo } from './momo';

const width = 800;
const height = 360;
const bezel = 26;

/** The split screen as the stage moves it. */
export interface SplitScreen {
  readonly frame: GameObjects.Container;
  readonly momo: Momo;
  /** Moves the border so that the guest holds `share` (0..100), and shows who stands there. */
  show(view: HalfView, share: number, fresh: boolean): Promise<void>;
  /** How strongly the guests pull: 0 gently here, 1..3 tugging. */
  tug(strength: number): void;
  /** A flash of warm light on Momo's side: the beat was kept. */
  pulse(): void;
  /** Colours the light around the phone. */
  shine(color: number, strength: number): void;
  /** Dims Momo's half for so many milliseconds: Nila has to look at the other one. */
  dim(milliseconds: number): void;
  step(milliseconds: number, beat: number | undefined): void;
  /** The border's middle, in the frame's own units from its middle. */
  borderX(): number;
}

/** Builds the split screen from loaded pictures. */
export function addSplitScreen(board: Board): SplitScreen {
  const { scene, motion } = board;
  const glow = addGlow(scene, 0, 0, 620, 0x9fd0ff, 0.34);
  const inner = scene.add.container(-width / 2, -height / 2);
  const momo = addMomo(scene, width);
  const half = addGuestHalf(scene);
  const shade = scene.add.graphics().fillStyle(0x120c2e).fillRect(0, 0, width, height).setAlpha(0);
  const edge = drawEdge(scene.add.graphics());
  inner.add([...momo.parts, shade, ...half.parts, edge]);
  const spark = addGlow(scene, -width / 2 + 100, height / 2 - 110, 190, 0xffb14a, 0);
  const sparkScale = spark.scale;
  const frame = scene.add.container(0, 0, [glow, inner, spark, drawCase(scene.add.graphics())]);
  const border = { share: 0 };
  let strength = 0;
  let time = 0;
  const place = (): void => {
    const lively = motion.live && strength > 0;
    const pull = lively ? Math.sin(time / 47) * strength * 1.3 + Math.sin(time / 610) * strength * 3 : 0;
    const left = width * (1 - border.share / 100) - pull;
    half.place(left, width, height, lively ? Math.sin(time / 90) * strength : 0);
    edge.setX(left).setVisible(border.share > 1);
  };
  place();
  return {
    frame,
    momo,
    async show(view, share, fresh) {
      if (fresh && motion.live) {
        await motion.move(border, { share: 0 }, { duration: 180, ease: 'Quad.in', onUpdate: place });
      }
      half.view(view);
      const ease = strength > 0 ? 'Back.out' : 'Sine.out';
      await motion.move(border, { share }, { duration: 420, ease, onUpdate: place });
      place();
    },
    tug(value) {
      strength = value;
    },
    pulse() {
      spark.setAlpha(0.85).setScale(sparkScale * 0.5);
      void motion.move(spark, { alpha: 0, scale: sparkScale * 1.25 }, { duration: 420, ease: 'Quad.out' });
    },
    shine(color, alpha) {
      glow.setTint(color);
      void motion.move(glow, { alpha }, { duration: 500 });
    },
    dim(milliseconds) {
      void motion.move(shade, { alpha: 0.55 }, { duration: 160 }).then(async () => {
        await motion.wait(milliseconds);
        await motion.move(shade, { alpha: 0 }, { duration: 400 });
      });
    },
    step(milliseconds, beat) {
      time += milliseconds;
      momo.step(milliseconds, beat, motion.live);
      place();
    },
    borderX: () => width / 2 - (width * border.share) / 100,
  };
}

/** A torn paper edge: the border is made of the same stuff as the drawing. */
function drawEdge(edge: GameObjects.Graphics): GameObjects.Graphics {
  const teeth = 12;
  const step = height / teeth;
  const pointsAt = (shift: number): Numbers.Vector2[] =>
    Array.from(
      { length: teeth + 1 },
      (_, number) => new Numbers.Vector2(shift + (number % 2 === 0 ? -7 : 6 + ((number * 5) % 4)), number * step),
    );
  edge.lineStyle(22, 0x1b1440, 0.25).strokePoints(pointsAt(-5));
  return edge.lineStyle(11, 0xfff6e6).strokePoints(pointsAt(0));
}

function drawCase(frame: GameObjects.Graphics): GameObjects.Graphics {
  const stroke = (grow: number, line: number, color: number, alpha = 1): void => {
    frame.lineStyle(line, color, alpha);
    frame.strokeRoundedRect(-width / 2 - grow, -height / 2 - grow, width + grow * 2, height + grow * 2, 34 + grow);
  };
  stroke(bezel / 2 - 3, bezel, 0x160f33);
  stroke(bezel - 3, 4, 0x6a56c8);
  frame.fillStyle(0x2c2068).fillRoundedRect(-width / 2 - 17, -36, 8, 72, 4);
  return frame;
}
