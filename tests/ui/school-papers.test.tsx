// Papers for the school: every one can be read by everybody, says what it must, and claims no more than its sources.
import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import papersWords from '../../locales/en/papers.json';
import ui from '../../locales/en/ui.json';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import { rests, sources } from '../../src/ui/classroom/papers/evidence-sources';
import { PaperScreen } from '../../src/ui/classroom/papers/paper-screen';
import { papers } from '../../src/ui/classroom/papers/papers';
import { TextContext } from '../../src/ui/kit/text-context';
import { expectAccessible } from './support';

const text = createFakeText({ ui, papers: papersWords });
const school = papers.filter(({ group }) => group === 'school');
const words: Readonly<Record<string, string>> = papersWords;

function open(name: string) {
  const paper = school.find((candidate) => candidate.name === name);
  if (!paper) throw new Error(`there is no paper ${name}`);
  const page = <PaperScreen paper={paper} levels={[]} bring={() => Promise.resolve([])} />;
  return render(<TextContext.Provider value={text}>{page}</TextContext.Provider>);
}

describe('the papers for the school', () => {
  it('are these', () => {
    const names = ['evidence', 'safety', 'letter', 'receipts', 'data-flow', 'dpia'];
    expect(school.map(({ name }) => name)).toEqual(names);
  });

  it.each(school.map(({ name }) => name))('%s has no serious barrier, and every word of it exists', async (name) => {
    const { container } = open(name);
    expect(container.querySelector('[data-screen]')?.getAttribute('data-screen')).toBe('paper');
    expect(container.textContent).not.toMatch(/paper-[a-z]+-/);
    await expectAccessible(container);
  });
});

describe('the data flow', () => {
  it('says in its table all that the picture shows', () => {
    open('data-flow');
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(7);
    for (const box of ['pupil', 'teacher', 'file', 'host']) {
      const name = words[`paper-data-flow-${box}`] ?? '';
      expect(rows.some((row) => row.includes(name))).toBe(true);
    }
  });

  it('leaves drawings out of what is read aloud', () => {
    const { container } = open('data-flow');
    expect(container.querySelectorAll('.flow svg:not([aria-hidden="true"])')).toHaveLength(0);
  });
});

describe('the evidence page', () => {
  it('gives every sentence at least one source, and every source a sentence', () => {
    for (const [part, numbers] of Object.entries(rests)) {
      const count = Object.keys(words).filter((key) => new RegExp(`^paper-evidence-${part}-\\d+$`).test(key)).length;
      expect(numbers).toHaveLength(count);
      expect(numbers.every((list) => list.length > 0)).toBe(true);
    }
    const used = new Set(Object.values(rests).flat(2));
    expect([...used].sort((one, other) => one - other)).toEqual(sources.map((_, index) => index + 1));
  });

  it('leads only to safe pages, in a new tab that knows nothing of this one', () => {
    open('evidence');
    const links = screen.getAllByRole('link').filter((link) => link.getAttribute('target') === '_blank');
    expect(links).toHaveLength(sources.length);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });
});

describe('what results cannot prove', () => {
  it('is said in the guide', () => {
    open('receipts');
    screen.getByText(/Anyone can make one, change one, or play for a friend/);
    screen.getByText(/does not find cheating/);
    screen.getByText(/not for grades/);
  });
});
