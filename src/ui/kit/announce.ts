// Speaks sentences to screen readers through the page's one live region.

/** Sentences that come within this many milliseconds are one message: a later one must not swallow an earlier. */
const together = 120;
let waiting: string[] = [];

/** Whether these words are about to be spoken already, as part of another sentence. */
export const isBeingAnnounced = (words: string): boolean => waiting.some((sentence) => sentence.includes(words));

/** Replaces what the announcer says; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  if (sentence === '') return;
  if (waiting.length === 0) setTimeout(speak, together);
  if (!waiting.includes(sentence)) waiting.push(sentence);
}

function speak(): void {
  const message = waiting.join(' ');
  waiting = [];
  const announcer = document.getElementById('announcer');
  if (!announcer) return;
  // A zero-width space makes a repeated sentence a change, which is what live regions wait for.
  announcer.textContent = announcer.textContent === message ? `${message}\u200B` : message;
}

/** For a new page: whoever reads it line by line does not find the last words of the one before at its end. */
export function forgetAnnounced(): void {
  document.getElementById('announcer')?.replaceChildren();
}
