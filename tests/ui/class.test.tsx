// Pupils' pages of a class: everybody can use them, what comes from outside is text, and every press tells what it should.
import { fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import classroom from '../../locales/en/classroom.json';
import ui from '../../locales/en/ui.json';
import type { Assignment } from '../../src/domain/assignment/assignment';
import { readCode, type CodeReason } from '../../src/domain/assignment/code';
import { ticketQuestions } from '../../src/domain/receipt/ticket';
import { qrOf } from '../../src/platform/qr/encode-qr';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { ClassScreen, type ClassScreenProps } from '../../src/ui/classroom/pupil/class-screen';
import { EnterScreen, type EnterScreenProps } from '../../src/ui/classroom/pupil/enter-screen';
import { JoinScreen, type JoinScreenProps } from '../../src/ui/classroom/pupil/join-screen';
import { levelsInWords } from '../../src/ui/classroom/pupil/levels-in-words';
import { ResultInside } from '../../src/ui/classroom/pupil/result-inside';
import { ResultScreen, type ResultScreenProps } from '../../src/ui/classroom/pupil/result-screen';
import type { StepView } from '../../src/ui/classroom/pupil/step-view';
import { TicketScreen } from '../../src/ui/classroom/pupil/ticket-screen';
import { TextContext } from '../../src/ui/kit/text-context';
import { expectAccessible } from './support';

const english = { tag: 'en', name: 'English', direction: 'ltr', review: 'source' } as const;
const indonesian = { tag: 'id', name: 'Bahasa Indonesia', direction: 'ltr', review: 'draft' } as const;
const text = createFakeText({ ui, classroom }, [english, indonesian]);
const draw = (children: ComponentChildren) =>
  render(<TextContext.Provider value={text}>{children}</TextContext.Provider>);

const nothing = () => undefined;
const hostile = '<img src=x onerror=alert(1)> =cmd|x __proto__';
const assignment: Assignment = {
  ...{ windows: [1, 2, 3], language: 'id', pace: null, profile: null, naming: 'nickname', number: 9 },
  ...{ check: true, ticket: true, replay: true, booster: true },
};

const enter = (props: Partial<EnterScreenProps> = {}) => (
  <EnterScreen you="You are Quiet Kite." before={[]} onGoOn={nothing} onJoin={() => null} {...props} />
);
const join = (props: Partial<JoinScreenProps> = {}) => (
  <JoinScreen
    name="M43P"
    assignment={assignment}
    stories={[{ window: 1, title: 'Block the Bullies' }]}
    language={indonesian}
    onLanguage={nothing}
    people={[{ id: 'p1', name: 'Quiet Kite', notes: ['has begun this'] }]}
    seat={undefined}
    hasGuest={false}
    full={false}
    suggest={() => ({ first: 1, second: 2 })}
    onPerson={nothing}
    onNew={nothing}
    onGuest={nothing}
    {...props}
  />
);
const seat = { seat: '7', isFromCard: true, wrong: null, tries: 0, onSeat: nothing };
const step = (part: Partial<StepView> = {}): StepView => {
  return { id: 'story.a', kind: 'story', state: 'todo', date: undefined, to: '#/level/a', ...part };
};
const classPage = (props: Partial<ClassScreenProps> = {}) => (
  <ClassScreen
    name="M43P"
    you="You are Quiet Kite."
    isGuest={false}
    next={{ ...step(), title: 'Block the Bullies' }}
    groups={[
      {
        window: 1,
        title: 'Block the Bullies',
        steps: [step(), step({ id: 'b', kind: 'check-b', state: 'after', to: null })],
      },
      {
        window: null,
        title: '',
        steps: [step({ id: 'round', kind: 'round', state: 'later', date: 'Thursday', to: '#/practice' })],
      },
    ]}
    line={hostile}
    onNotYou={nothing}
    onLeave={nothing}
    {...props}
  />
);
const view = {
  ...{ name: 'M43P', sign: 'K7Q2', who: { kind: 'name', text: 'Quiet Kite' } as const, count: 3, played: 2, read: 1 },
};
const result = (props: Partial<ResultScreenProps> = {}) => (
  <ResultScreen
    view={view}
    handIn={{ line: 'Kindlight', link: 'https://kindlight.example/#r=AAAA', squares: qrOf('#r=AAAA') }}
    isGuest={false}
    inside={() => <p>inside</p>}
    onCopy={() => Promise.resolve('copied')}
    onShare={() => Promise.resolve('failed')}
    onFile={() => 'kindlight-M43P-K7Q2.kind.txt'}
    onPrint={() => true}
    onHandOn={nothing}
    {...props}
  />
);

const screens = {
  'the field for a code': () => enter({ before: [{ code: 'X', name: 'M43P', windows: [1, 2] }] }),
  'a link that cannot be read': () => enter({ typed: hostile, reason: 'long' }),
  'joining by name': () => join(),
  'joining by seat': () => join({ seat: { ...seat, wrong: 'A seat number goes from 1 to 99.' } }),
  'joining on a full device': () => join({ full: true, hasGuest: true }),
  'the class': () => classPage(),
  'the class of a guest with all done': () =>
    classPage({ isGuest: true, next: { ...step({ kind: 'hand-in', to: '#/class/result' }), title: '' } }),
  'the exit ticket': () => <TicketScreen questions={ticketQuestions} answers={{ try: 'sit' }} onAnswer={nothing} />,
  'the result': () => result(),
  'the result of a guest': () => result({ isGuest: true, view: { ...view, who: null, played: 0, read: 0 } }),
};

it.each(Object.entries(screens))('%s can be used by everybody, and every word of it is there', async (_, page) => {
  const { container } = draw(<div>{page()}</div>);
  await expectAccessible(container);
  expect(container.querySelectorAll('img').length).toBe(0);
  // A key without words stands there as it is; a value without a placeholder keeps its braces.
  expect(container.textContent).not.toMatch(/\b(class|receipt|ticket)-[a-z-]+\b|[{}]/);
});

describe('the field for a code', () => {
  const reasons: readonly (readonly [string, CodeReason])[] = [
    ['', 'empty'],
    ['1Z13', 'short'],
    ['1Z13-M43P-9', 'long'],
    ['1Z13U43P', 'letter'],
    ['1Z13M43X', 'mistyped'],
  ];

  it.each(reasons)('says why “%s” is not taken, and lets it stay', (typed, reason) => {
    const onJoin = (given: string) => {
      const read = readCode(given);
      return read.ok ? null : read.reason;
    };
    draw(enter({ onJoin }));
    const field = screen.getByRole<HTMLInputElement>('textbox');
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.submit(field.closest('form') ?? field);
    expect(screen.getByText(classroom[`class-wrong-${reason}`])).toBeTruthy();
    expect(field.value).toBe(typed);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
  });
});

describe('joining', () => {
  it('chooses nobody beforehand, and tells each of them apart', () => {
    const [onPerson, onNew, onGuest, onLanguage] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const { container } = draw(join({ onPerson, onNew, onGuest, onLanguage, hasGuest: true }));
    expect(document.activeElement?.tagName).toBe('H1');
    expect(container.querySelector('[aria-pressed=true], :checked')).toBe(null);
    for (const choice of ['person.p1', 'guest', 'guest-on', 'language']) {
      container.querySelector<HTMLElement>(`[data-choice="${choice}"]`)?.click();
    }
    container.querySelector<HTMLElement>('[data-advance]')?.click();
    expect(onPerson.mock.calls).toEqual([['p1']]);
    expect(onGuest.mock.calls).toEqual([['new'], ['same']]);
    expect(onLanguage).toHaveBeenCalledOnce();
    expect(onNew.mock.calls).toEqual([[{ first: 1, second: 2 }]]);
  });
});

it('the line of a class is shown as the text that it is', () => {
  const { container } = draw(classPage());
  expect(container.querySelector('.pupil-line bdi')?.textContent).toBe(hostile);
});

it('a step that waits for its story leads nowhere', () => {
  const { container } = draw(classPage());
  expect(container.querySelector('[data-choice="b"]')).toBe(null);
  expect(container.querySelector('.pupil-step-after')?.textContent).toContain('After the story');
});

describe('the result', () => {
  it('says what came of each way to hand it in', async () => {
    const { container } = draw(result());
    const press = (choice: string) => container.querySelector<HTMLElement>(`[data-choice="${choice}"]`)?.click();
    expect(container.textContent).toContain('You played 2 of 3 stories. You read 1 story.');
    press('copy');
    await screen.findByText(classroom['receipt-copied']);
    press('share');
    await screen.findByText(classroom['receipt-failed']);
    press('file');
    await screen.findByText('Saved as kindlight-M43P-K7Q2.kind.txt.');
  });

  it('asks a guest before it is gone', () => {
    const onHandOn = vi.fn();
    const { container } = draw(result({ isGuest: true, onHandOn }));
    const press = (choice: string) =>
      fireEvent.click(container.querySelector(`[data-choice="${choice}"]`) ?? container);
    press('hand-on');
    expect(onHandOn).not.toHaveBeenCalled();
    press('hand-on-yes');
    expect(onHandOn).toHaveBeenCalledOnce();
  });

  it('tells all that it holds, and says so where words are not here', () => {
    const story = {
      ...({ window: 1, level: 'a', state: 'lit', tries: 2, minutes: 9, ending: 'e', isOtherEdition: false } as const),
      choices: { beat: 'kind', other: 'gone' },
      check: { a: { i: 'ok' as const }, b: {} },
    };
    const receipt = {
      ...{ code: 'X', assignment, pupil: 1, name: null, language: 'id', begun: 29_000_000, last: 29_000_060 },
      ...{ stories: [story], ticket: { talk: 'adult' }, round: { hurtful: 4, hits: 3, soft: 4, alarms: 1 } },
    };
    const { container } = draw(
      <ResultInside
        {...{ receipt, view }}
        title={() => 'Block the Bullies'}
        choice={(_level, beat) => (beat === 'beat' ? 'Say something kind' : undefined)}
        line={() => 'Nice hat.'}
        answer={() => 'Ok'}
      />,
    );
    const words = container.textContent;
    for (const part of ['9 minutes', '2 times', 'Nice hat. – Ok', 'Bahasa Indonesia', '3 of 4', '1 of 4']) {
      expect(words).toContain(part);
    }
    expect(words).toContain(classroom['receipt-in-slow']);
    expect(words).toContain(classroom['ticket.talk.adult']);
  });
});

it('levels are written as ranges where three follow each other', () => {
  expect([[1], [1, 2], [1, 2, 3], [1, 3, 5], [1, 2, 3, 5, 6]].map((windows) => levelsInWords(windows, 'en'))).toEqual([
    ...['1', '1 and 2', '1–3', '1, 3, and 5', '1–3, 5, and 6'],
  ]);
});
