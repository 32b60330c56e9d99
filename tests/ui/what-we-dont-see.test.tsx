// Level 6 on screen with a real session: the chat, the card and the lamp beside choices, faces, the street afterwards.
import { signal } from '@preact/signals';
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import words from '../../locales/en/levels/what-we-dont-see.json';
import ui from '../../locales/en/ui.json';
import level from '../../scenes/what-we-dont-see/level';
import view from '../../scenes/what-we-dont-see/view';
import { createSession, type Session } from '../../src/app/session/session';
import type { SmallLampState } from '../../src/domain/mechanics/small-lamp/types';
import type { Pace, Scenario } from '../../src/domain/scenario/types';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { wordsOf } from '../../src/ui/dialogue/words';
import { TextContext } from '../../src/ui/kit/text-context';
import { LevelOnScreen } from './level-on-screen';
import { expectAccessible, later } from './support';

const text = createFakeText({ ui, 'levels/what-we-dont-see': words });
const say = wordsOf(text, 'what-we-dont-see');

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing there: ${selector}`);
  return found;
};
const press = (selector: string) => fireEvent.click(one(selector));

function begin(pace: Pace = 'calm') {
  const session = createSession({
    scenario: level as unknown as Scenario,
    begin: { seed: 7, profile: 'standard' },
    pace: signal(pace),
    onMove: () => undefined,
  });
  // A simulated page lays nothing out, so nothing would count as shown.
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
  const { Evening } = view;
  const Play = () =>
    session.run.value.beat === 'quiet-hour' && Evening ? (
      <Evening scenario={level} run={session.run.value as never} words={say} />
    ) : (
      <LevelOnScreen {...{ session, view, pace, words: say }} />
    );
  const { container } = render(
    <TextContext.Provider value={text}>
      <Play />
    </TextContext.Provider>,
  );
  return { session, container, state: () => session.run.value.state as SmallLampState };
}

/** Goes on and takes the first of what is wanted until the beat is there and can be acted in. */
function playTo(session: Session, beat: string, ...wanted: readonly string[]) {
  for (let count = 0; count < 400; count += 1) {
    const { choices, moves } = session.actions.value;
    const offered = session.acting.value ? [...choices.map(({ id }) => id), ...moves] : [];
    if (session.run.value.beat === beat && (offered.length > 0 || beat === 'quiet-hour')) return;
    const id = wanted.find((want) => offered.includes(want)) ?? offered[0];
    if (id === undefined) session.advance();
    else session.move(id);
  }
  throw new Error(`${beat} was not reached`);
}

const gently = ['report', 'sit', 'okay', 'ask', 'tea', 'company', 'zuri', 'on', 'dewi', 'line', 'who', 'word'] as const;

describe('the chat', () => {
  it('takes one of four actions by key or press, keeps focus, and shows in shape what was done', async () => {
    const { session, state, container } = begin();
    playTo(session, 'air-chat');
    await later();
    expect(all('.low-tools [data-choice]').map(({ dataset }) => dataset['choice'])).toEqual([
      'let',
      'hide',
      'ask',
      'report',
    ]);
    expect(all('.low-air')).toHaveLength(0);
    const first = state().chat[0] ?? '';
    expect(one('.low-now').textContent).toContain(words[`${first}.text` as keyof typeof words]);
    // Keys are listened to once the page has been painted.
    await vi.waitFor(() => {
      fireEvent.keyDown(document.body, { key: '4' });
      expect(state().acts).toHaveLength(1);
    });
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    await later();
    expect(state().acts).toEqual([{ item: first, action: 'report' }]);
    expect(one('.low-report').textContent).not.toContain(words[`${first}.text` as keyof typeof words]);
    expect(one('.low-report').textContent).toContain(words['chat.report.done']);
    one('[data-choice="ask"]').focus();
    press('[data-choice="ask"]');
    await later();
    expect(document.activeElement).toBe(one('[data-choice="ask"]'));
    expect(one('.low-ask').textContent).toContain('How do you mean?');
    await expectAccessible(container);
  });

  it('lets small bubbles go one by one in the lively pace, and does not take a second click', async () => {
    const { session, state } = begin('lively');
    playTo(session, 'air-chat');
    await later();
    expect(all('.low-air i')).toHaveLength(4);
    session.move('bar.1');
    await later();
    expect(all('.low-gone')).toHaveLength(1);
    fireEvent.click(one('[data-choice="hide"]'), { detail: 2 });
    expect(state().acts).toEqual([]);
    for (const bar of ['bar.2', 'bar.3', 'bar.4']) session.move(bar);
    await later();
    expect(one('.low-let').textContent).toContain(words['chat.passed']);
    expect(all('.low-gone')).toHaveLength(0);
  });
});

describe('beside the choices', () => {
  it('is a grey card until somebody is seen, then a name and the handle that was taken; the lamp is a word', async () => {
    const { session, container } = begin();
    playTo(session, 'street', 'report');
    await later();
    expect(one('.low-beside').textContent).toContain(words['lamp.3']);
    expect(all('.low-pinned')).toHaveLength(0);
    playTo(session, 'kei-ask', 'kei');
    await later();
    expect(one('.low-is-card').textContent).toBe(words['card.kei']);
    expect(all('.low-slips')).toHaveLength(1);
    playTo(session, 'kei-handle', 'tea');
    await later();
    expect(one('.low-is-seen').textContent).toContain('Kei');
    expect(one('.low-beside').textContent).toContain(words['lamp.4']);
    expect(one('.low-handles').textContent).toContain(words['hint.handle']);
    playTo(session, 'kei-other', 'company');
    await later();
    expect(one('.low-is-lit').textContent).toContain(words['kei-handle.company']);
    await expectAccessible(container);
  });
});

describe('the faces', () => {
  it('turn round one by one, and say who was behind the handle', async () => {
    const { session, container } = begin();
    playTo(session, 'faces', ...gently);
    await later();
    expect(all('.low-card')).toHaveLength(5);
    await expectAccessible(container);
    press('[data-choice="turn"]');
    await later();
    expect(all('.low-turned')).toHaveLength(1);
    expect(one('.answer').textContent).toContain(words['face.kettle']);
  });
});

describe('the street in the quiet hour', () => {
  it('shows people in colour or grey, whose hands are on a bundle, and at most three other ways', async () => {
    const { session, container } = begin();
    playTo(session, 'quiet-hour', 'turn', 'kei', ...gently);
    await later();
    expect(all('.low-stop')).toHaveLength(6);
    fireEvent.click(one('.low-at-kei button'));
    await later();
    expect(one('.low-told').textContent).toContain('Kei: in colour');
    expect(all('.low-helpers li').map(({ textContent }) => textContent)).toEqual([
      `Idris ${words['kei-handle.company']}`,
      `Zuri ${words['kei-other.zuri']}`,
    ]);
    fireEvent.click(one('.low-at-tavi button'));
    await later();
    expect(one('.low-told').textContent).toContain('still a card');
    expect(all('.low-untaken li').length).toBeLessThanOrEqual(3);
    expect(all('.low-met li').length).toBeGreaterThan(5);
    await expectAccessible(container);
  });
});
