// The words of papers: single ones, and lists that are numbered from 1.
import { useText } from '../../kit/text-context';
import type { TextValues } from '../../../ports/text';

/** Looks words of papers up. `list` has as many as there are in English. */
export interface PaperWords {
  readonly say: (key: string, values?: TextValues) => string;
  readonly list: (prefix: string) => readonly string[];
}

/** The words of papers, drawn again when the language changes. */
export function usePaperWords(): PaperWords {
  const { t, has } = useText();
  const say = (key: string, values: TextValues = {}) => t(key, values, 'papers');
  const list = (prefix: string) => {
    const found: string[] = [];
    while (has(`${prefix}-${found.length + 1}`, 'papers')) found.push(say(`${prefix}-${found.length + 1}`));
    return found;
  };
  return { say, list };
}
