// Gives every component the words without handing them down through each level.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../ports/text';

/** Filled once, around the whole interface. */
export const TextContext = createContext<Text | null>(null);

/** The words. Throws outside of the context, which is a mistake in the code. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText outside of TextContext');
  return text;
}
