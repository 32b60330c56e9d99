// The port for reading aloud with the browser's own voices.

/** Reads sentences aloud. Never throws. */
export interface Speech {
  /** Whether a voice for this BCP 47 language is on the device; voices may arrive late, so ask again. */
  has(language: string): boolean;
  /**
   * Speaks sentences one after the other; `onSentence` gets the index as each begins, -1 at the end or when stopped.
   * `speed` is times the voice's own, 1 unless told.
   */
  read(sentences: readonly string[], language: string, onSentence: (index: number) => void, speed?: number): void;
  stop(): void;
}
