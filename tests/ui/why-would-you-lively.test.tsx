// Pushing keys up the slope in the lively pace, with a hand-made state and a clock of the test's own.
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keyboard } from '../../scenes/why-would-you/keyboard/keyboard';
import { leanOnPage } from '../../scenes/why-would-you/keyboard/lean';
import { warmUpKeys } from '../../scenes/why-would-you/keys';
import { startState } from '../../scenes/why-would-you/start-state';
import { seededRandom } from '../../src/domain/shared/random';
import { wordsOf } from '../../src/ui/dialogue/words';
import { draw, expectAccessible, text } from './support';

const words = wordsOf(text, 'why-would-you');
const typed: string[] = [];

function show({ tilt = 4, eased = false } = {}) {
  const state = { ...startState(seededRandom(7), 'standard', {}), tilt, passage: 'warm-up', line: 1 } as const;
  typed.length = 0;
  draw(
    <Keyboard
      beat="a1-warm-up"
      state={{ ...state, keys: warmUpKeys }}
      moves={['wu-0', 'wu-1', 'wu-2', 'wu-3', 'skip-line']}
      news={[]}
      pace="lively"
      {...{ eased, words }}
      covered={false}
      at={() => undefined}
      onMove={(move) => typed.push(move)}
      onLift={() => undefined}
      onRest={() => undefined}
    />,
  );
}

const key = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-key="${id}"]`);
  if (!found) throw new Error(`no key ${id}`);
  return found;
};
const wait = (seconds: number) => void act(() => void vi.advanceTimersByTime(seconds * 1000));
const finger = { pointerId: 1, button: 0, pointerType: 'touch', width: 20, height: 20 };
const hold = (id: string) => void act(() => void fireEvent.pointerDown(key(id), finger));
const letGo = (id: string) => void act(() => void fireEvent.pointerUp(key(id), finger));

/** A click as a mouse makes it: no script, one press. */
function clickByHand(id: string, detail = 1) {
  const click = new MouseEvent('click', { bubbles: true, detail });
  Object.defineProperty(click, 'isTrusted', { value: true });
  void act(() => void key(id).dispatchEvent(click));
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
});
afterEach(() => void vi.useRealTimers());

describe('a key on the slope', () => {
  it('next to the thumb types at one click', () => {
    show();
    clickByHand('wu-0');
    expect(typed).toEqual(['wu-0']);
  });

  it('further up asks to be held for height × slope × a quarter of a second', () => {
    show();
    hold('wu-2');
    wait(1.9);
    expect(typed).toEqual([]);
    expect(Number(key('wu-2').style.getPropertyValue('--push'))).toBeGreaterThan(0.9);
    wait(0.2);
    expect(typed).toEqual(['wu-2']);
  });

  it('slips back when it is let go, and says how it is done', () => {
    show();
    hold('wu-3');
    wait(2);
    letGo('wu-3');
    clickByHand('wu-3');
    wait(5);
    expect(typed).toEqual([]);
    expect(Number(key('wu-3').style.getPropertyValue('--push'))).toBe(0);
    expect(screen.getByText(/Let go, and it slips back/)).toBeTruthy();
  });

  it('out of reach slides off at the last moment, each time, and says so', () => {
    show();
    for (let count = 0; count < 2; count += 1) {
      hold('wu-4');
      wait(3.5);
      expect(document.querySelector('.key-slid')).toBe(count === 0 ? null : key('wu-4'));
      wait(1);
      letGo('wu-4');
      expect(key('wu-4').classList.contains('key-slid')).toBe(true);
    }
    expect(typed).toEqual([]);
    expect(screen.getByText('It slides off at the last moment.')).toBeTruthy();
    expect(key('wu-4').dataset['choice']).toBeUndefined();
  });

  it('is held with Space or Enter as well', () => {
    show();
    void act(() => void fireEvent.keyDown(key('wu-1'), { key: ' ' }));
    wait(0.5);
    void act(() => void fireEvent.keyUp(key('wu-1'), { key: ' ' }));
    wait(2);
    expect(typed).toEqual([]);
    void act(() => void fireEvent.keyDown(key('wu-1'), { key: 'Enter' }));
    wait(1.1);
    expect(typed).toEqual(['wu-1']);
  });

  it('types at one press by script or assistive technology, with Auto-hold, and on level ground', () => {
    show();
    void act(() => key('wu-3').click());
    clickByHand('wu-2', 0);
    expect(typed).toEqual(['wu-3', 'wu-2']);
    void act(() => void fireEvent.pointerDown(key('wu-1'), { pointerId: 1, button: 0, width: 0, height: 0 }));
    clickByHand('wu-1');
    expect(typed).toEqual(['wu-3', 'wu-2', 'wu-1']);
  });

  it.each([{ tilt: 4, eased: true }, { tilt: 0 }])('types at one click with %o', (options) => {
    show(options);
    clickByHand('wu-3');
    expect(typed).toEqual(['wu-3']);
  });

  it('ignores the second click of a double one', () => {
    show();
    clickByHand('wu-0', 2);
    expect(typed).toEqual([]);
  });
});

describe('the slope', () => {
  it('calls with the nearest key after forty seconds, and never types by itself', () => {
    show();
    wait(39);
    expect(document.querySelector('.key-calling')).toBeNull();
    wait(2);
    expect(document.querySelector('.key-calling')).toBe(key('wu-0'));
    wait(600);
    expect(typed).toEqual([]);
  });

  it('has a flat key beside it and nothing that shuts anybody out', async () => {
    show();
    vi.useRealTimers();
    await expectAccessible(document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Skip this line' }));
    expect(typed).toEqual(['skip-line']);
  });
});

describe('the angle of the phone', () => {
  const roomy = { width: 200, height: 300, room: 2000 };

  it('is five degrees a step where there is room, and less where less motion is wanted', () => {
    expect(leanOnPage(4, 30, roomy).angle).toBe(20);
    expect(leanOnPage(6, 10, roomy).angle).toBe(10);
    expect(leanOnPage(0, 30, roomy)).toEqual({ angle: 0, rise: 0 });
  });

  it.each([210, 230, 260, 300])('never makes the phone wider than a room of %i pixels', (room) => {
    const { angle, rise } = leanOnPage(6, 30, { ...roomy, room });
    const turned = (angle * Math.PI) / 180;
    expect(200 * Math.cos(turned) + 300 * Math.sin(turned)).toBeLessThanOrEqual(room + 0.001);
    expect(300 + 2 * rise).toBeCloseTo(200 * Math.sin(turned) + 300 * Math.cos(turned));
    expect(angle).toBeGreaterThan(0);
  });

  it('is none where the phone fills the room', () => {
    expect(leanOnPage(6, 30, { ...roomy, room: 180 }).angle).toBe(0);
  });
});
