// The chat of the stream: one message stands there, four things can be done with it, the others roll by above.
import { useEffect, useRef } from 'preact/hooks';
import { barsToPass, chatActions, messageNow, messageOf } from '../../../src/domain/mechanics/small-lamp/chat';
import type { Message, SmallLampState as State } from '../../../src/domain/mechanics/small-lamp/types';
import { reactionLine, type Words } from '../../../src/ui/dialogue/words';
import { announce } from '../../../src/ui/kit/announce';
import { Hint } from '../../../src/ui/kit/hint';
import { Icon } from '../../../src/ui/kit/icon';
import { useFromTheTop, useKeptFocus } from '../../../src/ui/kit/passage-focus';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { messages } from '../items';
import { ChatLog, icons } from './chat-log';

interface NowProps {
  readonly message: Message;
  readonly state: State;
  readonly words: Words;
  readonly lively: boolean;
}

/** Small bubbles under it go one by one: time that passes, without a number. */
function Now({ message, state, words, lively }: NowProps) {
  const left = barsToPass - state.waited;
  return (
    <article class={lively ? 'low-now low-rising' : 'low-now'} style={{ '--waited': String(state.waited) }}>
      <p class="low-from">
        <bdi>{message.handle}</bdi>
        <span>{words('chat.name', { n: state.chatted + 1, count: state.chat.length })}</span>
      </p>
      <p class="low-said">
        <WithEmoji text={words(`${message.id}.text`)} />
      </p>
      {lively ? (
        <span class="low-air" aria-hidden="true">
          {Array.from({ length: barsToPass }, (_, place) => (
            <i key={place} class={place < left ? '' : 'low-gone'} />
          ))}
        </span>
      ) : null}
    </article>
  );
}

function Tools({ words, onMove }: { readonly words: Words; readonly onMove: (move: string) => void }) {
  return (
    <ul class="low-tools">
      {chatActions.map((action, place) => (
        <li key={action}>
          <button
            type="button"
            class="button low-tool"
            data-choice={action}
            aria-keyshortcuts={String(place + 1)}
            // The second click of a double one was meant for the message before.
            onClick={({ detail }) => (detail > 1 ? undefined : onMove(action))}
          >
            <Icon name={icons[action] ?? ''} />
            <span>{words(`tool.${action}.name`)}</span>
            <kbd class="low-key hint-keys" aria-hidden="true">
              {place + 1}
            </kbd>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Keys 1 to 4 act, not while they are held down and not under a menu. */
function useNumbers(covered: boolean, onMove: (move: string) => void): void {
  useEffect(() => {
    const pick = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      const action = chatActions[Number(key) - 1];
      if (action && !covered && !repeat && !ctrlKey && !altKey && !metaKey) onMove(action);
    };
    document.addEventListener('keydown', pick);
    return () => document.removeEventListener('keydown', pick);
  });
}

/** The picture keeps the time. Focus stays on the button that was pressed; a new message is said, not moved to. */
export function Chat({ beat, state, pace, news, words, covered, onMove }: PlayProps<State>) {
  const root = useRef<HTMLElement>(null);
  const id = messageNow(state);
  const message = id === undefined ? undefined : messageOf(messages, id);
  const lively = pace === 'lively';
  useNumbers(covered, onMove);
  useEffect(() => {
    if (!message) return;
    const [n, count, text] = [state.chatted + 1, state.chat.length, words(`${message.id}.text`)];
    // First what became of the message before, then the new one: the other way round the wrong one would be answered.
    const done = news.map((reaction) => reactionLine(words, reaction)).join(' ');
    announce(`${done} ${words('sr.message', { n, count, handle: message.handle, text })}`.trim());
  }, [id]);
  useFromTheTop(root, beat);
  useKeptFocus(root, ['[data-choice]']);
  if (!message) return null;
  return (
    <section
      class="low-chat"
      aria-label={words('chat.name', { n: state.chatted + 1, count: state.chat.length })}
      ref={root}
    >
      <ChatLog {...{ state, news, words }} />
      <Now key={message.id} {...{ message, state, words, lively }} />
      <Tools words={words} onMove={onMove} />
      {state.chatted === 0 ? <Hint text={words(`hint.chat.${pace}`)} keys={!lively} /> : null}
    </section>
  );
}
