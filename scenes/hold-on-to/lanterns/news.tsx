// What the last move did: what is seen runs on in one paragraph, what is said keeps its speaker.
import type { Reaction } from '../../../src/domain/scenario/types';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import { reactionLine, type Words } from '../../../src/ui/dialogue/words';

/** What it needs. */
export interface NewsProps {
  readonly news: readonly Reaction[];
  readonly words: Words;
}

/** Neighbours of one kind together; what is for ears only is left out. */
function grouped(news: readonly Reaction[]): readonly (readonly Reaction[])[] {
  const groups: Reaction[][] = [];
  for (const reaction of news.filter(({ kind }) => kind !== 'aloud')) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === reaction.kind) last.push(reaction);
    else groups.push([reaction]);
  }
  return groups;
}

/** Nothing while nothing was done. */
export function News({ news, words }: NewsProps) {
  const groups = grouped(news);
  if (groups.length === 0) return null;
  return (
    <div class="answer">
      {groups.map((group, index) =>
        group[0]?.kind === 'caption' ? (
          <p key={index} class="caption">
            {group.map((reaction) => reactionLine(words, reaction)).join(' ')}
          </p>
        ) : (
          <AnswerView key={index} reactions={group} words={words} />
        ),
      )}
    </div>
  );
}
