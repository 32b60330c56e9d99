// A practice round of three minutes: line by line with a neighbour, who says why. Never a score.
import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../../domain/scenario/people';
import { LineView } from '../dialogue/line-view';
import { announce } from '../kit/announce';
import { Icon } from '../kit/icon';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';
import { Talk, type TalkProps } from './talk';

/** What came of a move. */
export interface RoundAnswer {
  /** What was done, in words. */
  readonly move: string;
  readonly isFit: boolean;
  /** What the neighbour says to it. */
  readonly reply: string;
}

/** One line of the round; with an answer once it was met. */
export interface RoundScreenProps extends Omit<TalkProps, 'children' | 'face'> {
  readonly who: Person;
  readonly answer: RoundAnswer | undefined;
  /** Where one came from. */
  readonly home?: string;
  readonly onNext: () => void;
}

function Answer({ who, answer, onNext }: { who: Person; answer: RoundAnswer; onNext: () => void }) {
  const { t } = useText();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    next.current?.scrollIntoView({ block: 'nearest' });
    announce(answer.reply);
  }, [answer.reply]);
  return (
    <div class="talk-answer">
      <p class="talk-chosen">{t('transcript-you', { choice: answer.move })}</p>
      <LineView who={who} face={answer.isFit ? 'happy' : 'calm'} line={answer.reply} />
      <p class="advance">
        <button
          type="button"
          class="button button-main"
          ref={next}
          data-advance=""
          // A key that is held down must not run through the next line.
          onKeyDown={(event) => (event.repeat ? event.preventDefault() : undefined)}
          onClick={({ detail }) => (detail > 1 ? undefined : onNext())}
        >
          <span>{t('ui-go-on')}</span>
          <Icon name="arrow-right" />
        </button>
      </p>
    </div>
  );
}

/** The present line. */
export function RoundScreen({ answer, onNext, home = '#/', ...talk }: RoundScreenProps) {
  const { t } = useText();
  return (
    <Screen route="practice" title={t('title', {}, 'practice')} back={{ label: t('ui-back'), to: home }}>
      <Talk {...talk} face="talk">
        {answer ? <Answer who={talk.who} answer={answer} onNext={onNext} /> : undefined}
      </Talk>
    </Screen>
  );
}

/** The end of a round, or the page of a day on which there is none. */
export function RoundRest({ isDone, toClass }: { readonly isDone: boolean; readonly toClass?: string | undefined }) {
  const { t } = useText();
  const words = t(isDone ? 'done' : 'empty', {}, 'practice');
  useEffect(() => announce(words), [isDone]);
  return (
    <Screen
      route="practice"
      title={t('title', {}, 'practice')}
      back={{ label: t('ui-back'), to: toClass === undefined ? '#/' : '#/class' }}
    >
      <div class={`talk-rest ${isDone ? 'talk-done' : ''}`}>
        <Icon name="lamp-pendant" />
        <p class="lead">{words}</p>
      </div>
      <p class="hint">{t('boost-how')}</p>
      {toClass === undefined ? (
        <a class="button button-main" href="#/" data-choice="street">
          <Icon name="house" />
          <span>{t('street', {}, 'practice')}</span>
        </a>
      ) : (
        <a class="button button-main" href="#/class" data-advance="">
          <Icon name="student" />
          <span>{toClass}</span>
        </a>
      )}
    </Screen>
  );
}
