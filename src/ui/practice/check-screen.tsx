// A check of eight short lines, before or after a story: a talk, never a mark.
import { useEffect } from 'preact/hooks';
import type { CheckAnswer } from '../../domain/progress/practice';
import { announce } from '../kit/announce';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';
import { WithEmoji } from '../kit/with-emoji';
import { Talk, type TalkProps } from './talk';

/** The frame of a form. */
interface FormProps {
  readonly level: string;
  /** What the level is called. */
  readonly story: string;
  readonly isAfter: boolean;
  /** What leads on in the class that asks for it; absent where none does. */
  readonly toClass?: string | undefined;
}

/** One line of a form. */
export interface CheckScreenProps extends FormProps, Omit<TalkProps, 'children' | 'face'> {
  /** Back to the line before; none at the first. */
  readonly onBack: (() => void) | undefined;
}

/** A line with what was said and what it should be heard as. */
export interface CheckReason {
  readonly id: string;
  readonly line: string;
  readonly given: CheckAnswer;
  readonly answer: CheckAnswer;
  readonly why: string;
}

/** The end of a form. */
export interface CheckEndProps extends FormProps {
  /** Empty before the story. */
  readonly reasons: readonly CheckReason[];
  /** Answers the same lines a second time, after the story; undefined where that would make no sense. */
  readonly onAgain: (() => void) | undefined;
  /** Starts the form over; undefined where its answers stand. */
  readonly onOver: (() => void) | undefined;
}

const answerKeys: Readonly<Record<CheckAnswer, string>> = {
  ok: 'check.answer-ok',
  unclear: 'check.answer-unclear',
  hurtful: 'check.answer-hurtful',
};

const useTitle = (isAfter: boolean): string => useText().t(isAfter ? 'check.title-b' : 'check.title', {}, 'practice');

/** The answers, in the order of their keys. */
export const checkAnswers = Object.entries(answerKeys) as readonly (readonly [CheckAnswer, string])[];

/** Back to where one came from. */
const useBack = ({ level, toClass }: FormProps) => {
  return { label: useText().t('ui-back'), to: toClass === undefined ? `#/level/${level}` : '#/class' };
};

/** The present line. */
export function CheckScreen({ level, story, isAfter, toClass, onBack, ...talk }: CheckScreenProps) {
  const { t } = useText();
  const back = useBack({ level, story, isAfter, toClass });
  return (
    <Screen route="check" title={useTitle(isAfter)} back={back}>
      <p class="talk-story">{story}</p>
      <Talk {...talk} face="calm" />
      <div class="talk-low">
        <p class="hint">{t('check.note', {}, 'practice')}</p>
        {onBack ? (
          <Button look="quiet" icon="arrow-counter-clockwise" onPress={onBack}>
            {t('check.back', {}, 'practice')}
          </Button>
        ) : null}
      </div>
    </Screen>
  );
}

function Reasons({ reasons }: Pick<CheckEndProps, 'reasons'>) {
  const { t } = useText();
  const say = (answer: CheckAnswer): string => t(answerKeys[answer], {}, 'practice');
  return (
    <ul class="talk-reasons">
      {reasons.map(({ id, line, given, answer, why }) => (
        <li key={id}>
          <p class="talk-line">
            <WithEmoji text={line} />
          </p>
          <p class="hint">{t('check.yours', { answer: say(given) }, 'practice')}</p>
          <p>{t('check.ours', { answer: say(answer), why }, 'practice')}</p>
        </li>
      ))}
    </ul>
  );
}

/** On to the story, or back to the class when the story is over. */
function Ways({ level, isAfter, toClass }: Pick<FormProps, 'level' | 'isAfter' | 'toClass'>) {
  const { t } = useText();
  const isClassNext = toClass !== undefined && isAfter;
  return (
    <>
      {isClassNext ? (
        <a class="button button-main" href="#/class" data-advance="">
          <Icon name="student" />
          <span>{toClass}</span>
        </a>
      ) : null}
      <a class={`button button-${isClassNext ? 'plain' : 'main'}`} href={`#/level/${level}`} data-choice="story">
        <Icon name="door-open" />
        <span>{t('check.story', {}, 'practice')}</span>
      </a>
    </>
  );
}

/** Thanks; after the story every line with its reason. */
export function CheckEnd({ reasons, onAgain, onOver, ...form }: CheckEndProps) {
  const { t } = useText();
  const { story, isAfter } = form;
  const thanks = t(reasons.length > 0 ? 'check.end-b' : 'check.end', {}, 'practice');
  useEffect(() => announce(thanks), []);
  return (
    <Screen route="check" title={useTitle(isAfter)} back={useBack(form)}>
      <p class="talk-story">{story}</p>
      <p class="lead">{thanks}</p>
      <Reasons reasons={reasons} />
      <div class="talk-low">
        <Ways {...form} />
        {onAgain ? (
          <Button choice="again" onPress={onAgain}>
            {t('check.again', {}, 'practice')}
          </Button>
        ) : null}
        {onOver ? (
          <Button look="quiet" icon="arrow-counter-clockwise" choice="over" onPress={onOver}>
            {t('check.over', {}, 'practice')}
          </Button>
        ) : null}
      </div>
    </Screen>
  );
}
