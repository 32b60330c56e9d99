// Level 5 on screen with a real session: words are taken and lifted, the bell waits, slips are sorted, he is heard.
import { signal } from '@preact/signals';
import { act, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import words from '../../locales/en/levels/power-of-words.json';
import ui from '../../locales/en/ui.json';
import level from '../../scenes/power-of-words/level';
import { Bell } from '../../scenes/power-of-words/paper/bell';
import view from '../../scenes/power-of-words/view';
import { createSession, type Session } from '../../src/app/session/session';
import type { FoldingPaperState } from '../../src/domain/mechanics/folding-paper/types';
import type { Pace, Scenario } from '../../src/domain/scenario/types';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { createFakeShare } from '../../src/platform/share/fake-share';
import { wordsOf } from '../../src/ui/dialogue/words';
import { TextContext } from '../../src/ui/kit/text-context';
import { LevelOnScreen } from './level-on-screen';
import { expectAccessible, later } from './support';

const text = createFakeText({ ui, 'levels/power-of-words': words });
const say = wordsOf(text, 'power-of-words');
const lifts: { readonly weight: number; readonly x: number }[] = [];

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
  lifts.length = 0;
  // A simulated page lays nothing out, so nothing would count as shown.
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
  Element.prototype.setPointerCapture = () => undefined;
  const { Evening } = view;
  const Play = () =>
    session.run.value.beat === 'quiet-hour' && Evening ? (
      <Evening scenario={level} run={session.run.value as never} words={say} />
    ) : (
      <LevelOnScreen {...{ session, view, pace, words: say }} onLift={(weight, x) => lifts.push({ weight, x })} />
    );
  const { container } = render(
    <TextContext.Provider value={text}>
      <Play />
    </TextContext.Provider>,
  );
  return { session, container, state: () => session.run.value.state as FoldingPaperState };
}

/** Goes on and takes the first of what is wanted until the beat is there and can be played. */
function playTo(session: Session, beat: string, ...wanted: readonly string[]) {
  for (let count = 0; count < 600; count += 1) {
    const { choices, moves } = session.actions.value;
    if (session.run.value.beat === beat && session.acting.value && (moves.length > 0 || beat === 'quiet-hour')) return;
    const offered = session.acting.value ? [...choices.map(({ id }) => id), ...moves] : [];
    const id = wanted.find((want) => offered.includes(want)) ?? offered[0];
    if (id === undefined) session.advance();
    else session.move(id);
  }
  throw new Error(`${beat} was not reached`);
}

describe('writing a sentence', () => {
  it('goes gap by gap with arrows and a press, says each weight, and takes a word out again', async () => {
    const { session, state, container } = begin();
    playTo(session, 'mon-write');
    await later();
    one('[data-slip="mon-1a"]').focus();
    fireEvent.keyDown(one('[data-slip="mon-1a"]'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(one('[data-slip="mon-1b"]'));
    expect(one('[data-slip="mon-1b"]').textContent).toBe('T a little pull');
    await expectAccessible(container);
    press('[data-slip="mon-1b"]');
    await later();
    expect(document.activeElement?.closest('.leaf')).not.toBeNull();
    expect(all('[data-choice="post"]')).toHaveLength(0);
    press('[data-choice="out.mon-1b"]');
    await later();
    for (const id of ['mon-1a', 'mon-2b', 'mon-3c', 'mon-4a']) {
      press(`[data-slip="${id}"]`);
      await later();
    }
    expect(document.activeElement).toBe(one('[data-choice="post"]'));
    press('[data-choice="post"]');
    await later();
    expect(state().posts[0]).toMatchObject({ weight: 4, name: true });
    expect(session.run.value.beat).toBe('mon-sharp');
    expect(one('.posted').textContent).toContain('Tavi actually baked bread??');
  });

  it('lets a slip be lifted into the sentence or home again, and tells the picture its weight', async () => {
    const { session, state } = begin('lively');
    playTo(session, 'tue-write');
    await later();
    press('[data-slip="tue-1b"]');
    expect(lifts.map(({ weight }) => weight)).toContain(1);
    await later();
    const slip = one('[data-slip="tue-2b"]');
    expect(slip.getAttribute('aria-label')).toContain('(a strong pull)');
    // A simulated page has everything in its corner, the sentence too; the slip shall lie elsewhere.
    slip.getBoundingClientRect = () => new DOMRect(300, 300, 100, 40);
    const at = (x: number, y: number) => ({ pointerId: 1, button: 0, clientX: x, clientY: y });
    fireEvent.pointerDown(slip, at(300, 300));
    fireEvent.pointerMove(slip, at(340, 340));
    await later();
    expect(slip.dataset['air']).toBe('');
    expect(lifts.at(-1)?.weight).toBe(3);
    fireEvent.pointerUp(slip, at(400, 400));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(slip.dataset['air']).toBeUndefined();
    expect(lifts.at(-1)?.weight).toBe(0);
    expect(state().gaps[1]).toBeNull();
    fireEvent.pointerDown(slip, at(300, 300));
    fireEvent.pointerMove(slip, at(10, 10));
    fireEvent.pointerUp(slip, at(5, 5));
    expect(state().gaps[1]).toBe('tue-2b');
  });

  it('has Friday’s words in sight on Sunday, and a loupe for each slip', async () => {
    const { session, state, container } = begin();
    playTo(session, 'sun-write', 'fri-1b', 'fri-2c', 'fri-3b', 'post');
    await later();
    expect(one('.friday').textContent).toContain('for your funny little breads');
    press('[data-choice="look.fri-1b"]');
    await later();
    expect(state().looked).toEqual(['fri-1b']);
    expect(all('.rim-glows').map(({ textContent }) => textContent)).toEqual(['with, or at?']);
    expect(one('.loupe').textContent).toContain('On the rim glows: with, or at?');
    await expectAccessible(container);
  });
});

describe('the bell', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const wait = (seconds: number) => void act(() => void vi.advanceTimersByTime(seconds * 1000));

  it('waits while a slip is held or a menu is open, says that it rings soon, and rings once', () => {
    const onRing = vi.fn();
    const bell = (waits: boolean) => (
      <TextContext.Provider value={text}>
        <Bell {...{ waits, onRing, words: say }} />
      </TextContext.Provider>
    );
    const { rerender, container } = render(bell(false));
    wait(10);
    rerender(bell(true));
    wait(60);
    expect(onRing).not.toHaveBeenCalled();
    expect(container.textContent).toBe('');
    rerender(bell(false));
    wait(8);
    expect(container.textContent).toContain(words['write.bell.soon']);
    wait(60);
    expect(onRing).toHaveBeenCalledOnce();
  });
});

describe('inside the paper', () => {
  it('shows handle, day and rim of each slip, and answers with his face three times', async () => {
    const { session, state, container } = begin();
    playTo(session, 'in-sort');
    await later();
    const first = state().draw[0] ?? '';
    expect(one('.hanging').textContent).toContain(words[`${first}.text` as keyof typeof words]);
    expect(one('.hanging').textContent).toContain('Monday');
    expect(all('.threads [data-choice]').map(({ dataset }) => dataset['choice'])).toEqual(['fold', 'unsure', 'fine']);
    await expectAccessible(container);
    for (let count = 0; count < 4; count += 1) {
      press('[data-choice="unsure"]');
      await later();
      expect(all('.answer')).toHaveLength(count < 3 ? 1 : 0);
    }
    expect(one('.leaf').textContent).toContain(words['tool.unsure.none']);
    expect(all('.thread-unsure .thread-slip')).toHaveLength(4);
  });
});

describe('listening', () => {
  it('holds the sheet still with one press where that is wished, and offers what is ready to be said', async () => {
    const { session, state, container } = begin('lively');
    playTo(session, 'listen', 'fri-1a');
    await later();
    await expectAccessible(container);
    const hold = one('.hold');
    vi.useFakeTimers();
    fireEvent.keyDown(hold, { key: ' ' });
    void act(() => void vi.advanceTimersByTime(1200));
    expect(all('.word-heard').length).toBeGreaterThan(0);
    fireEvent.keyUp(hold, { key: ' ' });
    expect(state().heard).toEqual([]);
    fireEvent.keyDown(hold, { key: ' ' });
    void act(() => void vi.advanceTimersByTime(3200));
    vi.useRealTimers();
    expect(state().heard).toEqual(['a']);
    await later();
    press('[data-choice="cut.remi"]');
    await later();
    expect(one('.answer').textContent).toContain(words['cut.remi.said']);
    expect(state().heard).toEqual(['a']);
  });
});

describe('the crane and the week', () => {
  it('takes three notes, and is kept with them', async () => {
    const { session, state, container } = begin();
    playTo(session, 'crane-write');
    await later();
    for (const id of state().offered.slice(0, 3)) {
      press(`[data-choice="${id}"]`);
      await later();
    }
    expect(all('.crane-strip-laid')).toHaveLength(3);
    await expectAccessible(container);
    const Card = view.keepsake?.Card;
    if (!Card) throw new Error('no keepsake');
    const share = createFakeShare('copied');
    const kept = { carry: { notes: 'note-nila+no-such-note+note-lina' }, share, address: 'https://example.org/' };
    const drawn = render(
      <TextContext.Provider value={text}>
        <Card {...kept} words={say} locale={text.locale.value} onChange={() => undefined} />
      </TextContext.Provider>,
    );
    expect([...drawn.container.querySelectorAll('.crane-notes b')].map(({ textContent }) => textContent)).toEqual([
      'Nila',
      'Lina',
    ]);
    fireEvent.click(drawn.getByRole('button', { name: 'Copy as text' }));
    await later();
    expect(share.handed[0]?.piece.text).toContain(`Nila: ${words['note-nila']}`);
    await expectAccessible(drawn.container);
  });

  it('opens each day, names why a word weighed, and shows three ways that were not taken', async () => {
    const { session, container } = begin();
    playTo(session, 'quiet-hour', 'tue-1b', 'tue-2b', 'fold', 'nothing');
    await later();
    expect(all('.week-day')).toHaveLength(6);
    fireEvent.click(one('.week-day[aria-label="Monday"]'));
    await later();
    expect(one('.week-told').textContent).toContain('you wrote nothing');
    expect(all('.week-slip')).toHaveLength(10);
    expect(all('.week-untaken li')).toHaveLength(3);
    await expectAccessible(container);
  });
});
