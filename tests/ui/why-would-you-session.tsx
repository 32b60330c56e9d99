// A real session of level 2 on screen, and how tests press what it offers.
import { signal } from '@preact/signals';
import { act, fireEvent } from '@testing-library/preact';
import { expect } from 'vitest';
import level from '../../scenes/why-would-you/level';
import view from '../../scenes/why-would-you/view';
import { createSession, type Session } from '../../src/app/session/session';
import type { LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';
import type { Pace, Scenario } from '../../src/domain/scenario/types';
import { wordsOf } from '../../src/ui/dialogue/words';
import { LevelOnScreen } from './level-on-screen';
import { draw, text } from './support';

/** The words of level 2. */
export const words = wordsOf(text, 'why-would-you');

let session: Session;
/** The run that is being played. */
export const runNow = () => session.run.value;
/** Its state. */
export const stateNow = () => session.run.value.state as LeaningKeyboardState;
/** What a selector finds; it must be there. */
export const control = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing to press: ${selector}`);
  return found;
};
/** Presses what a selector finds. */
export const press = (selector: string) => void act(() => void fireEvent.click(control(selector)));
/** The selector of a choice or move. */
export const choice = (id: string) => `[data-choice="${id}"]`;
/** Ids of everything that can be pressed, in order. */
export const offered = () =>
  [...document.querySelectorAll<HTMLElement>('[data-choice]')].map((one) => one.dataset['choice'] ?? '');

/** Plays on until a beat's passage or choices are there, taking `wanted` where it is offered. */
export function playTo(beat: string, ...wanted: readonly string[]): void {
  const isThere = () => session.run.value.beat === beat && session.acting.value;
  for (let count = 0; count < 200 && !isThere(); count += 1) {
    const id = wanted.find((one) => offered().includes(one));
    if (id !== undefined) press(choice(id));
    else press(document.querySelector('[data-advance]') ? '[data-advance]' : '.sheet [data-choice]');
  }
  expect(isThere()).toBe(true);
}

/** Begins an evening and draws it. */
export function begin(profile: 'standard' | 'gentle' = 'standard'): void {
  text.gentle(profile === 'gentle');
  session = createSession({
    // The session plays any scenario; only the level itself knows the shape of its state.
    scenario: level as unknown as Scenario,
    begin: { seed: 7, profile },
    pace: signal<Pace>('calm'),
    onMove: () => undefined,
  });
  draw(<LevelOnScreen {...{ session, view, words }} />);
}
