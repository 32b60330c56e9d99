// Somebody's Duet on the phone: account, what the right half shows, the caption, and a closer look.
import { Icon } from '../../../src/ui/kit/icon';
import { useText } from '../../../src/ui/kit/text-context';
import { WithEmoji } from '../../../src/ui/kit/with-emoji';
import type { Words } from '../../../src/ui/dialogue/words';
import type { Guest } from '../../../src/domain/mechanics/split-screen/types';

const done: Readonly<Record<string, string>> = {
  accept: 'loop-accepted',
  answer: 'loop-answered',
  decline: 'loop-declined',
  leave: 'loop-left',
  delete: 'loop-deleted',
  restrict: 'loop-restricted',
  block: 'loop-blocked',
  report: 'loop-reported',
  save: 'loop-kept',
};

/** What the card needs; `comment` for the storm, where words come without a picture. */
export interface GuestCardProps {
  readonly guest: Guest;
  readonly words: Words;
  readonly comment: boolean;
}

function Closer({ guest, words }: Omit<GuestCardProps, 'comment'>) {
  const { t } = useText();
  return (
    <section class="closer">
      <h4>{t('loop-profile-of', { handle: guest.handle })}</h4>
      <p>{words(`${guest.item}.closer`)}</p>
    </section>
  );
}

/** In the gentle wording an insult is only named, in brackets. */
const isCovered = /^[（(]/u;

/** One guest, or one comment. */
export function GuestCard({ guest, words, comment }: GuestCardProps) {
  const { t } = useText();
  const said = words(`${guest.item}.${comment ? 'text' : 'caption'}`);
  const covered = isCovered.test(said);
  const stamps = guest.moves.flatMap((move) => done[move] ?? []);
  return (
    <article class={`guest ${guest.gone ? 'guest-gone' : ''}`}>
      <h3>{comment ? t('loop-comment-new') : t('loop-invitation')}</h3>
      {comment ? null : <p class="guest-seen">{words(`${guest.item}.seen`)}</p>}
      <div class={covered ? 'guest-words guest-cloud' : 'guest-words'}>
        <span class="guest-face" aria-hidden="true">
          <Icon name={covered ? 'cloud-rain' : 'user'} />
        </span>
        <p>
          <b class="handle">
            <bdi>{guest.handle}</bdi>
          </b>
          <span>
            <WithEmoji text={said} />
          </span>
        </p>
      </div>
      {guest.looked && !comment ? <Closer guest={guest} words={words} /> : null}
      {stamps.length === 0 ? null : (
        <ul class="stamps">
          {stamps.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
