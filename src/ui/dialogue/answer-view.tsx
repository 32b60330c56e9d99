// What followed a choice or a move: what is seen, and what somebody says to it.
import type { Reaction } from '../../domain/scenario/types';
import { LineView } from './line-view';
import { reactionLine, type Words } from './words';

/** What the answer needs. */
export interface AnswerViewProps {
  readonly reactions: readonly Reaction[];
  readonly words: Words;
}

/** Captions as stage directions, replies as lines; what is only heard is not drawn. */
export function AnswerView({ reactions, words }: AnswerViewProps) {
  return (
    <div class="answer">
      {reactions.map((reaction, index) => {
        if (reaction.kind === 'aloud') return null;
        const line = reactionLine(words, reaction);
        if (reaction.kind === 'caption' || !reaction.who) {
          return (
            <p key={index} class="caption">
              {line}
            </p>
          );
        }
        return <LineView key={index} who={reaction.who} face={reaction.face} line={line} />;
      })}
    </div>
  );
}
