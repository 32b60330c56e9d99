// The words of pupils' pages, drawn again when the language changes.
import type { TextValues } from '../../../ports/text';
import { useText } from '../../kit/text-context';

/** Looks up a text of the namespace `classroom`. */
export function useClassWords(): (key: string, values?: TextValues) => string {
  const { t } = useText();
  return (key, values = {}) => t(key, values, 'classroom');
}
