// The bar over a moment: where it is, how it was reached, and the beats before and after it.
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../domain/scenario/types';
import type { Missing } from './find-moment';

/** What stands on the stage: which text was asked for, and how many moves led there or why none do. */
export interface Shown {
  readonly key: string;
  /** Another number whenever a moment was opened. */
  readonly turn: number;
  readonly scenario: Scenario;
  readonly moves: number | null;
  readonly missing: Missing | null;
}

/** What the bar needs. */
export interface MomentBarProps {
  readonly shown: Shown;
  /** Where the list of all moments is. */
  readonly list: string;
  readonly onOpen: (key: string) => void;
}

const why: Readonly<Record<Missing, string>> = {
  'no-such-text': 'This beat has no such line or choice.',
  'nothing-leads-here': 'No beat leads here.',
  'not-found': 'No way was found with this seed and wording. It may need what another level remembers.',
  nobody: 'Nobody is called this: neither a beat nor a guest who comes with this seed and wording.',
};

/** The beat on screen, which the player may have left for a later one; else the one that was asked for. */
function presentBeat({ key }: Shown): string {
  const screen = document.querySelector<HTMLElement>('[data-beat]');
  return screen?.dataset['beat'] ?? key.split('.')[0] ?? '';
}

function neighbour(scenario: Scenario, beat: string, step: number): string | undefined {
  const beats = Object.keys(scenario.beats);
  return beats[Math.max(0, beats.indexOf(beat) + step)];
}

/** Arrow keys, wherever nothing else has a use for them. */
function useArrows(onStep: (step: number) => void) {
  useEffect(() => {
    const listening = new AbortController();
    const press = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
      const isField = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (isTaken || isField) return;
      if (event.key === 'ArrowLeft') onStep(-1);
      if (event.key === 'ArrowRight') onStep(1);
    };
    window.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, [onStep]);
}

/** Can be put away for a picture; the arrow keys go on working. */
export function MomentBar({ shown, list, onOpen }: MomentBarProps) {
  const [isOpen, setIsOpen] = useState(true);
  const { key, scenario, moves, missing } = shown;
  const beats = Object.keys(scenario.beats);
  const step = (by: number) => {
    const next = neighbour(scenario, presentBeat(shown), by);
    if (next !== undefined) onOpen(next);
  };
  useArrows(step);
  if (!isOpen) return null;
  const place = beats.indexOf(key.split('.')[0] ?? '') + 1;
  return (
    <nav class="dev-bar" aria-label="Playground" dir="ltr">
      <button onClick={() => step(-1)}>← Before</button>
      <strong>{key}</strong>
      <span>{place > 0 ? `${place} of ${beats.length}` : 'guest'}</span>
      <span>{missing ? why[missing] : `${moves ?? 0} moves`}</span>
      <button onClick={() => step(1)}>Next →</button>
      <a href={list}>All moments</a>
      <button onClick={() => setIsOpen(false)}>Hide</button>
    </nav>
  );
}
