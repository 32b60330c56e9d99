// A lesson: the short version of a story, to read or to hear.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Speech } from '../../ports/speech';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** What the lesson needs: its paragraphs and what to remember, as texts. */
export interface LessonScreenProps {
  readonly level: string;
  readonly title: string;
  readonly about: string;
  readonly paragraphs: readonly string[];
  readonly remember: readonly string[];
  readonly language: string;
  readonly speech: Speech;
  /** What leads on in the class that is open; absent where none is. */
  readonly toClass?: string | undefined;
}

/** Splits a paragraph into sentences by the rules of its language. */
export function sentencesOf(paragraph: string, language: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [paragraph];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(paragraph)].map(({ segment }) => segment);
}

function Paragraph(props: { readonly sentences: readonly string[]; readonly from: number; readonly now: number }) {
  return (
    <p>
      {props.sentences.map((sentence, index) => (
        <span key={index} class={props.from + index === props.now ? 'reading' : undefined}>
          {sentence}
        </span>
      ))}
    </p>
  );
}

/** The sentence being read aloud is marked. */
export function LessonScreen(props: LessonScreenProps) {
  const { t } = useText();
  const { speech, language, paragraphs, toClass } = props;
  const [now, setNow] = useState(-1);
  const split = useMemo(() => paragraphs.map((text) => sentencesOf(text, language)), [paragraphs, language]);
  useEffect(() => () => speech.stop(), [speech, language]);
  const read = () => speech.read(split.flat(), language, setNow);
  const startOf = (index: number) => split.slice(0, index).flat().length;
  return (
    <Screen
      route="lesson"
      title={props.title}
      back={{ label: t('ui-back'), to: toClass === undefined ? '#/lessons' : '#/class' }}
    >
      <p class="lead">{props.about}</p>
      {speech.has(language) ? (
        <Button icon={now < 0 ? 'speaker-high' : 'pause'} onPress={now < 0 ? read : () => speech.stop()}>
          {t(now < 0 ? 'lesson-read-aloud' : 'ui-read-stop')}
        </Button>
      ) : null}
      {split.map((sentences, index) => (
        <Paragraph key={index} sentences={sentences} from={startOf(index)} now={now} />
      ))}
      <h2>{t('lesson-remember')}</h2>
      <ul>
        {props.remember.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="row">
        {toClass === undefined ? null : (
          <a class="button button-main" href="#/class" data-advance="">
            <Icon name="student" />
            <span>{toClass}</span>
          </a>
        )}
        <a class={`button button-${toClass === undefined ? 'main' : 'plain'}`} href={`#/level/${props.level}`}>
          <Icon name="play" />
          <span>{t('lesson-play')}</span>
        </a>
      </div>
      <p>
        <a href={`#/teach/plan/${props.level}`}>{t('plan-open')}</a>
      </p>
    </Screen>
  );
}
