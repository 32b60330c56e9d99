// The result: words first, then what is in it, then the ways to hand it in, and the device for the next one.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Screen } from '../../kit/screen';
import { useText } from '../../kit/text-context';
import { useClassWords } from './class-words';
import { ResultWays, type ResultWaysProps } from './result-ways';
import { ResultWords } from './result-words';
import './pupil.css';

/** What the page needs. */
export interface ResultScreenProps extends ResultWaysProps {
  readonly isGuest: boolean;
  /** All that the result holds; drawn when it is asked for. */
  readonly inside: () => ComponentChildren;
  /** The next one sits down. */
  readonly onHandOn: () => void;
}

function Look({ inside }: Pick<ResultScreenProps, 'inside'>) {
  const say = useClassWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="pane" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-choice="look">
        <Icon name="magnifying-glass" />
        <span>{say('receipt-look')}</span>
      </summary>
      {isOpen ? inside() : null}
    </details>
  );
}

function HandOn({ isGuest, onHandOn }: Pick<ResultScreenProps, 'isGuest' | 'onHandOn'>) {
  const say = useClassWords();
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="pupil-hand-on">
      <p>{say('receipt-on-note')}</p>
      <Button
        icon="hand-waving"
        choice="hand-on"
        {...(isGuest ? { expanded: isAsking } : {})}
        onPress={() => (isGuest ? setAsking(!isAsking) : onHandOn())}
      >
        {say('receipt-on')}
      </Button>
      {isAsking ? (
        <div class="ask" role="group" aria-label={say('receipt-on')}>
          <p>{say('receipt-on-ask')}</p>
          <Button look="danger" choice="hand-on-yes" onPress={onHandOn}>
            {t('ui-yes')}
          </Button>
          <Button choice="hand-on-no" onPress={() => setAsking(false)}>
            {t('ui-no')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Nothing here is sent; the pupil decides. */
export function ResultScreen({ isGuest, inside, onHandOn, ...ways }: ResultScreenProps) {
  const say = useClassWords();
  const { t } = useText();
  return (
    <Screen route="result" title={say('receipt-title')} back={{ label: t('ui-back'), to: '#/class' }}>
      <ResultWords {...ways.view} />
      {isGuest ? <p class="pupil-guest">{say('class-you-guest')}</p> : null}
      <p class="pupil-private">
        <Icon name="shield-check" />
        <span>{say('receipt-what')}</span>
      </p>
      <Look inside={inside} />
      <ResultWays {...ways} />
      <p class="hint">{say('receipt-again')}</p>
      <HandOn {...{ isGuest, onHandOn }} />
    </Screen>
  );
}
