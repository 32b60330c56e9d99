// What the last move did, as far as it is seen.
import type { Reaction } from '../../../src/domain/scenario/types';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import type { Words } from '../../../src/ui/dialogue/words';

/** Nothing where all of it was for ears. */
export function News({ news, words }: { readonly news: readonly Reaction[]; readonly words: Words }) {
  const seen = news.filter(({ kind }) => kind !== 'aloud');
  return seen.length === 0 ? null : <AnswerView reactions={seen} words={words} />;
}
