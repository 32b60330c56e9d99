// Where a device may be at home, by the languages it speaks: a guess that the player can change.

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    // Some systems name languages in ways of their own, such as en-US@posix.
    return undefined;
  }
}

/** The region of the first language that names a known one; '' where none does. */
export function countryGuess(languages: readonly string[], countries: readonly (string | null)[]): string {
  return languages.map(regionOf).find((region) => region !== undefined && countries.includes(region)) ?? '';
}
