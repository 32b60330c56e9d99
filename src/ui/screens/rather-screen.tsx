// After "Rather not": nothing is lost, and the story can be read instead.
import { Icon } from '../kit/icon';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';

/** What the screen needs; `short` is the door's story in one sentence. */
export interface RatherScreenProps {
  readonly level: string;
  readonly short: string;
  /** What leads on in the class that is open; absent where none is. */
  readonly toClass?: string | undefined;
}

/** Two doors further. */
export function RatherScreen({ level, short, toClass }: RatherScreenProps) {
  const { t } = useText();
  return (
    <Screen route="rather-not" title={t('rather-title')}>
      <p>{t('rather-text')}</p>
      <p class="lead">{short}</p>
      <p class="hint">{t('rather-later')}</p>
      <div class="row">
        <a class="button button-main" href={`#/lesson/${level}`}>
          <Icon name="book-open" />
          <span>{t('rather-read')}</span>
        </a>
        <a class="button button-plain" href={toClass === undefined ? '#/' : '#/class'}>
          <Icon name={toClass === undefined ? 'house' : 'student'} />
          <span>{toClass ?? t('rather-other')}</span>
        </a>
      </div>
    </Screen>
  );
}
