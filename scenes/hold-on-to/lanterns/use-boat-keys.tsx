// The keyboard of the boat: arrows go from thing to thing, digits choose, T, L, Escape and Backspace.
import { useEffect, useRef } from 'preact/hooks';

/** What keys do. */
export interface BoatKeys {
  /** `T`. */
  readonly onTools?: () => void;
  /** `L`. */
  readonly onBoat: () => void;
  /** Escape. */
  readonly onClose?: () => void;
  /** Backspace, with the thing that has focus. */
  readonly onLetGo?: (thing: string) => void;
}

interface Root {
  readonly current: HTMLElement | null;
}

const shown = (root: HTMLElement, selector: string): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.offsetParent !== null);

const isForward = (key: string, rightToLeft: boolean): boolean =>
  key === 'ArrowDown' || key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight');

/** To the next thing or the one before, round and round. */
function walk(root: HTMLElement, key: string): void {
  const things = shown(root, '[data-thing]');
  if (things.length === 0) return;
  const here = things.findIndex((thing) => thing.parentElement?.contains(document.activeElement) ?? false);
  const step = isForward(key, document.documentElement.dir === 'rtl') ? 1 : -1;
  const from = here < 0 && step < 0 ? 0 : here;
  things[(from + step + things.length) % things.length]?.focus();
}

function onKey(root: HTMLElement, keys: BoatKeys, event: KeyboardEvent): boolean {
  const { key } = event;
  if (key.startsWith('Arrow')) walk(root, key);
  else if (/^[1-8]$/.test(key)) shown(root, '.thing-open [data-choice]')[Number(key) - 1]?.click();
  else if (key === 'Escape') keys.onClose?.();
  else if (key === 'Backspace') keys.onLetGo?.(document.activeElement?.getAttribute('data-thing') ?? '');
  else if (key.toLowerCase() === 'l') keys.onBoat();
  else if (key.toLowerCase() === 't' && keys.onTools) keys.onTools();
  else return false;
  return true;
}

/** Listens on the whole page, as long as no menu lies over it. */
export function useBoatKeys(root: Root, keys: BoatKeys): void {
  // A key that comes right after a move must not be judged by what was there before it.
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const busy = event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null;
      if (busy || !root.current) return;
      if (onKey(root.current, newest.current, event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
