// Whether the first questions were answered on this device, and in which language: what is kept itself takes longer to read.

/** Not among what `localStorage` may keep in place of the database: those names begin with `kindlight/`. */
const key = 'kindlight:known';

/** The language of whoever answered the first questions here; null where nobody did, or the browser tells nothing. */
export function knownLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps it for the next visit; null forgets it. A browser that keeps nothing shows the first page a little later. */
export function keepKnown(language: string | null): void {
  try {
    if (language === null) localStorage.removeItem(key);
    else localStorage.setItem(key, language);
  } catch {
    // Blocked or full.
  }
}
