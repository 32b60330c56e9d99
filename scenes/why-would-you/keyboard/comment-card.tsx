// The comment that has just dropped on to the phone: who wrote it, and what.
import type { Item } from '../../../src/domain/scenario/types';
import type { Words } from '../../../src/ui/dialogue/words';
import { Icon } from '../../../src/ui/kit/icon';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';

/** In the gentle wording an insult is only named, in brackets. */
const isCovered = /^[（(]/u;

/** One comment; nothing in its look says how it is meant. */
export function CommentCard({ comment, words }: { readonly comment: Item; readonly words: Words }) {
  const said = words(`${comment.id}.text`);
  const covered = isCovered.test(said);
  return (
    <article class={covered ? 'pebble-card pebble-cloud' : 'pebble-card'}>
      <span class="pebble-face" aria-hidden="true">
        <Icon name={covered ? 'cloud-rain' : 'user'} />
      </span>
      <p>
        <b class="pebble-handle">
          <bdi>{comment.handle}</bdi>
        </b>
        <span>
          <WithEmoji text={said} />
        </span>
      </p>
    </article>
  );
}
