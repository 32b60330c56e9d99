// What has rolled by: each message with what was done to it, in a word and in its shape.
import type { Act, SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import { messageOf } from '../../../src/domain/mechanics/small-lamp/chat';
import type { Reaction } from '../../../src/domain/scenario/types';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import type { Words } from '../../../src/ui/dialogue/words';
import { Icon } from '../../../src/ui/kit/icon';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import { messages } from '../items';

/** So many are still in sight. */
const inSight = 3;
/** How each action looks; the word stands beside it. */
export const icons: Readonly<Record<string, string>> = {
  let: 'arrow-right',
  hide: 'eye-slash',
  ask: 'microphone',
  report: 'clipboard-text',
};

interface PastProps {
  readonly act: Act;
  readonly words: Words;
  /** What the last move did; the newest message answers with it. */
  readonly news: readonly Reaction[];
}

/** Hidden words are not read again. */
function Past({ act: { item, action }, words, news }: PastProps) {
  const isHidden = action === 'hide' || action === 'report';
  return (
    <li class={`low-past low-${action}`}>
      <p class="low-from">
        <Icon name={icons[action] ?? 'arrow-right'} />
        <bdi>{messageOf(messages, item).handle}</bdi>
      </p>
      {isHidden ? (
        <span class="low-grey" aria-hidden="true" />
      ) : (
        <p>
          <WithEmoji text={words(`${item}.text`)} />
        </p>
      )}
      {news.length > 0 ? (
        <AnswerView reactions={news} words={words} />
      ) : (
        <p class="low-done">{words(`chat.${action}.done`)}</p>
      )}
    </li>
  );
}

/** Nothing before the first one. */
export function ChatLog({ state, news, words }: { readonly state: State } & Pick<PastProps, 'news' | 'words'>) {
  const past = state.acts.slice(-inSight);
  if (past.length === 0) return null;
  return (
    <ol class="low-log">
      {past.map((act, place) => (
        <Past key={act.item} {...{ act, words }} news={place === past.length - 1 ? news : []} />
      ))}
    </ol>
  );
}
