// Speaks a sentence to screen readers through the page's one live region.

/** Replaces what the announcer says; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  const announcer = document.getElementById('announcer');
  if (!announcer) return;
  // A zero-width space makes a repeated sentence a change, which is what live regions wait for.
  announcer.textContent = announcer.textContent === sentence ? `${sentence}\u200B` : sentence;
}
