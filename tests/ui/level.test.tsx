// The level screen with a real session of level 1: lines, choices, weighing, tools.
import { signal } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import level from '../../scenes/block-the-bullies/level';
import view from '../../scenes/block-the-bullies/view';
import { createSession, type Session } from '../../src/app/session/session';
import type { Pace, Scenario } from '../../src/domain/scenario/types';
import { wordsOf } from '../../src/ui/dialogue/words';
import { LevelOnScreen } from './level-on-screen';
import { draw, expectAccessible, text } from './support';

const words = wordsOf(text, 'block-the-bullies');

const press = (selector: string) => {
  const control = document.querySelector(selector);
  if (!control) throw new Error(`nothing to press: ${selector}`);
  fireEvent.click(control);
};
const beat = () => document.querySelector('[data-beat]')?.getAttribute('data-beat');

function playUntil(wanted: () => boolean) {
  for (let count = 0; count < 80 && !wanted(); count += 1) {
    press(document.querySelector('[data-advance]') ? '[data-advance]' : '[data-choice="done"], .choice');
  }
  expect(wanted()).toBe(true);
}

describe('a level on screen', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({
      // The session plays any scenario; only the level itself knows the shape of its state.
      scenario: level as unknown as Scenario,
      begin: { seed: 7, profile: 'standard' },
      pace: signal<Pace>('calm'),
      onMove: () => undefined,
    });
    draw(<LevelOnScreen {...{ session, view, words }} circle={['zuri']} />);
  });

  it('shows one line at a time and goes on by a button', async () => {
    expect(screen.getByText(/Tuesday, 20:47/)).toBeTruthy();
    press('[data-advance]');
    expect(await screen.findByText(/Momo sees the shelf/)).toBeTruthy();
    expect(screen.queryByText(/Tuesday, 20:47/)).toBeNull();
  });

  it('unfolds cost and gain only when asked', async () => {
    playUntil(() => document.querySelector('.choice') !== null);
    expect(document.querySelector('.weigh')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Think about it' }));
    expect(await screen.findAllByText('It costs')).not.toHaveLength(0);
    await expectAccessible(document.body);
  });

  it('says what followed a choice before the next beat speaks', async () => {
    playUntil(() => beat() === 'a1-permission' && document.querySelector('.choice') !== null);
    press('[data-choice="perm-friends"]');
    expect(await screen.findByText('The border stands at one third.')).toBeTruthy();
  });

  it('offers the tools of the phone with words and no serious barrier', async () => {
    playUntil(() => document.querySelector('.guest') !== null);
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toMatch(/The border is at \d+ of 100/);
    const before = session.run.value.path.length;
    press('[data-choice="look"]');
    expect(session.run.value.path).toHaveLength(before + 1);
    expect(await screen.findByText(/^Profile of/)).toBeTruthy();
    await expectAccessible(document.body);
  });
});
