// The link of the game that goes with what is shared: it opens in the language it was shared in.

/** The address without the page that is open, and without wishes other than the language. */
export function gameAddress(language: string): string {
  const address = new URL('.', location.href);
  address.searchParams.set('lang', language);
  return address.href;
}
