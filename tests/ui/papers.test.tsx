// Papers on screen: each has a heading and can be used by everybody, and cards keep their answers to themselves.
import path from 'node:path';
import type { ComponentChildren } from 'preact';
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Text } from '../../src/ports/text';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { PaperScreen } from '../../src/ui/classroom/papers/paper-screen';
import { papers } from '../../src/ui/classroom/papers/papers';
import { PapersScreen } from '../../src/ui/classroom/papers/papers-screen';
import { TextContext } from '../../src/ui/kit/text-context';
import { readWords } from '../support/read-locales';
import { sourceKeyOf } from '../support/source-key';
import { expectAccessible } from './support';

const words = Object.fromEntries(readWords(path.resolve(import.meta.dirname, '../../locales/en')));
const fake = createFakeText(words);
/** Keys of papers that were drawn, by any test. */
const drawn = new Set<string>();
const text: Text = {
  ...fake,
  t(key, values, namespace) {
    if (namespace === 'papers') drawn.add(key);
    return fake.t(key, values, namespace);
  },
};
const levels = ['block-the-bullies', 'power-of-words', 'why-would-you'].map((id) => ({
  id,
  title: text.t('title', {}, `levels/${id}`),
}));
const lines = ['boost-5', 'boost-8', 'boost-1', 'boost-2', 'boost-3'];
const given = { levels, bring: () => Promise.resolve(lines) };

function draw(view: ComponentChildren) {
  return render(<TextContext.Provider value={text}>{view}</TextContext.Provider>);
}

const paperOf = (name: string) => {
  const found = papers.find((paper) => paper.name === name);
  if (!found) throw new Error(`there is no paper ${name}`);
  return found;
};

/** Words that were not found come back as their keys. */
const missing = /\bpaper-[a-z]/;

describe.each(papers.map((paper) => [paper.name, paper] as const))('the paper %s', (_, paper) => {
  it('has one heading of its own and can be read by everybody', async () => {
    const { container } = draw(<PaperScreen paper={paper} {...given} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/\S/);
    await vi.waitFor(() => expect(container.querySelector('.paper-sheet')).not.toBe(null));
    expect(container.textContent).not.toMatch(missing);
    await expectAccessible(container);
  });
});

describe('the list of papers', () => {
  it('leads to every paper, plan and lesson, and can be used by everybody', async () => {
    const { container } = draw(<PapersScreen papers={papers} levels={levels} />);
    const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const wanted = [
      ...papers.map(({ name }) => `#/teach/paper/${name}`),
      ...levels.flatMap(({ id }) => [`#/teach/plan/${id}`, `#/lesson/${id}`]),
    ];
    expect(wanted.filter((link) => !links.includes(link))).toEqual([]);
    expect(container.textContent).not.toMatch(missing);
    await expectAccessible(container);
  });

  it('says so when somebody asked for a paper that there is not', () => {
    draw(<PapersScreen papers={papers} levels={levels} isUnknown />);
    expect(screen.getByText(text.t('paper-unknown', {}, 'papers'))).toBeTruthy();
  });
});

describe('scenario cards', () => {
  const cards = paperOf('cards');

  it('are eight on a sheet, with the answers on the sheet of the teacher only', async () => {
    const { container } = draw(<PaperScreen paper={cards} {...given} />);
    await screen.findByText('Card 1');
    const fronts = container.querySelectorAll('.story-card');
    expect(fronts.length).toBe(8);
    expect([...fronts].map((front) => front.textContent).join()).not.toContain('on your side');
    expect(container.querySelector('.story-answers')?.textContent).toContain('OK: a joke, and on your side.');
  });

  it('are those of the story that is picked, filled up with lines to practise and with its own moves', async () => {
    const { container } = draw(<PaperScreen paper={cards} {...given} />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'why-would-you' } });
    await screen.findByText('Laugh along');
    const [first, second] = container.querySelectorAll('.story-cards');
    expect(first?.children.length).toBe(8);
    expect(second?.children.length).toBe(8);
    // The mended apology is for the teacher, not for a card.
    expect(first?.textContent).not.toContain('A mended one');
    expect(container.textContent).toContain('A mended one');
  });

  it('say so when their words cannot be fetched', async () => {
    draw(<PaperScreen paper={cards} levels={levels} bring={() => Promise.reject(new Error('offline'))} />);
    expect((await screen.findByRole('alert')).textContent).toBe(text.t('paper-cards-failed', {}, 'papers'));
  });

  it('are printed by the button', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    draw(<PaperScreen paper={cards} {...given} />);
    fireEvent.click(screen.getByRole('button', { name: text.t('ui-print') }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

// Last, because it looks at what all the others have drawn.
it('no word of papers is carried along unused', async () => {
  draw(<PaperScreen paper={paperOf('cards')} {...given} />);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'power-of-words' } });
  await screen.findByText(text.t('paper-cards-open', {}, 'papers'));
  const keys = Object.keys(words.papers ?? {}).map(sourceKeyOf);
  expect([...new Set(keys)].filter((key) => !drawn.has(key))).toEqual([]);
});
