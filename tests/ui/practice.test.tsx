// Practising on screen: everybody can do it, keys do it as well, and nothing of it looks like a mark.
import { signal } from '@preact/signals';
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PracticeInvite } from '../../src/ui/practice/practice-invite';
import { CheckEnd, CheckScreen } from '../../src/ui/practice/check-screen';
import { RoundRest, RoundScreen, type RoundScreenProps } from '../../src/ui/practice/round-screen';
import { draw, expectAccessible } from './support';

const nothing = () => undefined;
const choices = [
  { id: 'hold', label: 'Hold it' },
  { id: 'down', label: 'Put it down' },
];
const talk = {
  place: { number: 2, total: 8 },
  who: 'kei',
  question: 'What do we do with it?',
  line: 'Brick. Lovely brick.',
  choices,
  onChoose: nothing,
} as const;
const round = (props: Partial<RoundScreenProps> = {}) => (
  <RoundScreen {...talk} from="A friend" answer={undefined} onNext={nothing} {...props} />
);
const answer = { move: 'Hold it', isFit: true, reply: 'Yes: It is warm.' };
const story = { level: 'walk-away', story: 'Walk Away', isAfter: true };
const reason = { id: 'b-1', line: 'A line', given: 'ok', answer: 'unclear', why: 'Ask.' } as const;

const screens = {
  'a line of a round': () => round(),
  'an answer': () => round({ answer }),
  'the end of a round': () => <RoundRest isDone />,
  'a day without a round': () => <RoundRest isDone={false} />,
  'a line of a check': () => <CheckScreen {...talk} {...story} onBack={nothing} />,
  'the end of a check': () => <CheckEnd {...story} reasons={[reason]} onAgain={undefined} onOver={nothing} />,
  'the invitation': () => <PracticeInvite sentence="Three minutes?" onLater={nothing} onNever={nothing} />,
};

it.each(Object.entries(screens))('%s can be used by everybody, and shows no score', async (_, view) => {
  const { container } = draw(<div>{view()}</div>);
  await expectAccessible(container);
  expect(container.textContent).not.toMatch(/\d+\s*(%|points?|out of)/);
});

describe('a line', () => {
  it('is answered with a number key, once, and not with a key that is held or has another meaning', () => {
    const onChoose = vi.fn();
    draw(round({ onChoose }));
    const heading = screen.getByRole('heading', { level: 1 });
    for (const key of ['9', 'a', 'Enter']) fireEvent.keyDown(heading, { key });
    fireEvent.keyDown(heading, { key: '2', ctrlKey: true });
    fireEvent.keyDown(heading, { key: '2', repeat: true });
    fireEvent.keyDown(document.body, { key: '1' });
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyDown(heading, { key: '2' });
    expect(onChoose.mock.calls).toEqual([['down']]);
  });

  it('takes no more answers while the reason is read, and goes on by the button that has focus', () => {
    const onChoose = vi.fn();
    const onNext = vi.fn();
    const { container } = draw(round({ onChoose, onNext, answer }));
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: '1' });
    expect(onChoose).not.toHaveBeenCalled();
    expect(container.querySelector('[data-choice]')).toBe(null);
    const next = container.querySelector<HTMLElement>('[data-advance]');
    next?.click();
    expect(onNext).toHaveBeenCalledOnce();
  });

  it('takes focus when it is a new one', async () => {
    const next = signal(2);
    const Lines = () => round({ place: { number: next.value, total: 8 } });
    const { container } = draw(<Lines />);
    expect(document.activeElement?.tagName).toBe('H1');
    await act(() => void (next.value = 3));
    expect(document.activeElement).toBe(container.querySelector('.talk-line'));
  });
});

it('the end of form A gives no reasons away', () => {
  const { container } = draw(<CheckEnd {...story} isAfter={false} reasons={[]} onAgain={undefined} onOver={nothing} />);
  expect(container.querySelectorAll('.talk-reasons li').length).toBe(0);
});
