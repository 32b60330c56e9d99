// The thread under Nila's clip: one comment at a time drops on to the rim of the phone.
import { useEffect, useRef } from 'preact/hooks';
import type { LeaningKeyboardState } from '../../../src/domain/mechanics/leaning-keyboard/types';
import { AnswerView } from '../../../src/ui/dialogue/answer-view';
import { announce } from '../../../src/ui/kit/announce';
import { Button } from '../../../src/ui/kit/button';
import type { PlayProps } from '../../../src/ui/level/level-view';
import { AsideList } from './aside-list';
import { CommentCard } from './comment-card';
import { Rim } from './rim';
import { ThreadTools } from './thread-tools';

type ThreadProps = PlayProps<LeaningKeyboardState>;

/** Which comment of this passage lies in front, and of how many. */
function placeOf({ index, queue, thread }: LeaningKeyboardState): { readonly n: number; readonly count: number } {
  const count = queue.length / 2;
  return { n: index - (thread === 2 ? count : 0) + 1, count };
}

/** A new comment is said, and read from its beginning. */
function useCommentInFront({ state, words }: ThreadProps, root: { readonly current: HTMLElement | null }) {
  const { comment } = state;
  useEffect(() => {
    if (comment) {
      const text = words(`${comment.id}.text`);
      const said = words('sr.comment', { ...placeOf(state), handle: comment.handle, text });
      // After what the last move did: the effects of the page around come later than this one.
      queueMicrotask(() => announce(said));
    }
    const sheet = root.current?.closest('.sheet');
    if (sheet) sheet.scrollTop = 0;
  }, [comment?.id]);
}

/** Shows the state and hands every press on; decides nothing. */
export function Thread(props: ThreadProps) {
  const { state, moves, news, pace, words, onMove } = props;
  const { comment, index } = state;
  const root = useRef<HTMLElement>(null);
  useCommentInFront(props, root);
  const laughed = news.some(({ key }) => key === 'tool.laugh.done');
  return (
    <section class="keyboard thread" aria-label={words('thread.name')} ref={root}>
      {/* The flash comes first, as it does in life. */}
      {laughed ? <span key={index} class="thread-flash" aria-hidden="true" /> : null}
      {news.length === 0 ? <p class="hint">{words('hint.thread')}</p> : <AnswerView reactions={news} words={words} />}
      {comment ? <p class="thread-count">{words('thread.count', placeOf(state))}</p> : null}
      <div class="thread-phone">
        {comment ? <CommentCard key={comment.id} comment={comment} words={words} /> : null}
        <Rim weight={state.weight} isStill={pace === 'calm'} words={words} />
      </div>
      {comment ? <ThreadTools {...{ moves, words, onMove }} comment={comment.id} hands={state.hands} /> : null}
      {/* Before the list: focus that was lost with the tools comes to what leads on. */}
      {moves.includes('done') ? (
        <Button look="main" icon="arrow-right" choice="done" onPress={() => onMove('done')}>
          {words('tool.done.name')}
        </Button>
      ) : null}
      <AsideList met={state.met} open={comment === null} {...{ moves, words, onMove }} />
    </section>
  );
}
