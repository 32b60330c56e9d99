// Momo on his page: paper, the shelf with its lamp, and the cat drawn by Nila's hand.
import type { GameObjects, Scene } from 'phaser';
import { chairFrame, momoFrame } from './momo-loop';

const pageWidth = 480;
const pageHeight = 360;
/** Milliseconds between two positions of a trembling line. */
const trembleEvery = 90;
/** One loop where no beat is kept: slower than the lively beat, so that it can be read. */
const calmLoop = 2600;

/** The left half of the split screen, drawn in units of 1 from its upper left corner. */
export interface Momo {
  readonly parts: readonly (GameObjects.Image | GameObjects.Graphics)[];
  /** Where the loop is: a share of the lively beat, or undefined to run by itself. */
  step(milliseconds: number, share: number | undefined, live: boolean): void;
  /** The hand that draws: 0 trembling .. 100 steady. */
  steady(value: number): void;
  tremble(milliseconds: number): void;
  lamp(lit: boolean): void;
  chair(landing: boolean): void;
}

/** Makes Momo's page as wide as the whole screen, so that the guest's half can slide over it. */
export function addMomo(scene: Scene, width: number): Momo {
  if (!scene.textures.exists('momo')) return emptyPage(scene, width);
  const meta = (scene.textures.get('momo').customData as { meta?: { pixelsPerUnit?: number } }).meta;
  const scale = 1 / (meta?.pixelsPerUnit ?? 1);
  const paper = addPaper(scene, width);
  const shelf = scene.add.image(0, 0, 'momo', 'lamp-off').setOrigin(0).setScale(scale);
  const cat = scene.add.image(0, 0, 'momo', 'momo-1').setOrigin(0).setScale(scale);
  let time = 0;
  let shaking = 0;
  let weak = false;
  let landing: number | undefined;
  const still = (): void => {
    cat.setFrame(landing === undefined ? 'momo-1' : 'chair-3').setPosition(0, 0);
  };
  return {
    parts: [...paper, shelf, cat],
    step(milliseconds, share, live) {
      if (!live) {
        still();
        return;
      }
      time += milliseconds;
      shaking = Math.max(0, shaking - milliseconds);
      if (landing !== undefined) landing += milliseconds;
      cat.setFrame(landing === undefined ? momoFrame(share ?? (time % calmLoop) / calmLoop) : chairFrame(landing));
      const turn = Math.floor(time / trembleEvery);
      const width = shaking > 0 || weak ? 1.6 : 0;
      cat.setPosition(Math.sin(turn * 2.1) * width, Math.cos(turn * 3.7) * width);
    },
    steady(value) {
      weak = value < 25;
    },
    tremble(milliseconds) {
      shaking = milliseconds;
    },
    lamp: (lit) => void shelf.setFrame(lit ? 'lamp-on' : 'lamp-off'),
    chair(wanted) {
      landing = wanted ? (landing ?? 0) : undefined;
    },
  };
}

/** The page, and the margin beside it that is seen while nobody else takes that half. */
function addPaper(scene: Scene, width: number): GameObjects.Image[] {
  const page = scene.add.image(0, 0, 'momo-paper').setOrigin(0).setDisplaySize(pageWidth, pageHeight);
  if (!scene.textures.exists('momo-margin')) return [page];
  const margin = scene.add.image(pageWidth, 0, 'momo-margin').setOrigin(0);
  return [page, margin.setDisplaySize(width - pageWidth, pageHeight)];
}

function emptyPage(scene: Scene, width: number): Momo {
  const page = scene.add.graphics().fillStyle(0xfdebd0).fillRect(0, 0, width, pageHeight);
  const nothing = (): undefined => undefined;
  return { parts: [page], step: nothing, steady: nothing, tremble: nothing, lamp: nothing, chair: nothing };
}
