// The link of the game that goes with what is shared: previewed and opened in the language it was shared in.

/**
 * The address without the page that is open, and without what it asks for; null = whoever opens it chooses the language.
 * A language's own page (`ar/`) asks for it. Where a host wants the name of the file, the link has it.
 */
export function gameAddress(language: string | null): string {
  const file = /[^/]*$/.exec(location.pathname)?.[0] ?? '';
  return new URL((language === null ? './' : `./${language}/`) + file, location.href).href;
}
