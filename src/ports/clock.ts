// The port for time.

/** Where time comes from; the only clock of the game. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
