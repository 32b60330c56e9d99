// The line that is being written: empty, or the sentence that a key would type, shown before it is typed.
import type { Key } from '../../../src/domain/mechanics/leaning-keyboard/types';
import type { Words } from '../../../src/ui/dialogue/words';

/** Names the sentence of a key on the page, so that the key can point to it. */
export const sentenceId = (key: string): string => `types-${key}`;

/** What the line needs. */
export interface DraftSlotProps {
  /** All keys of the line; the tallest sentence keeps the room, so that nothing jumps. */
  readonly keys: readonly Key[];
  /** The key that is held, pointed at or focused. */
  readonly aimed: string | null;
  readonly words: Words;
}

/** A key describes itself by its sentence here; read on its own the line would only repeat it. */
export function DraftSlot({ keys, aimed, words }: DraftSlotProps) {
  return (
    <span class="draft-slot" aria-hidden="true">
      {keys.map(({ id }) => (
        <span key={id} id={sentenceId(id)} class={id === aimed ? 'draft-ghost draft-ghost-seen' : 'draft-ghost'}>
          {words(`${id}.types`)}
        </span>
      ))}
    </span>
  );
}
