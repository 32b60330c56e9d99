// A figure changes its face with a small squash; put elsewhere meanwhile it ends in the size of the new place.
import { describe, expect, it } from 'vitest';
import { Squash } from '../../../scenes/_kit/squash';

type Move = ConstructorParameters<typeof Squash>[0]['move'];

/** Motion whose changes wait until they are let through. */
function held() {
  const waiting: (() => void)[] = [];
  const move: Move = (target, to, options) =>
    new Promise<void>((resolve) => {
      waiting.push(() => {
        Object.assign(target, to);
        (options?.onUpdate as (() => void) | undefined)?.();
        resolve();
      });
    });
  const next = async (): Promise<void> => {
    waiting.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { move, next };
}

/** A figure of size 0.25, and how large it is drawn. */
function figure() {
  const { move, next } = held();
  const drawn = { scaleX: 0, scaleY: 0 };
  const squash = new Squash({ move }, (scaleX, scaleY) => void Object.assign(drawn, { scaleX, scaleY }));
  squash.resize(0.25);
  return { squash, drawn, next };
}

describe('a squash', () => {
  it('changes the face in its middle and comes to rest', async () => {
    const { squash, drawn, next } = figure();
    let changed = 0;
    const played = squash.play(() => (changed += 1));
    expect(changed).toBe(0);
    await next();
    expect(changed).toBe(1);
    expect(drawn.scaleY).toBeLessThan(0.25);
    await next();
    await played;
    expect(drawn).toEqual({ scaleX: 0.25, scaleY: 0.25 });
  });

  it('ends in the size of a place that was reached while it sprang back', async () => {
    const { squash, drawn, next } = figure();
    const played = squash.play(() => undefined);
    await next();
    squash.resize(0.8);
    expect(drawn.scaleX).toBeGreaterThan(0.8);
    await next();
    await played;
    expect(drawn).toEqual({ scaleX: 0.8, scaleY: 0.8 });
  });

  it('ends in that size, too, when it was reached while it was pressed', async () => {
    const { squash, drawn, next } = figure();
    const played = squash.play(() => undefined);
    squash.resize(0.8);
    await next();
    await next();
    await played;
    expect(drawn).toEqual({ scaleX: 0.8, scaleY: 0.8 });
  });
});
