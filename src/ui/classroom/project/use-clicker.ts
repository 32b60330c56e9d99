// Listens to the keyboard and to a presenter's clicker while a class plays.
import { useEffect, useRef } from 'preact/hooks';
import { meaningOf, type KeyMeaning, type KeyPlace } from './key-meaning';

const fields = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]';
const controls = 'button, a, summary, input, [role="button"], [tabindex="0"]';

function focusOf(target: EventTarget | null): KeyPlace['focus'] {
  if (!(target instanceof Element)) return 'page';
  if (target.matches(fields)) return 'field';
  return target.closest(controls) ? 'control' : 'page';
}

/** Calls `onMeaning` for every key that means something here; dialogs keep theirs, and so does what took the key. */
export function useClicker(place: Omit<KeyPlace, 'focus'>, onMeaning: (meaning: KeyMeaning) => void): void {
  const now = useRef({ place, onMeaning });
  now.current = { place, onMeaning };
  useEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const meaning = meaningOf(event, { ...now.current.place, focus: focusOf(event.target) });
      if (!meaning) return;
      event.preventDefault();
      now.current.onMeaning(meaning);
    };
    window.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
