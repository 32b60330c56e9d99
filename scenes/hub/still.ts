// Lantern Street where no engine can draw: its houses with the light in their windows, still.
import type { StartStage } from '../../src/ports/stage';
import { fileAt, loadJson } from '../_kit/load-files';
import { StillBoard, stillStage } from '../_kit/still-board';
import { addBlock, addLayers, addPart, addPiece } from '../_kit/still-parts';
import type { WindowLight } from './houses';
import { streetFiles } from './street-files';
import { housePlace, streetFraming, terraces } from './street-layout';
import { streetView } from './street-view';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What is read of the atlas of the houses. */
interface HousesAtlas {
  readonly frames: Readonly<Record<string, { frame: Box; spriteSourceSize: Box; sourceSize: Box } | undefined>>;
  readonly meta: {
    readonly size: Box;
    readonly pixelsPerUnit: number;
    readonly houseOrigin: readonly [number, number];
    readonly windows: Readonly<Record<string, { x: number; y: number; width: number; height: number } | undefined>>;
  };
}

const numbers = [1, 2, 3, 4, 5, 6] as const;
const shine: Readonly<Record<WindowLight, string>> = { dark: '0', half: '0.4', lit: '1', curtain: '0.18' };

/** Adds a house with its foot in the middle of `place`; returns the light in its window. */
function addHouse(place: HTMLElement, number: number, address: string, { frames, meta }: HousesAtlas) {
  const house = frames[`house-${String(number)}`];
  const light = frames[`window-${String(number)}-lit`];
  const window = meta.windows[`house-${String(number)}`];
  if (!house || !light || !window) return undefined;
  const unit = 1 / meta.pixelsPerUnit;
  const [originX, originY] = meta.houseOrigin;
  const { spriteSourceSize: cut, sourceSize: whole } = house;
  addPiece(place, address, meta.size, house.frame, {
    x: (cut.x - originX * whole.w) * unit,
    y: (cut.y - originY * whole.h) * unit,
    width: cut.w * unit,
    height: cut.h * unit,
  });
  const { w, h } = light.frame;
  return addPiece(place, address, meta.size, light.frame, {
    x: window.x + window.width / 2 - (w * unit) / 2,
    y: window.y + window.height / 2 - (h * unit) / 2,
    width: w * unit,
    height: h * unit,
  });
}

function addTerrace(part: HTMLElement, foot: number): void {
  const wide = { x: -700, width: 2680 };
  addBlock(part, { ...wide, y: foot - 6, height: 520 }, 'linear-gradient(#3a3566, #211d45)');
  addBlock(part, { ...wide, y: foot - 10, height: 14 }, '#5b5390');
}

const start: StartStage = async (host, options) => {
  const board = new StillBoard(host, options, streetFraming);
  board.beyond(0x110b34, 0x101644);
  const far = addPart(board.world);
  const steps = addPart(board.world);
  const row = addPart(board.world);
  await addLayers(far, streetFiles, 'street', { leaveOut: ['fore'] });
  const address = fileAt(streetFiles, 'street/houses.webp');
  const atlas = (await loadJson(fileAt(streetFiles, 'street/houses.json'))) as HousesAtlas | undefined;
  const houses = numbers.map((number) => {
    const place = addPart(row);
    return { number, place, light: address && atlas ? addHouse(place, number, address, atlas) : undefined };
  });
  board.onShape(() => {
    steps.replaceChildren();
    for (const foot of terraces(board.shape)) addTerrace(steps, foot);
    for (const { number, place } of houses) {
      const { x, y, scale } = housePlace(number, board.shape);
      place.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`;
    }
  });
  return stillStage(board, {
    show({ beat, state }) {
      const { windows } = streetView(beat, state);
      for (const { number, light } of houses) if (light) light.style.opacity = shine[windows[number - 1] ?? 'dark'];
      return Promise.resolve();
    },
    makeRoom(insets) {
      // As in the drawn street: a wide one fills the page, and words float before it.
      board.makeRoom(board.shape === 'tall' ? insets : { top: 0, right: 0, bottom: 0, left: 0 });
    },
  });
};

export default start;
