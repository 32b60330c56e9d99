// A result as the page shows it: words for the pupil, and what is handed in.

/** What the words of a result tell. */
export interface ResultView {
  /** How the class is called. */
  readonly name: string;
  readonly sign: string;
  /** Two words, or the seat number; null for a guest without either. */
  readonly who: { readonly kind: 'name' | 'seat'; readonly text: string } | null;
  readonly count: number;
  readonly played: number;
  readonly read: number;
}

/** What leaves the device when the pupil wishes. */
export interface HandIn {
  /** The line that goes with the link. */
  readonly line: string;
  readonly link: string;
  readonly squares: readonly (readonly boolean[])[];
}
