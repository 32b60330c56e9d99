// Moves focus through the controls of a passage: a clicker has no Tab key.

const wanted = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex="0"]';

/** Focuses the next or the earlier control among those that can be seen; at an end it stays where it is. */
export function stepFocus(root: ParentNode, change: 1 | -1): void {
  const all = [...root.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.offsetParent !== null);
  const at = all.findIndex((one) => one === document.activeElement);
  const next = at === -1 && change === -1 ? undefined : all[at + change];
  next?.focus();
}
