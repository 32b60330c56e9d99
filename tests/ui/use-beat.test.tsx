// The beat of the lively pace is kept by any key, click or touch that no control wants.
import { signal } from '@preact/signals';
import { fireEvent, render } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import level from '../../scenes/block-the-bullies/level';
import view from '../../scenes/block-the-bullies/view';
import type { Game } from '../../src/app/boot/game';
import { beatMoves, useBeat } from '../../src/app/screens/use-beat';
import type { Play } from '../../src/app/session/play';
import { createSession } from '../../src/app/session/session';
import { defaultSettings, type Settings } from '../../src/domain/progress/settings';
import type { Pace, Scenario } from '../../src/domain/scenario/types';
import { text } from './support';

const settings = signal<Settings>(defaultSettings);
const pace = signal<Pace>('lively');
const press = vi.fn();
const set = (part: Partial<Settings>) => void (settings.value = { ...settings.value, ...part });
// Only what the beat reads of a game.
const game = { keeper: { settings, set }, text } as unknown as Game;

function practice(): Play {
  const session = createSession({
    scenario: level as unknown as Scenario,
    ...{ begin: { seed: 1, profile: 'standard' }, pace, onMove: () => undefined },
  });
  while (session.run.value.beat === 'a1-open' || !session.acting.value) session.advance();
  return { session, view, pace, press } as unknown as Play;
}

function Beat({ play, covered = false }: { readonly play: Play; readonly covered?: boolean }) {
  useBeat(game, play, covered);
  return (
    <main>
      <i>picture</i>
      <button type="button">Done</button>
    </main>
  );
}

describe('the beat', () => {
  beforeEach(() => {
    press.mockClear();
    settings.value = defaultSettings;
    pace.value = 'lively';
  });

  it('hears touches on the picture and letters, and leaves the buttons alone', () => {
    const { getByText } = render(<Beat play={practice()} />);
    fireEvent.pointerDown(getByText('picture'));
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(press).toHaveBeenCalledTimes(2);
    fireEvent.pointerDown(getByText('Done'));
    expect(press).toHaveBeenCalledTimes(2);
  });

  it('is handed over with A, and offered once, where it is learned', () => {
    const play = practice();
    render(<Beat play={play} />);
    expect(beatMoves(game, play)).toEqual(['keep', 'auto']);
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(settings.value.autoBeat).toBe(true);
    expect(press).not.toHaveBeenCalled();
    expect(beatMoves(game, play)).toEqual([]);
  });

  it('is silent in the calm pace and under a menu', () => {
    const play = practice();
    const { getByText, rerender } = render(<Beat play={play} covered />);
    fireEvent.pointerDown(getByText('picture'));
    rerender(<Beat play={play} />);
    pace.value = 'calm';
    fireEvent.pointerDown(getByText('picture'));
    expect(press).not.toHaveBeenCalled();
    expect(beatMoves(game, play)).toEqual([]);
  });
});
