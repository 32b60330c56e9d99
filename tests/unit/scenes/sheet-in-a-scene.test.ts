// The sheet of level 5 in a scene where nothing moves: what the stage asks for is there at once, and drawn.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Board } from '../../../scenes/_kit/board';
import { Sheet } from '../../../scenes/power-of-words/sheet/sheet';

/** A canvas that counts what is filled on it. */
function fakeContext(filled: string[]): CanvasRenderingContext2D {
  const known: Record<string, unknown> = {
    createLinearGradient: () => ({ addColorStop: () => undefined }),
    createRadialGradient: () => ({ addColorStop: () => undefined }),
    fill: () => filled.push('fill'),
  };
  const get = (_: unknown, name: string): unknown => known[name] ?? (() => undefined);
  return new Proxy({}, { get, set: () => true }) as unknown as CanvasRenderingContext2D;
}

/** Whatever is called on it gives it back. */
const chain = (more: object = {}): object =>
  new Proxy(more, {
    get(target, name, self) {
      const own: unknown = Reflect.get(target, name);
      return own ?? ((): unknown => self);
    },
  });

function stillBoard(filled: string[]): Board {
  const view = { x: 0, y: 0, visible: true, setPosition: vi.fn(), destroy: vi.fn() };
  view.setPosition.mockImplementation((x: number, y: number) => Object.assign(view, { x, y }));
  const canvas = { key: 's', width: 800, height: 800, context: fakeContext(filled), add: vi.fn(), refresh: vi.fn() };
  const scene = {
    textures: { createCanvas: () => canvas, remove: vi.fn() },
    add: { graphics: () => chain(), image: () => chain(), container: () => view },
    tweens: { getTweensOf: () => [] },
  };
  const motion = {
    live: false,
    move: (target: object, to: object) => Promise.resolve(Object.assign(target, to)),
  };
  return { scene, motion, particles: true, wake: vi.fn(), onQuality: vi.fn() } as unknown as Board;
}

const place = { x: 600, y: 100, from: { x: 0, y: 90 }, to: { x: 1280, y: 90 } };
const folds = (['light', 'small', 'light', 'sharp'] as const).map((kind) => ({ kind }));

describe('a sheet in a scene', () => {
  let filled: string[] = [];
  beforeEach(() => {
    filled = [];
    vi.stubGlobal(
      'Path2D',
      vi.fn(function (this: object) {
        Object.assign(this, { moveTo: vi.fn(), lineTo: vi.fn(), closePath: vi.fn() });
      }),
    );
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  });

  it.each(['line', 'inside'] as const)('folds, tears, is smoothed and becomes a crane (%s)', async (look) => {
    const sheet = new Sheet(stillBoard(filled), { size: 400, look, key: 's' });
    sheet.hang(place);
    const plain = filled.length;
    await sheet.show(folds);
    expect(filled.length - plain).toBeGreaterThan(folds.length);
    await Promise.all([sheet.pull(3, 900), sheet.tear(1), sheet.smooth(1), sheet.turn(0.5)]);
    sheet.mark(1, 'own');
    const label = sheet.anchor(1);
    await Promise.all([sheet.notes([0xffc24b, 0x8fe0c6, 0xcdb8ff]), sheet.pull(0, 0), sheet.turn(0)]);
    expect(sheet.anchor(1)).not.toEqual(label);
    const laid = sheet.noteAnchor(2);
    await sheet.crane(1);
    expect(sheet.noteAnchor(2)).not.toEqual(laid);
    sheet.rest();
    sheet.step(100);
    expect(sheet.anchor(0).x).toBeGreaterThan(place.x - 200);
    sheet.destroy();
  });

  it('comes back as it was left, however it was shown before', async () => {
    const sheet = new Sheet(stillBoard(filled), { size: 400, look: 'line', key: 's' });
    sheet.hang(place);
    await sheet.show(folds);
    await Promise.all([sheet.tear(1), sheet.smooth(1)]);
    const shown = [0, 1, 2, 3].map((index) => sheet.anchor(index));
    sheet.jump([]);
    sheet.jump(folds, { tear: 1, smooth: 1 });
    expect([0, 1, 2, 3].map((index) => sheet.anchor(index))).toEqual(shown);
  });

  it('is pulled down with its line by the heaviest slip only', async () => {
    const sheet = new Sheet(stillBoard(filled), { size: 400, look: 'line', key: 's' });
    sheet.hang(place);
    await sheet.show(folds);
    const heights: number[] = [];
    for (const weight of [0, 1, 2, 3] as const) {
      await sheet.pull(weight, 640);
      heights.push(sheet.anchor(0).y);
    }
    const [none = 0, light = 0, heavy = 0, heaviest = 0] = heights;
    expect(light - none).toBeLessThan(2);
    expect(heaviest - heavy).toBeGreaterThan(20);
  });
});
