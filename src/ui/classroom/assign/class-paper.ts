// What stands on everything that pupils get of a class: poster, board and cards.

/** Dark and light squares of a picture to scan. */
export type Squares = readonly (readonly boolean[])[];

/** The words of a class for pupils. */
export interface ClassPaper {
  readonly code: string;
  /** As it is typed, without `https://`. */
  readonly address: string;
  /** Whom the class can turn to. */
  readonly line: string | null;
}
