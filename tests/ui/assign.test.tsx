// Teachers' pages can be used by everybody, and every press tells what it should.
import { fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import teach from '../../locales/en/teach.json';
import ui from '../../locales/en/ui.json';
import { codeOf, shownCode } from '../../src/domain/assignment/code';
import { defaultAssignment } from '../../src/domain/assignment/default-assignment';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { HandOutScreen, type HandOutScreenProps } from '../../src/ui/classroom/assign/hand-out-screen';
import { MakeScreen, type MakeScreenProps } from '../../src/ui/classroom/assign/make-screen';
import { StartScreen, type StartScreenProps } from '../../src/ui/classroom/assign/start-screen';
import { TextContext } from '../../src/ui/kit/text-context';
import { expectAccessible } from './support';

const english = { tag: 'en', name: 'English', direction: 'ltr', review: 'source' } as const;
const text = createFakeText({ ui, teach }, [english]);
const draw = (children: ComponentChildren) =>
  render(<TextContext.Provider value={text}>{children}</TextContext.Provider>);

const nothing = () => undefined;
const stories = ['Block the Bullies', 'Why Would You'].map((title, index) => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  window: index + 1,
  title,
}));
const assignment = defaultAssignment(77);
const code = codeOf(assignment);
const hostile = '<img src=x onerror=alert(1)>';

const start = (props: Partial<StartScreenProps> = {}) => (
  <StartScreen
    stories={stories}
    classes={[{ code, label: hostile, line: null, day: '2026-11-24' }]}
    onMake={nothing}
    onOpen={nothing}
    onRemove={nothing}
    onHave={() => null}
    {...props}
  />
);
const make = (props: Partial<MakeScreenProps> = {}) => (
  <MakeScreen
    stories={stories}
    languages={[english]}
    assignment={assignment}
    code={code}
    label=""
    line="Room 12"
    onChange={nothing}
    onLabel={nothing}
    onLine={nothing}
    onNewNumber={nothing}
    onHandOut={nothing}
    {...props}
  />
);
const squares = [[true, false]];
const handOut = (props: Partial<HandOutScreenProps> = {}) => (
  <HandOutScreen
    {...{ code, assignment, squares, label: hostile, line: hostile, stories, languages: [english] }}
    link={`https://kind.example/#a=${code}`}
    address="kind.example"
    posts={{ classroom: 'https://classroom.google.com/share?url=x', teams: 'https://teams.microsoft.com/share?href=x' }}
    trouble={null}
    squaresOf={() => squares}
    onCopy={() => Promise.resolve('copied')}
    onSavePicture={() => Promise.resolve('saved')}
    onPrint={() => true}
    onChange={nothing}
    {...props}
  />
);

describe('teachers’ pages', () => {
  it.each([
    ['the first page', start],
    ['the form', make],
    ['the page to hand out', handOut],
    ['the page to hand out to seats', () => handOut({ assignment: { ...assignment, naming: 'seat' } })],
  ])('%s has no serious barrier', async (_name, page) => {
    const { container } = draw(page());
    expect(container.querySelector('[data-screen]')?.getAttribute('data-screen')).toBe('teach');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expectAccessible(container);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('the first page', () => {
  it('takes a class off the list only after asking', () => {
    const onRemove = vi.fn();
    draw(start({ onRemove }));
    fireEvent.click(screen.getByRole('button', { name: `Remove: ${hostile}` }));
    expect(onRemove).not.toHaveBeenCalled();
    const asking = screen.getByRole('group', { name: `Remove: ${hostile}` });
    fireEvent.click(within(asking).getByRole('button', { name: ui['ui-no'] }));
    expect(screen.queryByRole('group', { name: `Remove: ${hostile}` })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `Remove: ${hostile}` }));
    fireEvent.click(screen.getByRole('button', { name: ui['ui-yes'] }));
    expect(onRemove).toHaveBeenCalledWith(code);
  });

  it('says what is wrong with a typed code', () => {
    draw(start({ onHave: (typed) => (typed === 'M43P' ? 'assign-have-wrong' : null) }));
    const field = screen.getByLabelText(teach['assign-have']);
    fireEvent.input(field, { target: { value: 'M43P' } });
    fireEvent.click(screen.getByRole('button', { name: teach['assign-have-open'] }));
    expect(screen.getByText(teach['assign-have-wrong'])).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the form', () => {
  it('suggests a language, and says which ones nobody who speaks them has read', () => {
    const onChange = vi.fn();
    const german = { tag: 'de', name: 'Deutsch', direction: 'ltr', review: 'machine-reviewed' } as const;
    const languages = [english, german];
    const { rerender } = draw(make({ onChange, languages }));
    const list = screen.getByLabelText(teach['assign-language']);
    expect(within(list).getAllByRole('option')[0]?.textContent).toBe(teach['assign-language-free']);
    for (const [tag, chosen] of [
      ['de', 'de'],
      ['', null],
    ] as const) {
      fireEvent.change(list, { target: { value: tag } });
      expect(onChange).toHaveBeenLastCalledWith({ language: chosen });
    }
    const note = teach['assign-language-review'];
    expect(screen.queryByText(note)).toBeNull();
    const choose = (language: 'en' | 'de') =>
      rerender(
        <TextContext.Provider value={text}>
          {make({ languages, assignment: { ...assignment, language } })}
        </TextContext.Provider>,
      );
    choose('de');
    expect(screen.getByText(note)).toBeTruthy();
    choose('en');
    expect(screen.queryByText(note)).toBeNull();
  });

  it('tells of each choice', () => {
    const onChange = vi.fn();
    draw(make({ onChange }));
    fireEvent.click(screen.getByRole('checkbox', { name: '2 Why Would You' }));
    fireEvent.click(screen.getByRole('radio', { name: teach['assign-pace-calm'] }));
    fireEvent.click(screen.getByLabelText(new RegExp(teach['assign-check'])));
    fireEvent.click(screen.getByRole('button', { name: teach['assign-levels-all'] }));
    expect(onChange.mock.calls).toEqual([
      [{ windows: [1, 2] }],
      [{ pace: 'calm' }],
      [{ check: true }],
      [{ windows: [1, 2] }],
    ]);
  });

  it('has no code and no way on without a story, and says why', () => {
    draw(make({ code: null, assignment: { ...assignment, windows: [] } }));
    expect(screen.getByRole('alert').textContent).toBe(teach['assign-levels-none']);
    expect(screen.queryByRole('button', { name: teach['assign-hand-out'] })).toBeNull();
  });
});

describe('the page to hand out', () => {
  it('prints as many cards as are wanted, each with its own picture', () => {
    const onPrint = vi.fn((_paper: HTMLElement) => true);
    const squaresOf = vi.fn(() => squares);
    draw(handOut({ onPrint, squaresOf, assignment: { ...assignment, naming: 'seat' } }));
    fireEvent.input(screen.getByLabelText(teach['assign-cards-from']), { target: { value: '12' } });
    fireEvent.input(screen.getByLabelText(teach['assign-cards-to']), { target: { value: '20' } });
    fireEvent.click(screen.getByRole('button', { name: 'Print 9 cards' }));
    const [paper] = onPrint.mock.calls[0] ?? [];
    expect(paper?.querySelectorAll('.assign-card-page')).toHaveLength(2);
    const seats = [...(paper?.querySelectorAll('.assign-card-seat') ?? [])].map((seat) => seat.textContent);
    expect(seats).toEqual(['12', '13', '14', '15', '16', '17', '18', '19', '20'].map((seat) => `Seat ${seat}`));
    expect(squaresOf).toHaveBeenCalledWith(20);
  });

  it.each(['0', '100', '1.5', '', 'x'])('prints no cards up to "%s"', (value) => {
    draw(handOut());
    fireEvent.input(screen.getByLabelText(teach['assign-cards-many']), { target: { value } });
    expect(screen.getByRole('button', { name: 'Print 0 cards' })).toHaveProperty('disabled', true);
    expect(screen.getByText(teach['assign-cards-range'])).toBeTruthy();
  });

  it('says that something was copied, or that it was not', async () => {
    draw(handOut({ onCopy: (what) => Promise.resolve(what === 'code' ? 'copied' : 'failed') }));
    fireEvent.click(screen.getByRole('button', { name: teach['assign-copy-code'] }));
    expect(await screen.findByText(teach['assign-copied-code'])).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: teach['assign-copy-link'] }));
    expect(await screen.findByText(teach['assign-copy-failed'])).toBeTruthy();
  });

  it('shows the code in two halves, and leaves the page only by links without a referrer', () => {
    draw(handOut());
    expect(screen.getAllByText((_text, one) => one?.textContent === shownCode(code)).length).toBeGreaterThan(0);
    for (const name of ['Google Classroom', 'Microsoft Teams']) {
      const link = screen.getByRole('link', { name });
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });
});
