// Where one is in a playable passage: focus that is not lost, and reading from the top.
import { useEffect } from 'preact/hooks';

/** The element of a passage, once it is there. */
export interface PassageRoot {
  readonly current: HTMLElement | null;
}

/** Brings focus back into the passage when what had it is gone; `refuges` are selectors, the best place first. */
export function useKeptFocus(root: PassageRoot, refuges: readonly string[]): void {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const places = refuges.map((selector) =>
      [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) => one.offsetParent !== null),
    );
    places.find(Boolean)?.focus({ preventScroll: true });
  });
}

/** A turn is read from its beginning. */
export function useFromTheTop(root: PassageRoot, turn: unknown): void {
  useEffect(() => {
    const sheet = root.current?.closest('.sheet');
    if (sheet) sheet.scrollTop = 0;
  }, [turn]);
}
