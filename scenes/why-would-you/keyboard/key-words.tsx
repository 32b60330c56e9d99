// What stands on a key; a storm cloud where the gentle wording leaves the words out.
import type { Words } from '../../../src/ui/dialogue/words';
import { Icon } from '../../../src/ui/kit/icon';

/** The label of a key. */
export function KeyWords({
  id,
  covered,
  words,
}: {
  readonly id: string;
  readonly covered: boolean;
  readonly words: Words;
}) {
  return (
    <span class="key-words">
      {covered ? <Icon name="cloud-rain" /> : null}
      <span>{words(`${id}.label`)}</span>
    </span>
  );
}
