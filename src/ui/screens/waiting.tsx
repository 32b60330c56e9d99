// While something loads: a sentence, and ways for whoever does not want to wait.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';

/** Milliseconds after which waiting is long. */
const long = 5000;

/** What waits. */
export interface WaitingProps {
  /** The id of a level, where there is one to read meanwhile. */
  readonly lesson?: string;
  /** Nothing else can be reached yet: the page itself may be loaded again. */
  readonly first?: boolean;
}

/** What takes long can be left, or be asked for again. */
export function Waiting({ lesson, first = false }: WaitingProps) {
  const { t } = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), long);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="screen waiting" data-screen="waiting">
      <p role="status">{t('st-loading')}</p>
      {lesson === undefined ? null : (
        <p class="hint">
          <a href={`#/lesson/${lesson}`}>{t('st-loading-slow')}</a>
        </p>
      )}
      {!isLong ? null : first ? (
        <Button icon="arrow-counter-clockwise" onPress={() => location.reload()}>
          {t('er-try')}
        </Button>
      ) : (
        <a class="button" href="#/">
          {t('ui-leave')}
        </a>
      )}
    </main>
  );
}
