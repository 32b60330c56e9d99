// Level 2 on screen with a real session: the thread, the keyboard in the calm pace, the edit, the apology, the evening.
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import level from '../../scenes/why-would-you/level';
import view from '../../scenes/why-would-you/view';
import type { LeaningKeyboardState } from '../../src/domain/mechanics/leaning-keyboard/types';
import type { Run } from '../../src/domain/scenario/engine';
import { draw, expectAccessible, text } from './support';
import { begin, choice, control, offered, playTo, press, runNow, stateNow, words } from './why-would-you-session';

const typedLines = () => [...document.querySelectorAll('.draft-line')].map((line) => line.textContent);

describe('the keyboard turn by turn', () => {
  beforeEach(() => begin());

  it('lists all five keys from the thumb upwards, says how the phone leans and what is out of reach', async () => {
    playTo('a1-warm-up');
    const keys = [...document.querySelectorAll('[data-key]')].map((key) => key.textContent);
    expect(keys).toEqual([
      'alert! close to your thumb',
      'prize? 1 step up',
      'nice 2 steps up',
      'go, Momo 3 steps up',
      'earned it too far up tonight',
    ]);
    expect(screen.getByRole('meter', { name: 'How the phone leans' }).getAttribute('aria-valuetext')).toBe('steep');
    expect(screen.getByText('You have 3 steps on this line.')).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('answers a key that is too far up with the reason, and offers it as no move', () => {
    playTo('a1-warm-up');
    const far = control('[data-key="wu-4"]');
    expect(far.getAttribute('aria-disabled')).toBe('true');
    expect(far.tabIndex).toBe(0);
    expect(offered()).not.toContain('wu-4');
    const before = runNow().path.length;
    press('[data-key="wu-4"]');
    expect(runNow().path).toHaveLength(before);
    expect(screen.getByText('earned it, too far up tonight.')).toBeTruthy();
  });

  it('types with one press, and the line can be left empty', () => {
    playTo('a1-warm-up');
    press(choice('wu-3'));
    expect(stateNow().warmUp).toBe('wu-3');
    playTo('a2-line-1', 'lie');
    press(choice('skip-line'));
    expect(stateNow().lines).toEqual([null, null, null]);
  });

  it('keeps what is written above the keys, and takes one line out in the edit', async () => {
    playTo('a2-edit', 'aside', 'name-jealous', 'move1-wait', 'move2-write', 'send-edit');
    expect(offered()).toEqual(['line.1', 'line.2', 'line.3']);
    await expectAccessible(document.body);
    const { lines } = stateNow();
    press(choice('line.2'));
    expect(typedLines()).toContain(words(`${lines[0]?.id}.types`));
    expect(typedLines()).not.toContain(words(`${lines[1]?.id}.types`));
    expect(screen.getByRole('region', { name: 'The draft' })).toBeTruthy();
    expect(offered()).toContain('skip-line');
  });

  it('writes the apology line by line, and "Not now" lies flat beside it', () => {
    playTo('a3-repair', 'send-send', 'rethink-post');
    expect(offered().at(-1)).toBe('not-now');
    press(choice('r1-k0'));
    expect(typedLines()).toEqual(['Sorry if you took it badly.']);
    expect(screen.getByText('Line 2 of 3')).toBeTruthy();
    expect(document.activeElement?.getAttribute('data-key')).toBe('r2-k0');
  });
});

describe('the thread on the rim of the phone', () => {
  beforeEach(() => {
    begin();
    playTo('a2-thread-1');
  });
  const weight = () => screen.getByRole('meter', { name: 'Weight on the rim' });

  it('shows one comment, its place, the weight, the hands and three actions', async () => {
    expect(screen.getByRole('article').textContent).toContain('@');
    expect(screen.getByText('Comment 1 of 5')).toBeTruthy();
    expect(screen.getByText('3 hands left')).toBeTruthy();
    expect(offered()).toEqual(['lie', 'laugh', 'aside']);
    expect(weight().getAttribute('aria-valuenow')).toBe(String(stateNow().weight));
    expect(document.querySelectorAll('.rim-pebble')).toHaveLength(stateNow().weight);
    fireEvent.click(screen.getByRole('button', { name: 'Think about it' }));
    expect(await screen.findByText('Hidden for you and reported. It takes a hand.')).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('flashes and gets heavier when somebody laughs along, not when a comment is let lie', () => {
    press(choice('lie'));
    expect(document.querySelector('.thread-flash')).toBeNull();
    const before = stateNow().weight;
    press(choice('laugh'));
    expect(document.querySelector('.thread-flash')).not.toBeNull();
    expect(document.querySelectorAll('.rim-pebble').length).toBeGreaterThan(before);
  });

  it('folds its notes away with the next comment', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Think about it' }));
    expect(document.querySelectorAll('.tool-note')).toHaveLength(3);
    press(choice('lie'));
    expect(document.querySelectorAll('.tool-note')).toHaveLength(0);
  });

  it('brings focus to "Done" after the last comment, before what can be put back', () => {
    press(choice('aside'));
    while (stateNow().comment) {
      void act(() => control(choice('lie')).focus());
      press(choice('lie'));
    }
    expect(offered()).toEqual(['done', expect.stringMatching(/^back\./)]);
    expect(document.activeElement?.getAttribute('data-choice')).toBe('done');
  });

  it('lets a comment be put back, and says why no more can be set aside', () => {
    const first = stateNow().comment?.id ?? '';
    for (let count = 0; count < 3; count += 1) press(choice('aside'));
    expect(offered()).toContain(`back.${first}`);
    expect(offered()).not.toContain('aside');
    const spent = screen.getByRole('button', { name: 'Set it aside' });
    expect(spent.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('0 hands left')).toBeTruthy();
    press(choice(`back.${first}`));
    expect(stateNow().met[0]?.how).toBe('lie');
    expect(offered()).not.toContain(`back.${first}`);
  });
});

describe('the gentle wording', () => {
  afterEach(() => text.gentle(false));

  it('hides the two lowest keys of the comment behind a cloud', async () => {
    begin('gentle');
    playTo('a2-line-1', 'lie');
    const clouds = [...document.querySelectorAll('[data-key]')].map((key) => key.querySelector('.icon') !== null);
    expect(clouds).toEqual([true, true, false, false, false]);
    await expectAccessible(document.body);
  });
});

describe('the evening as one sloping line', () => {
  const shown = (...wanted: readonly string[]) => {
    begin();
    playTo('quiet-hour', ...wanted);
    if (!view.Evening) throw new Error('the level draws no evening');
    const run = runNow() as Run<LeaningKeyboardState>;
    draw(<view.Evening scenario={level} run={run} words={words} />);
    return [...document.querySelectorAll('.bend button')].map((one) => one.getAttribute('aria-label') ?? '');
  };

  it('names what was typed, named, done and sent, in order', async () => {
    const bends = shown(
      'lie',
      'name-jealous',
      'move1-vent',
      'name2-jealous',
      'send-send',
      'rethink-post',
      'reply-later',
    );
    expect(bends[0]).toBe('Four views. The evening begins here.');
    expect(bends.at(-1)).toBe('Level ground. The evening ends here.');
    const order = [
      "Other people's comments lay down on the rim.",
      'You gave it a word: Jealous.',
      'You said it to the whole class. Two seconds of light, then steeper.',
      'You sent it. Gold, and then grey.',
      'You wrote to Nila: Sorry if you took it badly.',
    ].map((sentence) => bends.indexOf(sentence));
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    await expectAccessible(document.body);
  });

  it('says that nothing was sent where nothing was', () => {
    const bends = shown('lie', 'send-drawer');
    expect(bends).toContain('You did not send it.');
    expect(bends.some((bend) => bend.startsWith('You sent it.'))).toBe(false);
  });

  it('opens one sentence at a bend, above it the one that lay furthest up', () => {
    const bends = shown('lie', 'send-drawer');
    const typed = bends.findIndex((bend) => bend.startsWith('You typed:'));
    const bend = document.querySelectorAll<HTMLElement>('.bend button')[typed];
    expect(document.querySelector('.bend-highest')).toBeNull();
    void act(() => bend?.click());
    expect(bend?.getAttribute('aria-expanded')).toBe('true');
    const top = stateNow().lines[0]?.id.replace(/\d$/, '4');
    expect(document.querySelector('.bend-highest')?.textContent).toContain(words(`${top ?? ''}.types`));
    void act(() => bend?.click());
    expect(document.querySelector('.bend-highest')).toBeNull();
  });

  it('lists every comment that was met with what it was', () => {
    shown('lie', 'send-drawer');
    const { met } = stateNow();
    const listed = [...document.querySelectorAll('.met li')].map((one) => one.textContent);
    expect(listed).toHaveLength(10);
    expect(listed[0]).toContain(words(`${met[0]?.item ?? ''}.why`));
  });
});

describe('how the level sounds', () => {
  const at = (changes: Partial<LeaningKeyboardState>): LeaningKeyboardState => ({ ...stateNow(), ...changes });
  beforeEach(() => begin());

  it('is tense as the phone leans, hopeful as names are found and things are done', () => {
    expect(view.mood(at({ tilt: 6 })).tension).toBe(1);
    expect(view.mood(at({ tilt: 0, weight: 0 })).tension).toBe(0);
    expect(view.mood(at({ labels: ['angry'] })).hope).toBe(0);
    expect(view.mood(at({ labels: ['jealous'], moves: ['wait'] })).hope).toBeGreaterThan(0.3);
  });

  it('tells a lighter phone from a steeper one, and is silent otherwise', () => {
    const level2 = at({ tilt: 3 });
    const lighter = view.sound?.(level2, at({ tilt: 2 }));
    const steeper = view.sound?.(level2, at({ tilt: 4 }));
    expect(lighter).toBeDefined();
    expect(steeper).toBeDefined();
    expect(lighter).not.toBe(steeper);
    expect(view.sound?.(undefined, level2)).toBeUndefined();
    expect(view.sound?.(level2, level2)).toBeUndefined();
  });

  it('clicks like a keyboard for every key', () => {
    for (const id of ['wu-0', 'a1-k4', 'b3-k0', 'r2-k1']) expect(view.effects[id]).toBe('type');
  });
});
