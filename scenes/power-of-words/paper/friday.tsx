// What was said on Friday, in grey, while the same sentence is written again.
import type { FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import { postOn } from '../../../src/domain/mechanics/folding-paper/weigh';
import type { Words } from '../../../src/ui/dialogue/words';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import { sentenceOf } from './sentences';

/** Nothing where nothing was said. */
export function Friday({ state, words }: { readonly state: State; readonly words: Words }) {
  const post = postOn(state, 'fri');
  if (!post || post.words.length === 0) return null;
  return (
    <p class="friday">
      <b>{words('day.fri')}</b> <WithEmoji text={sentenceOf(words, post)} />
    </p>
  );
}
