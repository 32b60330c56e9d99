// Playing together on screen: hands by key, field and button; the split as a table; pairs who agree first; keys of a clicker.
import { fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import teach from '../../locales/en/teach.json';
import ui from '../../locales/en/ui.json';
import words from '../../locales/en/levels/power-of-words.json';
import { splitOf } from '../../src/domain/project/hands';
import type { Project } from '../../src/domain/project/project';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { EndScreen } from '../../src/ui/classroom/project/end-screen';
import { HandsPart } from '../../src/ui/classroom/project/hands-part';
import { meaningOf, type KeyPlace, type PressedKey } from '../../src/ui/classroom/project/key-meaning';
import { PairsPart } from '../../src/ui/classroom/project/pairs-part';
import { PlayScreen, type PlayScreenProps } from '../../src/ui/classroom/project/play-screen';
import { SplitPart } from '../../src/ui/classroom/project/split-part';
import { StartScreen } from '../../src/ui/classroom/project/start-screen';
import { TextContext } from '../../src/ui/kit/text-context';
import { expectAccessible } from './support';

const english = { tag: 'en', name: 'English', direction: 'ltr', review: 'source' } as const;
const text = createFakeText({ ui, teach, 'levels/power-of-words': words }, [english]);
const draw = (children: ComponentChildren) =>
  render(<TextContext.Provider value={text}>{children}</TextContext.Provider>);

const nothing = () => undefined;
const options = [
  { id: 'listen', words: 'Listen first.' },
  { id: 'post', words: 'Post it.' },
];
const ids = options.map(({ id }) => id);

const hands = (props: Partial<Parameters<typeof HandsPart>[0]> = {}) => (
  <HandsPart
    {...{ options, hands: { listen: 4 }, pupils: 27, isTurn: false, onAdd: nothing, onSet: nothing, onShow: nothing }}
    {...props}
  />
);
const split = (counted: Record<string, number>, props: Partial<Parameters<typeof SplitPart>[0]> = {}) => (
  <SplitPart
    {...{ options, split: splitOf(ids, counted), prompt: { key: 'project-why-open-1' }, picked: null }}
    {...{ onPick: nothing, onTake: nothing, onRecount: nothing }}
    {...props}
  />
);
const pairs = (props: Partial<Parameters<typeof PairsPart>[0]> = {}) => (
  <PairsPart {...{ options, reader: 'left', haveAgreed: false, onAgree: nothing, onTake: nothing }} {...props} />
);
const play = (props: Partial<PlayScreenProps> = {}) => (
  <PlayScreen
    level="power-of-words"
    beat="help"
    bar={{
      ...{ number: 5, title: 'Power of Words', canShrink: true, canGrow: false, canGoBack: true },
      ...{ onResize: nothing, onBack: nothing, onHide: nothing, onLeave: nothing },
    }}
    entry={{ kind: 'line', key: 'help.1', who: 'narrator' }}
    isAgain={false}
    news={[]}
    words={(key) => text.t(key, {}, 'levels/power-of-words')}
    beside={null}
    passage={null}
    passageHint=""
    moment={null}
    isTalking={false}
    tools={[]}
    canGoOn
    isHidden={false}
    notices={[]}
    {...{ onTool: nothing, onGoOn: nothing, onShowAgain: nothing, onInsets: nothing }}
    {...props}
  />
);
const project: Project = {
  mode: 'class',
  pupils: null,
  run: { level: 'power-of-words', seed: 1, profile: 'standard', remembered: {}, path: [] },
  moments: [
    { step: 1, beat: 'help', options: ids, hands: { listen: 20 }, taken: 'listen' },
    { step: 2, beat: 'sorry-1', options: ids, hands: { listen: 9, post: 8 }, taken: 'post' },
    { step: 3, beat: 'sorry-2', options: ids, hands: {}, taken: 'post' },
  ],
};
const end = (props: Partial<Parameters<typeof EndScreen>[0]> = {}) => (
  <EndScreen
    {...{ level: 'power-of-words', title: 'Power of Words', project, forks: ['sorry-1'], questions: ['Why?', 'How?'] }}
    {...{ nameOf: (beat: string) => `At ${beat}`, onAgain: nothing, onForget: nothing }}
    {...props}
  />
);
const start = (props: Partial<Parameters<typeof StartScreen>[0]> = {}) => (
  <StartScreen
    {...{ level: 'power-of-words', title: 'Power of Words', noteOf: (profile) => `A note, ${profile}.` }}
    {...{ profile: 'standard', earlier: null, isSafe: true, onStart: nothing, onResume: nothing, onForget: nothing }}
    {...props}
  />
);

const screens = {
  'the start': () => start(),
  'the start with something kept': () => start({ earlier: { choices: 3, isOver: false }, isSafe: false }),
  'a line': () => play(),
  'a choice before the class': () => play({ moment: hands(), canGoOn: false }),
  'the split': () =>
    play({ moment: split({ listen: 4, post: 9 }, { picked: 'post' }), isTalking: true, canGoOn: false }),
  'a tie': () => play({ moment: split({ listen: 4, post: 4 }), isTalking: true, canGoOn: false }),
  'a choice before two': () => play({ moment: pairs(), canGoOn: false }),
  'the hidden screen': () => play({ isHidden: true }),
  'the end': () => end(),
};

it.each(Object.entries(screens))('%s can be used by everybody', async (_, view) => {
  const { container } = draw(<div>{view()}</div>);
  await expectAccessible(container);
  expect(container.textContent).not.toMatch(/project-|\b(right|wrong) (answer|choice)\b|correct/);
});

describe('the start', () => {
  it('begins as the teacher says: with a class of so many, or in pairs, in the gentler words', () => {
    const onStart = vi.fn();
    draw(start({ onStart }));
    fireEvent.input(screen.getByLabelText(/How many pupils/), { target: { value: '27' } });
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    fireEvent.click(screen.getByLabelText(/Gentler words/));
    expect(screen.getByText('A note, gentle.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/^Pairs/));
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(onStart.mock.calls).toEqual([
      [{ mode: 'class', profile: 'standard', pupils: 27 }],
      [{ mode: 'pairs', profile: 'gentle', pupils: null }],
    ]);
  });
});

describe('hands', () => {
  it('are typed or stepped, and Enter in a field shows the split', () => {
    const [onAdd, onSet, onShow] = [vi.fn(), vi.fn(), vi.fn()];
    draw(hands({ onAdd, onSet, onShow }));
    fireEvent.click(screen.getByRole('button', { name: 'One hand more for B' }));
    fireEvent.click(screen.getByRole('button', { name: 'One hand fewer for A' }));
    const field = screen.getByRole('spinbutton', { name: 'Hands for B' });
    fireEvent.input(field, { target: { value: '12' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onAdd.mock.calls).toEqual([
      ['post', 1],
      ['listen', -1],
    ]);
    expect(onSet).toHaveBeenCalledWith('post', 12);
    expect(onShow).toHaveBeenCalledOnce();
    expect(screen.getByText('4 hands of 27')).toBeTruthy();
  });

  it('ask kindly when there are more of them than pupils', () => {
    draw(hands({ pupils: 3 }));
    expect(screen.getByText(/Did somebody change their mind/)).toBeTruthy();
  });
});

describe('the split', () => {
  it('is a table of numbers; any option can be taken, also one without hands', () => {
    const [onPick, onTake] = [vi.fn(), vi.fn()];
    draw(split({ listen: 11 }, { picked: 'listen', onPick, onTake }));
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toEqual(['TakeChoiceHands', 'A Listen first.11', 'B Post it.0']);
    fireEvent.click(screen.getByRole('button', { name: 'Take B' }));
    expect(onPick).toHaveBeenCalledWith('post');
    fireEvent.click(screen.getByRole('button', { name: 'The class goes with A' }));
    expect(onTake).toHaveBeenCalledOnce();
  });

  it('names a tie and goes nowhere by itself', () => {
    draw(split({ listen: 4, post: 4 }));
    expect(screen.getByText(/A tie: A and B/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /goes with/ })).toBe(null);
  });
});

describe('two at one device', () => {
  it('press nothing before they agree', () => {
    const [onAgree, onTake] = [vi.fn(), vi.fn()];
    const { container, rerender } = draw(pairs({ onAgree, onTake }));
    expect(container.querySelector('[data-choice="post"]')).toBe(null);
    fireEvent.click(screen.getByRole('button', { name: 'We agree' }));
    expect(onAgree).toHaveBeenCalledOnce();
    rerender(<TextContext.Provider value={text}>{pairs({ haveAgreed: true, onTake })}</TextContext.Provider>);
    fireEvent.click(screen.getByRole('button', { name: /Post it/ }));
    expect(onTake).toHaveBeenCalledWith('post');
  });
});

describe('the end', () => {
  it('begins with the choice that split the class, and shows the others in their order', () => {
    draw(end());
    const captions = screen.getAllByRole('table').map((table) => table.querySelector('caption')?.textContent);
    expect(captions).toEqual(['At sorry-1', 'At help', 'At sorry-2No hands counted.']);
    expect(screen.getByText(/the most frequent choice has 9 of 17 hands/)).toBeTruthy();
  });
});

describe('keys', () => {
  const page: KeyPlace = { focus: 'page', direction: 'ltr', inPassage: false, letters: [] };
  const voting: KeyPlace = { ...page, letters: ['A', 'B', 'C'] };
  const press = (key: string, place: KeyPlace, more: Partial<PressedKey> = {}) =>
    meaningOf(
      { key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more },
      place,
    );
  const forward = { kind: 'forward' };
  const back = { kind: 'back' };
  const hide = { kind: 'hide' };

  it('of a clicker go on and back wherever focus is', () => {
    for (const focus of ['page', 'control', 'field'] as const) {
      expect(press('PageDown', { ...page, focus })).toEqual(forward);
      expect(press('PageUp', { ...page, focus, direction: 'rtl' })).toEqual(back);
    }
  });

  it('with arrows follow the direction of reading, and leave fields and passages alone', () => {
    expect(press('ArrowRight', page)).toEqual(forward);
    expect(press('ArrowLeft', { ...page, direction: 'rtl' })).toEqual(forward);
    expect(press('ArrowRight', { ...page, direction: 'rtl' })).toEqual(back);
    expect(press('ArrowRight', { ...page, focus: 'field' })).toBe(null);
    expect(press('ArrowRight', { ...page, inPassage: true })).toBe(null);
  });

  it('Space and Enter belong to the control that has focus', () => {
    for (const key of [' ', 'Enter']) {
      expect(press(key, page)).toEqual(forward);
      expect(press(key, { ...page, focus: 'control' })).toBe(null);
      expect(press(key, { ...page, focus: 'field' })).toBe(null);
    }
  });

  it('of letters count hands, on a keyboard of another script by the place of the key, and never in a field', () => {
    expect(press('b', voting)).toEqual({ kind: 'option', index: 1, isShifted: false });
    expect(press('C', voting, { shiftKey: true })).toEqual({ kind: 'option', index: 2, isShifted: true });
    expect(press('ش', voting, { code: 'KeyA' })).toEqual({ kind: 'option', index: 0, isShifted: false });
    expect(press('ب', { ...page, letters: ['أ', 'ب'] })).toEqual({ kind: 'option', index: 1, isShifted: false });
    expect(press('q', voting, { code: 'KeyA' })).toBe(null);
    expect(press('d', voting)).toBe(null);
    expect(press('b', { ...voting, focus: 'field' })).toBe(null);
  });

  it('hide the screen by a full stop anywhere but in a field, by B where it counts no hands', () => {
    expect(press('.', voting)).toEqual(hide);
    expect(press('.', { ...page, focus: 'field' })).toBe(null);
    expect(press('b', { ...page, focus: 'control' })).toEqual(hide);
  });

  it('mean nothing with Ctrl, Alt or Meta, or while they are held', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }]) {
      expect(press('PageDown', page, more)).toBe(null);
      expect(press('a', voting, more)).toBe(null);
    }
  });
});
