// The street asks for a practice round, in words and with a lantern that changes colour; never with a message.
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { useText } from '../kit/text-context';
import './practice-invite.css';

/** What is asked, and the two ways to say no. */
export interface PracticeInviteProps {
  readonly sentence: string;
  readonly onLater: () => void;
  readonly onNever: () => void;
}

/** No way of answering is more in the way than another. */
export function PracticeInvite({ sentence, onLater, onNever }: PracticeInviteProps) {
  const { t } = useText();
  return (
    <section class="hub-invite" aria-label={t('boost-lantern')}>
      <p>
        <span class="hub-lantern">
          <Icon name="lamp-pendant" />
        </span>
        <b>{sentence}</b>
      </p>
      <div class="hub-invite-answers">
        <a class="button button-main" href="#/practice" data-choice="practice">
          <span>{t('boost-yes')}</span>
        </a>
        <Button choice="practice-later" onPress={onLater}>
          {t('boost-no')}
        </Button>
        <Button look="ghost" choice="practice-never" onPress={onNever}>
          {t('boost-never')}
        </Button>
      </div>
      <p class="hub-invite-how">{t('boost-how')}</p>
    </section>
  );
}
