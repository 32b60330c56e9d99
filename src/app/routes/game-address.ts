// The link of the game that goes with what is shared: it opens in the language it was shared in.

/** The address without the page that is open, and without wishes other than the language; null = whoever opens it chooses. */
export function gameAddress(language: string | null): string {
  const address = new URL('.', location.href);
  if (language !== null) address.searchParams.set('lang', language);
  return address.href;
}
