// The class report on screen: everybody can use it, the numbers are in it, and nothing of a child is where a class looks.
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { thirtyNow, thirtyPupils, thirtyReceipts, pupilOf } from '../support/class-of-thirty';
import { readWords } from '../support/read-locales';
import { allGuides } from '../support/story-guides';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { TextContext } from '../../src/ui/kit/text-context';
import { ReportViews, type ReportViewsProps } from '../../src/ui/classroom/report/report-views';
import { expectAccessible } from './support';

const text = createFakeText(Object.fromEntries(readWords('locales/en')));
const guides = allGuides.filter(({ window }) => window === 1 || window === 5);
const titles: Readonly<Record<string, string>> = {
  'block-the-bullies': 'Block the Bullies',
  'power-of-words': 'Power of Words',
};
/** Milliseconds: axe looks through every table, and other tests run beside it. */
const axeTime = 60_000;
const saved = vi.fn<(name: string, content: Blob) => void>();
const here = { guides, failed: [], isWaiting: false, onAgain: () => undefined };

const view = (props: Partial<ReportViewsProps> = {}) =>
  render(
    <TextContext.Provider value={text}>
      <main>
        <h1>Report</h1>
        <ReportViews
          pupils={thirtyPupils}
          now={thirtyNow}
          stories={here}
          labels={{}}
          titleOf={(level) => titles[level] ?? ''}
          onFile={saved}
          {...props}
        />
      </main>
    </TextContext.Provider>,
  );

/** The page without what is only on paper. */
const page = (container: Element): HTMLElement => {
  container.querySelector('.report-print')?.remove();
  return container as HTMLElement;
};
const cellsOf = (row: Element) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent);
const rowsIn = (selector: string) => [...document.querySelectorAll(`${selector} tr`)];
/** By its words: asking for roles takes long on a page as big as this. */
const press = (words: string | RegExp) => fireEvent.click(screen.getByText(words));

beforeEach(() => saved.mockClear());

it(
  'can be used by everybody, with headings in order',
  async () => {
    // Few pupils have all kinds of rows, too, and are looked through faster.
    const { container } = view({ pupils: thirtyPupils.slice(0, 6) });
    await expectAccessible(container);
    const levels = [...page(container).querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  },
  axeTime,
);

it('says first what to talk about, with every number in a table', () => {
  const { container } = view();
  const section = container.querySelector('.report-talk') as HTMLElement;
  expect(section.textContent).toContain('the most frequent answer has 11 of 25');
  expect(section.textContent).toContain('Which Duet was hardest to judge?');
  const rows = rowsIn('.report-talk').slice(1).map(cellsOf);
  expect(rows.map(([, count]) => count)).toEqual(['6', '11', '3', '3', '2']);
  expect(rows[1]?.[0]).toBe('Save it first, ugly as it is. Report it. Then shut the door.');
});

it('has the class in sentences', () => {
  const { container } = view();
  const said = page(container).textContent;
  for (const sentence of [
    '24 played it to the end, 2 have begun, 2 read about it instead, 2 not yet.',
    'Of 27 answers to hurtful lines, 23 called them hurtful. Of 51 answers to friendly or unclear lines, 5 called them hurtful.',
    'Of 24 answers to hurtful lines, 23 called them hurtful. Of 24 answers to friendly or unclear lines, 0 called them hurtful.',
    'Of 30 hurtful lines, 20 were met well. Of 18 friendly or unclear lines, 7 were shut out by mistake.',
    'No results yet from seats 7 and 12.',
    'What was new to me Fewer than five answers: not shown.',
  ]) {
    expect(said).toContain(sentence);
  }
});

describe('the table of pupils', () => {
  it('stands by seats, says how far, and turns round when it is asked to', () => {
    view();
    const rows = () => rowsIn('.report-pupils').slice(1).map(cellsOf);
    expect(rows()).toHaveLength(30);
    expect(rows()[2]?.slice(0, 5)).toEqual(['Seat 3', 'CV8K', 'Played2 times · 11 min', 'Played11 min', 'Arabic']);
    press(/^Last time/);
    expect(
      screen
        .getByText(/^Last time/)
        .closest('th')
        ?.getAttribute('aria-sort'),
    ).toBe('descending');
    expect(rows()[0]?.[0]).not.toBe('Seat 1');
  });

  it('hides whatever tells who somebody is or how quick, for the projector', () => {
    const { container } = view();
    fireEvent.click(screen.getByLabelText(/^Hide names/));
    const rows = rowsIn('.report-pupils').map(cellsOf);
    expect(rows[0]).toEqual(['Pupil', 'Block the Bullies', 'Power of Words']);
    expect(rows.slice(1, 3).map(([name]) => name)).toEqual(['Pupil 1', 'Pupil 2']);
    expect(page(container).textContent).not.toMatch(/Seat \d|CV8K|Arabic|\d min\b|seats/);
    // The places say nothing of the seats: those who have not begun have the last seats.
    expect(rows.slice(-2).map(([, state]) => state)).not.toEqual(['Not yet', 'Not yet']);
  });

  it('draws a hundred rows of many', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      pupilOf({
        ...(thirtyReceipts[index % 30] as (typeof thirtyReceipts)[number]),
        pupil: index,
        name: { seat: 1 + (index % 99) },
      }),
    );
    view({ pupils: many });
    const rows = () => rowsIn('.report-pupils').length - 1;
    expect(rows()).toBe(100);
    press('More rows');
    expect(rows()).toBe(20);
    expect(screen.getByText('101 to 120 of 120')).toBeTruthy();
    expect(screen.queryByLabelText(/^Names on the print/)).toBe(null);
  });
});

describe('paper and files', () => {
  it('have no names on the print unless somebody asks for them', () => {
    const { container } = view();
    const print = () => container.querySelector('.report-print')?.textContent ?? '';
    expect(print()).toContain('30 pupils');
    expect(print()).not.toMatch(/Seat \d|CV8K/);
    fireEvent.click(screen.getByLabelText(/^Names on the print/));
    expect(print()).toContain('Seat 32');
  });

  it('are two tables', async () => {
    view();
    press('Save who took part, with names');
    fireEvent.click(screen.getByLabelText(/^Semicolons/));
    press('Save what the class chose');
    const [[pupilName, pupilFile], [className, classFile]] = saved.mock.calls as [[string, Blob], [string, Blob]];
    expect(pupilName).toMatch(/^kindlight_[0-9A-Z]{4}_2026-\d\d-\d\d\.csv$/);
    expect(className).toMatch(/^kindlight_[0-9A-Z]{4}_2026-\d\d-\d\d_class\.csv$/);
    const pupils = (await pupilFile.text()).split('\r\n');
    expect(pupils[0]?.replace('\ufeff', '')).toMatch(
      /^Name or seat,Sign,Block the Bullies: how far,Block the Bullies: times played,/,
    );
    expect(pupils[3]).toMatch(/^Seat 3,CV8K,Played,2,11,Played,1,11,Arabic,2026-\d\d-\d\d \d\d:\d\d,$/);
    expect(pupils).toHaveLength(32);
    const counts = (await classFile.text()).split('\r\n');
    expect(counts).toContain(
      'Block the Bullies;Choice;Wednesday: the mask at the border;Do nothing. If I do nothing, it is nothing.;2',
    );
    expect(counts.filter((line) => line.includes('Fewer than five')).every((line) => line.endsWith(';'))).toBe(true);
    expect(counts.join()).not.toMatch(/Seat|CV8K/);
  });
});

it('says what to do while there is nothing, and while a story cannot be fetched', () => {
  const { unmount } = view({ pupils: [] });
  expect(screen.getByRole('heading', { name: 'No results yet' })).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  unmount();
  const onAgain = vi.fn();
  view({ stories: { guides: guides.slice(0, 1), failed: ['power-of-words'], isWaiting: false, onAgain } });
  expect(screen.getByText(/The words of “Power of Words” could not be fetched/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: text.t('er-try') }));
  expect(onAgain).toHaveBeenCalledOnce();
});
