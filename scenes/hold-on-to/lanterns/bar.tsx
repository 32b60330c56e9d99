// What is always at hand: it stays at the foot of the sheet while the rest scrolls.
import type { ComponentChildren } from 'preact';

/** A row of moves that lead on. */
export function Bar({ children }: { readonly children: ComponentChildren }) {
  return <div class="bar">{children}</div>;
}
