// The pages of the languages (`ar/index.html`): they lead to the game's own address, with their language asked for.

/**
 * Where this page is the front door of a language, the address becomes that of the game, so that everything that is
 * relative to it is found. What the address asks for stays. Does nothing the second time.
 */
export function leaveFrontDoor(): void {
  const { documentElement: root } = document;
  if (root.dataset['frontDoor'] === undefined) return;
  delete root.dataset['frontDoor'];
  const query = new URLSearchParams(location.search);
  if (!query.has('lang')) query.set('lang', root.lang);
  const file = /[^/]*$/.exec(location.pathname)?.[0] ?? '';
  const bare = new URL(`../${file}`, location.href);
  history.replaceState(history.state, '', `${bare.pathname}?${String(query)}${location.hash}`);
}
