// The sheet in words, for whoever does not see the picture; the small drawing shows that it is creased, not how often.
import type { FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import type { Words } from '../../../src/ui/dialogue/words';

/** Creases of the small sheet, from the first to the last. */
const creases = [
  'M 31 3 L 37 9 L 31 9 Z',
  'M 3 27 L 25 37',
  'M 10 3 L 3 16',
  'M 24 3 L 37 22',
  'M 3 9 L 37 30',
  'M 14 37 L 31 9',
  'M 3 20 L 20 3',
  'M 8 37 L 37 14',
] as const;

/** A line with a drawing of its own. */
export function SheetLine({ state, words }: { readonly state: Pick<State, 'folds' | 'torn'>; readonly words: Words }) {
  const count = state.folds.length;
  return (
    <p class="sheet-line">
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <path class="sheet-paper" d="M 3 3 H 37 V 37 H 3 Z" />
        {creases.slice(0, count).map((path) => (
          <path key={path} class="sheet-crease" d={path} />
        ))}
      </svg>
      <span>
        {state.torn ? `${words('sheet.tear')} ` : ''}
        {count === 0 ? words('sheet.none') : words('sheet.count', { count })}
      </span>
    </p>
  );
}
