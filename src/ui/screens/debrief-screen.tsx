// The quiet hour: what happened, why it works, one thing to try, one question.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../../domain/scenario/people';
import type { Words } from '../dialogue/words';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';
import { sourceKey, talkKey } from './debrief-keys';
import { Circle, Forks, Lights, type ForkView, type LightView } from './debrief-parts';

/** The private picture of a run, and whom to tell. */
export interface DebriefScreenProps {
  readonly level: string;
  readonly words: Words;
  readonly lights: readonly LightView[];
  readonly circle: readonly Person[];
  /** Text keys of what happened. */
  readonly happened: readonly string[];
  /** The evening as one picture, in the level's own form. */
  readonly evening: ComponentChildren;
  readonly forks: readonly ForkView[];
  /** The whole evening as a picture to keep. */
  readonly picture: ComponentChildren;
  readonly why: readonly string[];
  /** Whether the level names its sources. */
  readonly hasSource: boolean;
  readonly tries: readonly string[];
  /** Tries that are in the guide already. */
  readonly chosen: readonly string[];
  readonly onReplay: (step: number) => void;
  readonly onTry: (key: string) => void;
  readonly onAgain: () => void;
  /** What leads on in the class that is open; absent where none is. */
  readonly toClass?: string | undefined;
}

/** Stands where the button was, and takes its focus. */
function Added() {
  const { t } = useText();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    announce(t('guide-added'));
  }, []);
  return (
    <p class="hint" ref={place} tabIndex={-1}>
      {t('guide-added')}
    </p>
  );
}

function Tries({ words, tries, chosen, onTry }: DebriefScreenProps) {
  const { t } = useText();
  return (
    <section>
      <h2>{t('ui-try')}</h2>
      <p class="hint">{t('debrief-choose')}</p>
      <ul class="tries">
        {tries.map((key) => (
          <li key={key}>
            <p>{words(key)}</p>
            {chosen.includes(key) ? (
              <Added />
            ) : (
              <Button look="quiet" icon="book-open" choice={key} onPress={() => onTry(key)}>
                {t('guide-add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ level, toClass, onAgain }: Pick<DebriefScreenProps, 'level' | 'toClass' | 'onAgain'>) {
  const { t } = useText();
  return (
    <div class="row">
      <a class="button button-main" href={toClass === undefined ? '#/' : '#/class'} data-advance="">
        <Icon name={toClass === undefined ? 'house' : 'student'} />
        <span>{toClass ?? t('debrief-finish')}</span>
      </a>
      <a class="button button-plain" href={`#/lesson/${level}`}>
        <Icon name="book-open" />
        <span>{t('lesson-open')}</span>
      </a>
      <Button icon="arrow-counter-clockwise" choice="again" onPress={onAgain}>
        {t('ui-again')}
      </Button>
    </div>
  );
}

/** Nothing here counts or compares. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { t } = useText();
  const { words } = props;
  return (
    <Screen route="debrief" title={t('ui-quiet-hour')} back={{ label: t('ui-leave'), to: '#/' }}>
      <p class="lead">{t('debrief-lit')}</p>
      <Lights lights={props.lights} words={words} />
      <Circle people={props.circle} />
      <section>
        <h2>{t('ui-what-happened')}</h2>
        <ul class="happened">
          {props.happened.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ul>
      </section>
      {props.evening}
      <Forks forks={props.forks} words={words} onReplay={props.onReplay} />
      {props.picture}
      <section>
        <h2>{t('ui-why')}</h2>
        {props.why.map((key) => (
          <p key={key}>{words(key)}</p>
        ))}
        {props.hasSource ? (
          <details class="pane">
            <summary>
              <Icon name="info" />
              <span>{t('debrief-teacher')}</span>
            </summary>
            <p>{words(sourceKey)}</p>
          </details>
        ) : null}
      </section>
      <Tries {...props} />
      <section>
        <h2>{t('ui-talk')}</h2>
        <p class="lead">{words(talkKey)}</p>
      </section>
      <p>
        <a href="#/help">{t('debrief-talk-help')}</a>
      </p>
      <Ways level={props.level} toClass={props.toClass} onAgain={props.onAgain} />
    </Screen>
  );
}
