// The words of teachers' pages, drawn again when the language changes.
import type { TextValues } from '../../../ports/text';
import { useText } from '../../kit/text-context';

/** Looks up a text of the namespace `teach`. */
export function useTeachWords(): (key: string, values?: TextValues) => string {
  const { t } = useText();
  return (key, values = {}) => t(key, values, 'teach');
}
