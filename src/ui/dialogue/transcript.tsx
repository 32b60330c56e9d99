// Everything said so far, to look back at.
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { useText } from '../kit/text-context';
import { AnswerView } from './answer-view';
import type { Entry } from './entry';
import { LineView } from './line-view';
import type { Words } from './words';

/** What the transcript needs. */
export interface TranscriptProps {
  readonly entries: readonly Entry[];
  readonly words: Words;
  readonly onClose: () => void;
}

/** A dialog with all lines, the newest last. */
export function Transcript({ entries, words, onClose }: TranscriptProps) {
  const { t } = useText();
  return (
    <Dialog title={t('transcript')} onClose={onClose}>
      {entries.length === 0 ? <p>{t('transcript-empty')}</p> : null}
      <ol class="transcript">
        {entries.map((entry, index) => (
          <li key={index}>
            {entry.kind === 'line' ? (
              <LineView who={entry.who} face={entry.face} line={words(entry.key)} />
            ) : (
              <>
                {entry.choice === '' ? null : (
                  <p class="chosen">{t('transcript-you', { choice: words(entry.choice) })}</p>
                )}
                <AnswerView reactions={entry.reactions} words={words} />
              </>
            )}
          </li>
        ))}
      </ol>
      <Button look="main" onPress={onClose}>
        {t('transcript-close')}
      </Button>
    </Dialog>
  );
}
