// How large the letters are before a class: the whole page grows with them, passages too.
import { useEffect, useState } from 'preact/hooks';

const smallest = 1;
const largest = 5;
const usual = 2;

/** The size and whether it can change. */
export interface LetterSize {
  readonly canShrink: boolean;
  readonly canGrow: boolean;
  readonly resize: (change: 1 | -1) => void;
}

/** Marks the page with the size for as long as it is wanted; the style sheet says what it means. */
export function useSize(isWanted: boolean): LetterSize {
  const [size, setSize] = useState(usual);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isWanted) dataset['projectSize'] = String(size);
    return () => {
      delete dataset['projectSize'];
    };
  }, [isWanted, size]);
  return {
    canShrink: size > smallest,
    canGrow: size < largest,
    resize: (change) => setSize(Math.min(largest, Math.max(smallest, size + change))),
  };
}
