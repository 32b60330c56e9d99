// The small things of the level that come, move and go: pencil, notebook, drawer, knight, letters, fairy lights.
import type { GameObjects } from 'phaser';
import type { LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';
import type { StageMoment } from '../../src/ports/stage';
import type { Board } from '../_kit/board';
import { addGlow } from '../_kit/glow';
import type { Motion } from '../_kit/motion';
import type { Place } from '../_kit/painted-places';
import type { PlaceName } from './beat-scene';

/** The things, as moments of the story show them. */
export interface Things {
  /** Puts things into a place that was just loaded. */
  dress(name: PlaceName, place: Place): void;
  show(moment: StageMoment, state: LeaningKeyboardState, before: LeaningKeyboardState | undefined): Promise<void>;
  /** What floats freely is mirrored with the places. */
  place(axis: number): void;
}

type Point = readonly [number, number];

const atlas = 'ink-props';

const pencilRest: Point = [566, 638];

interface PropsMeta {
  readonly places?: { readonly nila?: { readonly bulbs?: readonly Point[]; readonly phone?: Point } };
}

/** Letters that fly off when comments are reported. */
const letters: readonly Point[] = [
  [520, 420],
  [576, 400],
  [632, 430],
];

type Image = GameObjects.Image;

const fade = (motion: Motion, shown: boolean, ...things: readonly Image[]): Promise<void> =>
  motion.move(things, { alpha: shown ? 1 : 0 }, { duration: 320 });

async function roll(motion: Motion, pencil: Image): Promise<void> {
  pencil.setPosition(...pencilRest).setAngle(0);
  await motion.move(pencil, { x: 760, angle: 430 }, { duration: 900, ease: 'Quad.in' });
  await motion.move(pencil, { x: 860, y: 980, angle: 760 }, { duration: 420, ease: 'Quad.in' });
}

async function write(motion: Motion, notebook: Image): Promise<void> {
  await fade(motion, true, notebook);
  for (const page of [1, 2, 3]) {
    await motion.wait(420);
    notebook.setFrame(`notebook-${page}`);
  }
}

async function fly(motion: Motion, letter: Image, index: number): Promise<void> {
  const [x, y] = letters[index] ?? [0, 0];
  letter.setPosition(x, y).setAlpha(1);
  await motion.wait(index * 220);
  await motion.move(letter, { x: x + 120, y: -80, alpha: 0 }, { duration: 1100, ease: 'Quad.in' });
}

/** A fairy light that is still a dot of the halftone. */
interface Bulb {
  readonly lamp: Image;
  readonly glow: Image;
}

/** Nila's dots turn into fairy lights, one after the other. */
async function kindle(motion: Motion, bulbs: readonly Bulb[]): Promise<void> {
  for (const { lamp, glow } of bulbs) {
    lamp.setFrame('bulb-on');
    void motion.move(lamp, { alpha: 1 }, { duration: 240 });
    void motion.move(glow, { alpha: 0.5 }, { duration: 400 });
    await motion.wait(70);
  }
}

/** The loose things: some belong to a place, some hang over it. */
function gather({ scene }: Board) {
  const image = (frame: string, [x, y]: Point): Image => scene.add.image(x, y, atlas, frame);
  const things = {
    pencil: image('pencil', pencilRest),
    notebook: image('notebook-0', [700, 650]).setAlpha(0),
    drawer: image('drawer-closed', [760, 640]).setAlpha(0),
    knight: image('knight-window', [560, 300]).setScale(1.2).setAlpha(0),
    cat: image('cat', [440, 396]).setAlpha(0),
    letters: letters.map((point) => image('envelope', point).setAlpha(0)),
  };
  const loose = scene.add.container(0, 0, [things.knight, things.cat, ...things.letters]).setDepth(22);
  return { ...things, image, loose };
}

/** Adds everything that is not painted into the places. */
export function addThings(board: Board): Things {
  const { scene, motion } = board;
  const { pencil, notebook, drawer, knight, cat, letters: flying, image, loose } = gather(board);
  const meta = (scene.textures.get(atlas).customData as { meta?: PropsMeta }).meta;
  const bulbs: Bulb[] = [];
  const hang = (point: Point): Bulb => ({
    lamp: image('bulb-off', point).setAlpha(0),
    glow: addGlow(scene, point[0], point[1] + 6, 44, 0xffe14d, 0),
  });
  const showKnight = (where: 'window' | 'door' | 'nowhere'): Promise<unknown> => {
    if (where !== 'nowhere') knight.setFrame(`knight-${where}`);
    return Promise.all([fade(motion, where !== 'nowhere', knight), fade(motion, where === 'door', cat)]);
  };

  return {
    dress(name, { behind, before }) {
      if (name === 'ink-desk') before.add([pencil, notebook, drawer]);
      if (name !== 'ink-nila') return;
      bulbs.push(...(meta?.places?.nila?.bulbs ?? []).map(hang));
      behind.add([...bulbs.map(({ glow }) => glow), ...bulbs.map(({ lamp }) => lamp)]);
    },
    async show({ beat, line }, state, before) {
      const news = newsOf(state, before);
      if (beat === 'a1-feature' && line === 3) void roll(motion, pencil);
      if (beat === 'reveal-night' && line === (wasCruel(state) ? 7 : 5)) void kindle(motion, bulbs);
      if (news.written) await write(motion, notebook);
      else if (beat !== 'a2-move-2') void fade(motion, false, notebook);
      drawer.setFrame(state.unsent === 'kept' ? 'drawer-glowing' : 'drawer-open');
      void fade(motion, beat === 'a3-drawer' && state.unsent !== 'no', drawer);
      if (news.reported) for (const [index, letter] of flying.entries()) void fly(motion, letter, index);
      const isDrawing = beat === 'a3-drawer' && news.moved;
      await showKnight(isDrawing ? 'window' : beat === 'a3-true' && state.reached === 'knight' ? 'door' : 'nowhere');
    },
    place: (axis) => void loose.setScale(axis === 0 ? 1 : -1, 1).setX(axis),
  };
}

/** Nila's lights wait for the sorry where there was something to be sorry for. */
const wasCruel = ({ sent }: LeaningKeyboardState): boolean => sent === 'barbed' || sent === 'mean';

/** What was done since the moment before. */
function newsOf(state: LeaningKeyboardState, before: LeaningKeyboardState | undefined) {
  const moved = before !== undefined && state.moves.length > before.moves.length;
  const told = before !== undefined && (state.reached !== before.reached || state.public !== before.public);
  return {
    moved,
    written: moved && state.moves.at(-1) === 'write',
    reported: told && (state.reached === 'report' || state.public === 'yes'),
  };
}
