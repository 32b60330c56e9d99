// Level 3 on screen with a real session: things open in place, focus stays, keys go round, the evening can be read.
import { signal } from '@preact/signals';
import { fireEvent, render } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import arabic from '../../locales/ar/levels/hold-on-to.json';
import words from '../../locales/en/levels/hold-on-to.json';
import ui from '../../locales/en/ui.json';
import indonesian from '../../locales/id/levels/hold-on-to.json';
import { Hint } from '../../src/ui/kit/hint';
import level from '../../scenes/hold-on-to/level';
import view from '../../scenes/hold-on-to/view';
import { createSession, type Session } from '../../src/app/session/session';
import type { HoldTheLightState } from '../../src/domain/mechanics/hold-the-light/types';
import type { Pace, Profile, Scenario } from '../../src/domain/scenario/types';
import { createFakeText } from '../../src/platform/i18n/fake-text';
import type { StagePoint } from '../../src/ports/stage';
import { wordsOf } from '../../src/ui/dialogue/words';
import { TextContext } from '../../src/ui/kit/text-context';
import { LevelOnScreen } from './level-on-screen';
import { expectAccessible, later } from './support';

const text = createFakeText({ ui, 'levels/hold-on-to': words });
const say = wordsOf(text, 'hold-on-to');

interface Options {
  readonly pace?: Pace;
  readonly at?: (name: string) => StagePoint | undefined;
  readonly onRest?: (resting: boolean) => void;
}

function Play({ session, options }: { readonly session: Session; readonly options: Options }) {
  const { beat } = session.run.value;
  const evening = beat === 'quiet-hour' ? view.Evening : undefined;
  if (evening) {
    const Evening = evening;
    const run = session.run.value as never;
    return <Evening scenario={level} run={run} words={say} />;
  }
  return <LevelOnScreen {...{ session, view, words: say }} circle={['oma']} {...options} />;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing there: ${selector}`);
  return found;
};
const press = (selector: string) => fireEvent.click(one(selector));
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name, bubbles: true });

function begin(profile: Profile = 'standard', options: Options = {}) {
  const session = createSession({
    scenario: level as unknown as Scenario,
    begin: { seed: 7, profile },
    pace: signal<Pace>(options.pace ?? 'calm'),
    onMove: () => undefined,
  });
  text.gentle(profile === 'gentle');
  // A simulated page lays nothing out, so nothing would count as shown.
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
  const { container } = render(
    <TextContext.Provider value={text}>
      <Play session={session} options={options} />
    </TextContext.Provider>,
  );
  const state = () => session.run.value.state as HoldTheLightState;
  return { session, container, state };
}

/** Goes on and takes the first of what is wanted until the beat is there and can be played. */
function playTo(session: Session, beat: string, ...wanted: readonly string[]) {
  for (let count = 0; count < 900; count += 1) {
    const { choices, moves } = session.actions.value;
    if (session.run.value.beat === beat && session.acting.value && (moves.length > 0 || beat === 'quiet-hour')) return;
    const offered = session.acting.value ? [...choices.map(({ id }) => id), ...moves] : [];
    const id = wanted.find((want) => offered.includes(want)) ?? offered.at(-1);
    if (id === undefined) session.advance();
    else session.move(id);
  }
  throw new Error(`${beat} was not reached`);
}

describe('the first evening hour', () => {
  it('shows three lanterns, holds the one that is pressed, and keeps focus in the passage', async () => {
    const { session, state, container } = begin();
    playTo(session, 'a1-rise');
    await later();
    expect(all('[data-choice^="hold."]')).toHaveLength(3);
    const first = one('[data-choice^="hold."]');
    const lantern = (first.dataset['choice'] ?? '').slice('hold.'.length);
    expect(first.textContent).toContain(words[`${lantern}.text` as keyof typeof words]);
    first.focus();
    fireEvent.click(first);
    await later();
    expect(state().hands).toEqual([lantern]);
    expect(document.activeElement?.closest('.boat')).not.toBeNull();
    await expectAccessible(container);
  });

  it('lets go of a held lantern with Backspace and lets the others pass', async () => {
    const { session, state } = begin();
    playTo(session, 'a1-rise');
    await later();
    press('[data-choice^="hold."]');
    await later();
    key('Backspace');
    await later();
    expect(state().hands).toEqual([]);
    const { turn } = state();
    press('[data-choice="let-pass"]');
    expect(state().turn).toBe(turn + 1);
  });
});

describe('the night', () => {
  let played: ReturnType<typeof begin>;
  beforeEach(() => {
    played = begin();
    playTo(played.session, 'a2-hold', 'line');
  });

  it('always has a way on in sight, whatever is open', async () => {
    const { session } = played;
    for (let count = 0; count < 120 && session.run.value.beat === 'a2-hold'; count += 1) {
      await Promise.resolve();
      if (!session.acting.value || session.actions.value.moves.length === 0) session.advance();
      else {
        await later();
        const offered = all('[data-choice]').map(({ dataset }) => dataset['choice'] ?? '');
        expect(offered.length).toBeGreaterThan(0);
        for (const id of offered) expect(session.actions.value.moves).toContain(id);
        press(`[data-choice="${offered[count % offered.length] ?? ''}"]`);
      }
    }
    expect(session.run.value.beat).not.toBe('a2-hold');
  }, 20_000);

  it('opens the actions of one thing at a time, and ties a lantern by a reply', async () => {
    const { state, container } = played;
    await later();
    press('[data-choice^="hold."]');
    await later();
    press('[data-thing^="hand:"]');
    await later();
    expect(all('[aria-expanded="true"]')).toHaveLength(1);
    expect(all('[data-choice^="answer."]')).toHaveLength(2);
    await expectAccessible(container);
    const { threads } = state();
    key('2');
    await later();
    expect(state().threads).toBe(threads + 1);
    expect(all('.net-thread')).toHaveLength(threads + 1);
    expect(one('.status-said').textContent).not.toContain(words['net.none']);
  });

  it('speaks of no net while nobody was answered', async () => {
    await later();
    expect(played.state().threads).toBe(0);
    expect(one('.status-said').textContent).toContain(words['net.none']);
    expect(one('.status-said').textContent).not.toContain(words['net.thin']);
  });

  it('opens what has just fallen, in larger type after every reading', async () => {
    const { state, session } = played;
    await later();
    session.move('water');
    await later();
    const item = state().came[0] ?? '';
    // It opens by an effect, which a busy machine runs later.
    await vi.waitFor(() =>
      expect(one('.thing-open').textContent).toContain(words[`${item}.front` as keyof typeof words]),
    );
    const again = `[data-choice="again.${item}"]`;
    expect(all('.stone-read-0')).toHaveLength(1);
    press(again);
    await later();
    expect(all('.stone-read-1')).toHaveLength(1);
  });

  it('has its tools behind T, and gives the boat back with Escape', async () => {
    await later();
    expect(all('[data-choice="filter"]')).toHaveLength(0);
    key('t');
    await later();
    press('[data-choice="filter"]');
    await later();
    expect(all('[data-choice^="word."]')).toHaveLength(6);
    for (let count = 0; count < 3; count += 1) {
      press('[data-choice^="word."]');
      await later();
    }
    expect(played.state().filter?.words).toHaveLength(3);
    key('t');
    await later();
    expect(all('.drawer')).toHaveLength(1);
    key('Escape');
    await later();
    expect(all('.drawer')).toHaveLength(0);
  });

  it('reads the whole boat with L and walks from thing to thing with arrows', async () => {
    const announcer = document.createElement('p');
    announcer.id = 'announcer';
    document.body.append(announcer);
    await later();
    press('[data-choice^="hold."]');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const lantern = played.state().hands[0] ?? '';
    key('l');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(announcer.textContent).toContain('On your boat: a lantern from');
    announcer.remove();
    one(`[data-thing="hand:${lantern}"]`).focus();
    key('ArrowDown');
    expect(document.activeElement?.getAttribute('data-thing')).toMatch(/^near:/);
    key('ArrowUp');
    expect(document.activeElement?.getAttribute('data-thing')).toBe(`hand:${lantern}`);
  });
});

describe('the lively pace', () => {
  it('floats words where the picture has a place, and lets time rest while a thing is open', async () => {
    const rests: boolean[] = [];
    const { session, state } = begin('standard', {
      pace: 'lively',
      at: (name) => (name.startsWith('lantern:') ? { x: 200, y: 200 } : undefined),
      onRest: (resting) => rests.push(resting),
    });
    playTo(session, 'a2-hold');
    await later();
    expect(all('.float-lantern').length).toBe(state().near.length);
    expect(all('.near')).toHaveLength(0);
    press('.float-lantern');
    await later();
    expect(state().hands).toHaveLength(1);
    expect(rests.at(-1)).toBe(false);
    press('.thing-head');
    await later();
    expect(rests.at(-1)).toBe(true);
    press('[data-choice^="answer."]');
    await later();
    expect(rests.at(-1)).toBe(false);
  });

  it('is read from the top when something was done, and names every label', async () => {
    const { session } = begin('standard', { pace: 'lively', at: () => ({ x: 100, y: 100 }) });
    playTo(session, 'a2-hold');
    await later();
    press('.float-lantern');
    await later();
    expect(all('.float-hand')).toHaveLength(1);
    for (const label of all('.float')) expect(label.ariaLabel ?? label.textContent).toMatch(/@\S/);
    press('.thing-head');
    await later();
    one('.sheet').scrollTop = 90;
    press('[data-choice^="answer."]');
    await later();
    expect(one('.sheet').scrollTop).toBe(0);
    expect(all('[aria-expanded="true"]')).toHaveLength(0);
  });

  it('lists what the picture does not show', async () => {
    const { session, state } = begin('standard', { pace: 'lively' });
    playTo(session, 'a1-rise');
    await vi.waitFor(() => expect(all('.near')).toHaveLength(state().near.length));
  });

  it('holds a lantern on which a moving pointer stays', async () => {
    vi.useFakeTimers();
    const { session, state } = begin('standard', { pace: 'lively', at: () => ({ x: 100, y: 100 }) });
    playTo(session, 'a1-rise');
    await vi.advanceTimersByTimeAsync(100);
    fireEvent.pointerMove(one('.float-lantern'), { pointerType: 'mouse' });
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(state().hands).toHaveLength(1);
  });
});

describe('hints', () => {
  it.each(
    [
      ['en', words],
      ['id', indonesian],
      ['ar', arabic],
    ].flatMap(([tag, level]) =>
      (['hint.rise.lively', 'hint.hold.lively'] as const).map((hint) => ({ tag, hint, level: level as typeof words })),
    ),
  )('speak of keys in the last sentence only, which needs a keyboard: $tag, $hint', ({ hint, level }) => {
    render(
      <TextContext.Provider value={text}>
        <Hint text={level[hint]} keys />
      </TextContext.Provider>,
    );
    const [keys, whole] = [one('.hint-keys').textContent, one('.hint').textContent];
    expect(whole).toBe(level[hint]);
    expect(keys).toMatch(/Enter|\bT\b/);
    expect(whole.slice(0, -keys.length)).not.toMatch(/Enter|Backspace|\b[TL]\b/);
    expect(whole.length).toBeGreaterThan(keys.length + 20);
  });
});

describe('the storm', () => {
  it.each(['down', 'fall'])('goes on by "%s", nine times', async (move) => {
    const { session, state } = begin();
    playTo(session, 'a3-storm');
    await later();
    const first = state().storm[0] ?? '';
    expect(one('.storm-line').textContent).toBe(words[`${first}.text` as keyof typeof words]);
    for (let count = 0; count < 9; count += 1) {
      press(`[data-choice="${move}"]`);
      await later();
    }
    expect(state().outcome).not.toBeNull();
    expect(one('.sheet').textContent).toContain(words['storm.lost']);
  });

  it('shows shapes without words in the gentle wording', async () => {
    const { session, state } = begin('gentle');
    playTo(session, 'a3-storm');
    await later();
    press('[data-choice="down"]');
    await later();
    expect(all('.storm-shape')).toHaveLength(2);
    for (const item of state().storm) {
      expect(document.body.textContent).not.toContain(words[`${item}.text` as keyof typeof words]);
    }
  });
});

describe('the card and the evening', () => {
  it('is made in three steps, and what is chosen stays marked', async () => {
    const { session, state, container } = begin();
    playTo(session, 'e-card');
    await later();
    press('[data-choice^="keep."]');
    await later();
    expect(all('[aria-pressed="true"]')).toHaveLength(1);
    await expectAccessible(container);
    press('[data-choice^="keep."]');
    await later();
    press('[data-choice^="keep."]');
    await later();
    expect(state().held).toHaveLength(3);
    expect(one('h2').textContent).toBe(words['card.step.2']);
    press('[data-choice="own.animal"]');
    await later();
    press('[data-choice="done"]');
    await later();
    press('[data-choice="night.tea"]');
    await later();
    press('[data-choice="done"]');
    await later();
    expect(session.run.value.beat).toBe('quiet-hour');
  });

  it('shows everybody as a button with a name, and says why when one is touched', async () => {
    const { session, container, state } = begin();
    playTo(session, 'quiet-hour', 'line');
    await later();
    const places = all('.sea-place');
    expect(places.length).toBe(new Set([...state().seen, ...state().tied]).size + state().stones.length);
    for (const place of places) expect(place.getAttribute('aria-label')).toMatch(/^@\S+: /);
    await expectAccessible(container);
    press('.sea-grey');
    const item = state().stones.find(({ where }) => where !== 'step' && where !== 'clear')?.item ?? '';
    expect(one('.sea-told').textContent).toContain(words[`${item}.why` as keyof typeof words]);
    press('.sea-pale');
    expect(one('.sea-told').textContent).toContain(words['evening.another']);
    expect(one('.sea-told').textContent).not.toMatch(/\d+ (of|\/)/);
  });
});
