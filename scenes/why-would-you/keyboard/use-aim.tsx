// Which key is looked at now: the one under pointer or finger, else the focused one.
import { useState } from 'preact/hooks';

const keyAt = ({ target }: Event): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined) ?? null;

/** The key, and listeners for what holds the keys. */
export function useAim() {
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  return {
    aimed: pointed ?? focused,
    listeners: {
      onPointerOver: (event: PointerEvent) => setPointed(keyAt(event)),
      onPointerLeave: () => setPointed(null),
      onPointerCancel: () => setPointed(null),
      onFocusIn: (event: FocusEvent) => setFocused(keyAt(event)),
      onFocusOut: () => setFocused(null),
    },
  };
}
