// The festival's screens with the real English words: reached by name, read in order, and without serious barriers.
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import words from '../../locales/en/festival.json';
import { FestivalCredits } from '../../src/ui/festival/festival-credits';
import { FestivalScreen } from '../../src/ui/festival/festival-screen';
import { LanternList } from '../../src/ui/festival/lantern-list';
import { draw, expectAccessible } from './support';

const say = (key: string) => (words as Readonly<Record<string, string>>)[key] ?? key;
const nothing = () => undefined;
const lanterns = [
  { id: 'window.a', line: 'I counted four.', from: "Amara's window", gone: false },
  { id: 'crane', line: 'Still flies.', from: 'The crane', gone: true },
];

it('tells a moment, its choice and its lanterns without serious barriers', async () => {
  const onLet = vi.fn();
  const { container, getByRole } = draw(
    <FestivalScreen
      beat="fin-lanterns"
      said={{ who: 'narrator', face: undefined, line: say('lanterns') }}
      choices={[{ id: 'fin-c-one', key: 'choice.one', tool: false }]}
      words={say}
      canGoOn
      onAdvance={nothing}
      onChoose={nothing}
      onInsets={nothing}
    >
      <LanternList lanterns={lanterns} words={say} onLet={onLet} onDone={nothing} />
    </FestivalScreen>,
  );
  fireEvent.click(getByRole('button', { name: /^Let go I counted four\./ }));
  fireEvent.click(getByRole('button', { name: /^Take it back Still flies\./ }));
  fireEvent.click(getByRole('button', { name: say('let-all') }));
  expect(onLet.mock.calls).toEqual([
    [['window.a'], true],
    [['crane'], false],
    [['window.a'], true],
  ]);
  await expectAccessible(container);
});

it('ends with credits that lead on', async () => {
  const { container, getByRole } = draw(<FestivalCredits title={say('credits')} toGuide={say('to-guide')} />);
  expect(getByRole('link', { name: say('to-guide') }).getAttribute('href')).toBe('#/guide');
  await expectAccessible(container);
});
