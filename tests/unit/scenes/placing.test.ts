// Where camera, houses and pictures stand, and when a machine is asked to draw less.
import { describe, expect, it } from 'vitest';
import { coverOpening } from '../../../scenes/block-the-bullies/cover';
import { feetOf, layoutOf } from '../../../scenes/block-the-bullies/layout';
import { placeCamera, shapeOf, type Framing } from '../../../scenes/_kit/place-camera';
import { addFrame, startFrameTimes } from '../../../scenes/_kit/quality-ladder';
import { housePlace, streetFraming } from '../../../scenes/hub/street-layout';

/** Where a logical point lands in the host, in CSS pixels. */
function seenAt(
  point: { x: number; y: number },
  width: number,
  height: number,
  framing: Framing,
): { x: number; y: number } {
  const { zoom, x, y } = placeCamera(width, height, framing);
  return { x: width / 2 + (point.x - x) * zoom, y: height / 2 + (point.y - y) * zoom };
}

const hosts = [
  [1366, 768],
  [390, 844],
  [320, 568],
  [820, 1180],
  [2560, 1080],
] as const;

describe('the camera', () => {
  it.each(hosts)('shows the whole focus of level 1 in the part without words at %i × %i', (width, height) => {
    const { framing } = layoutOf(shapeOf(width, height));
    const { focus, area } = framing;
    const first = seenAt(focus, width, height, framing);
    const last = seenAt({ x: focus.x + focus.width, y: focus.y + focus.height }, width, height, framing);
    expect(first.x).toBeGreaterThanOrEqual(area.x * width - 0.01);
    expect(first.y).toBeGreaterThanOrEqual(area.y * height - 0.01);
    expect(last.x).toBeLessThanOrEqual((area.x + area.width) * width + 0.01);
    expect(last.y).toBeLessThanOrEqual((area.y + area.height) * height + 0.01);
  });

  it.each(hosts)('shows all six houses of the street at %i × %i', (width, height) => {
    const shape = shapeOf(width, height);
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const { x, y, scale } = housePlace(number, shape);
      for (const point of [
        { x: x - 92 * scale, y: y - 290 * scale },
        { x: x + 92 * scale, y },
      ]) {
        const seen = seenAt(point, width, height, streetFraming(shape));
        expect(seen.x).toBeGreaterThanOrEqual(0);
        expect(seen.x).toBeLessThanOrEqual(width);
        expect(seen.y).toBeGreaterThanOrEqual(0);
        expect(seen.y).toBeLessThanOrEqual(height);
      }
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
  it('gives everything up at once where hardly anything is drawn', () => expect(frames(20, 200)).toBe(3));
  it('takes a hidden page for no frame', () => expect(frames(200, 5000)).toBe(0));
});
