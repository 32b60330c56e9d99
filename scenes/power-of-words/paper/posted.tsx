// What stands on the class page, beside the lines and choices about it.
import type { Day, FoldingPaperState as State } from '../../../src/domain/mechanics/folding-paper/types';
import { postOn } from '../../../src/domain/mechanics/folding-paper/weigh';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { sentenceOf } from './sentences';

const about = /^(mon|tue|wed|thu|fri|sun)-(?:write|rethink|after|sharp|mine|crowd)$/;

/** Nothing where nothing was written, and while it is being written. */
export function Posted({ beat, state, words }: Pick<PlayProps<State>, 'beat' | 'state' | 'words'>) {
  const day = beat === 'crane-open' ? 'sun' : about.exec(beat)?.[1];
  const post = day === undefined || state.writing ? undefined : postOn(state, day as Day);
  if (!post || post.words.length === 0) return null;
  return (
    <section class="posted" aria-label={words('write.sentence')}>
      <p>
        <WithEmoji text={sentenceOf(words, post)} />
      </p>
    </section>
  );
}
