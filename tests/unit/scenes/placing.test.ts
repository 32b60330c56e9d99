// Where camera, houses and pictures stand, and when a machine is asked to draw less.
import { describe, expect, it } from 'vitest';
import { coverOpening } from '../../../scenes/block-the-bullies/cover';
import { feetOf, framing, layoutOf } from '../../../scenes/block-the-bullies/layout';
import {
  freeArea,
  placeCamera,
  shapeOf,
  type Placement,
  type Rectangle,
  type Size,
} from '../../../scenes/_kit/place-camera';
import { addFrame, startFrameTimes } from '../../../scenes/_kit/quality-ladder';
import { housePlace, streetFraming } from '../../../scenes/hub/street-layout';

/** Where a logical point lands in the host, in CSS pixels. */
function seenAt(point: { x: number; y: number }, host: Size, { zoom, x, y }: Placement): { x: number; y: number } {
  return { x: host.width / 2 + (point.x - x) * zoom, y: host.height / 2 + (point.y - y) * zoom };
}

function expectInside(point: { x: number; y: number }, area: Rectangle): void {
  expect(point.x).toBeGreaterThanOrEqual(area.x - 0.01);
  expect(point.y).toBeGreaterThanOrEqual(area.y - 0.01);
  expect(point.x).toBeLessThanOrEqual(area.x + area.width + 0.01);
  expect(point.y).toBeLessThanOrEqual(area.y + area.height + 0.01);
}

const hosts = [
  [1366, 768],
  [390, 844],
  [320, 568],
  [820, 1180],
  [844, 390],
  [2560, 1080],
] as const;

describe('the camera', () => {
  const directions = ['ltr', 'rtl'] as const;
  const everywhere = hosts.flatMap(([width, height]) => directions.map((it) => [it, width, height] as const));

  it.each(everywhere)('shows Nila and the split screen of level 1 where words leave room, %s at %i × %i', (...look) => {
    const [direction, width, height] = look;
    const host = { width, height };
    const shape = shapeOf(width, height);
    const column = direction === 'ltr' ? { left: 0, right: 430 } : { left: 430, right: 0 };
    const insets =
      shape === 'wide' ? { top: 34, bottom: 0, ...column } : { top: 68, right: 0, bottom: height * 0.5, left: 0 };
    const free = freeArea(host, insets);
    const placement = placeCamera(host, free, framing(shape, free, direction));
    const { nila, screen } = layoutOf(shape, direction);
    expectInside(seenAt({ x: nila.x, y: screen.y }, host, placement), free);
    for (const side of [-1, 1]) {
      const edge = { x: screen.x + side * 420 * screen.scale, y: screen.y + side * 200 * screen.scale };
      expectInside(seenAt(edge, host, placement), free);
    }
  });

  it('leaves the picture a part of the page however far words reach', () => {
    const free = freeArea({ width: 300, height: 600 }, { top: 400, right: 200, bottom: 500, left: 200 });
    expect(free).toEqual({ x: 200, y: 400, width: 50, height: 100 });
  });

  it.each(hosts)('shows all six houses of the street at %i × %i', (width, height) => {
    const host = { width, height };
    const shape = shapeOf(width, height);
    const page = { x: 0, y: 0, width, height };
    const placement = placeCamera(host, page, streetFraming(shape, page, 'ltr'));
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const { x, y, scale } = housePlace(number, shape);
      expectInside(seenAt({ x: x - 92 * scale, y: y - 290 * scale }, host, placement), page);
      expectInside(seenAt({ x: x + 92 * scale, y }, host, placement), page);
    }
  });
});

describe('small people', () => {
  it('stand higher, so that their heads are seen', () => {
    const spot = { x: 0, y: 900, scale: 1, crown: 400 };
    expect(feetOf(spot, 300)).toBe(700);
    expect(feetOf(spot, 700)).toBe(900);
  });
});

describe('a picture in an opening', () => {
  it('fills it, with its middle seen', () => {
    const cover = coverOpening({ width: 480, height: 360 }, { width: 120, height: 360 });
    expect(cover).toEqual({ scale: 1, x: 180, y: 0, width: 120, height: 360 });
  });
});

describe('the quality ladder', () => {
  const frames = (count: number, milliseconds: number): number => {
    let times = startFrameTimes();
    for (let frame = 0; frame < count; frame += 1) times = addFrame(times, milliseconds);
    return times.rung;
  };

  it('stays up on a smooth machine', () => expect(frames(900, 17)).toBe(0));
  it('steps down one rung at a time on a slow one', () => {
    expect(frames(90, 30)).toBe(1);
    expect(frames(180, 30)).toBe(2);
    expect(frames(900, 30)).toBe(2);
  });
  it('gives everything up at once where hardly anything is drawn', () => expect(frames(20, 200)).toBe(4));
  it('takes a hidden page for no frame', () => expect(frames(200, 5000)).toBe(0));
});
