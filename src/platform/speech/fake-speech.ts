// Speech for tests: it says nothing and lets the test go from sentence to sentence.
import type { Speech } from '../../ports/speech';

/** The port, and what is being read. */
export interface FakeSpeech extends Speech {
  /** Languages with a voice. */
  readonly voices: Set<string>;
  readonly readings: { readonly sentences: readonly string[]; readonly language: string; readonly speed: number }[];
  /** Begins sentence `index` of the present reading; -1 ends it. */
  reach(index: number): void;
}

/** Creates a silent Speech with voices for the given languages. */
export function createFakeSpeech(...languages: string[]): FakeSpeech {
  const voices = new Set(languages);
  const readings: { sentences: readonly string[]; language: string; speed: number }[] = [];
  let listener: ((index: number) => void) | undefined;
  const reach = (index: number): void => {
    const tell = listener;
    if (index === -1) listener = undefined;
    tell?.(index);
  };
  return {
    voices,
    readings,
    reach,
    has: (language) => voices.has(language),
    read(sentences, language, onSentence, speed = 1) {
      reach(-1);
      readings.push({ sentences, language, speed });
      listener = onSentence;
    },
    stop: () => reach(-1),
  };
}
