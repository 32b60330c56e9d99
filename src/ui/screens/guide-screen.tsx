// The Kindness Guide: sentences the player chose, with room for a note.
import type { ComponentChildren } from 'preact';
import type { Try } from '../../domain/progress/progress';
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';
import { Toggle } from '../kit/toggle';

/** A chosen sentence with its words. */
export interface GuideEntry extends Try {
  readonly sentence: string;
  readonly title: string;
}

/** What the guide needs. */
export interface GuideScreenProps {
  readonly entries: readonly GuideEntry[];
  readonly onTried: (entry: Try, tried: boolean) => void;
  readonly onNote: (entry: Try, note: string) => void;
  readonly onRemove: (entry: Try) => void;
  readonly onPrint: () => void;
  /** What was made in the stories. */
  readonly keepsakes: ComponentChildren;
}

/** Nothing counts how many were tried. */
export function GuideScreen({ entries, onTried, onNote, onRemove, onPrint, keepsakes }: GuideScreenProps) {
  const { t } = useText();
  return (
    <Screen route="guide" title={t('guide-title')} back={{ label: t('ui-back'), to: '#/' }}>
      <p>{t(entries.length === 0 ? 'empty-guide' : 'guide-intro')}</p>
      <ul class="guide">
        {entries.map((entry) => (
          <li key={`${entry.level} ${entry.key}`}>
            <p class="lead">{entry.sentence}</p>
            <p class="hint">{t('guide-from', { title: entry.title })}</p>
            <Toggle label={t('guide-done')} on={entry.tried} onChange={(tried) => onTried(entry, tried)} />
            {entry.tried ? <p class="hint">{t('guide-tried')}</p> : null}
            <label class="note-field">
              {t('guide-note')}
              <textarea rows={2} value={entry.note} onChange={(event) => onNote(entry, event.currentTarget.value)} />
            </label>
            <Button look="quiet" icon="trash" onPress={() => onRemove(entry)}>
              {t('guide-remove')}
            </Button>
          </li>
        ))}
      </ul>
      {entries.length === 0 ? null : (
        <Button icon="printer" onPress={onPrint}>
          {t('ui-print')}
        </Button>
      )}
      {keepsakes}
      <p class="hint">{t('keep-private')}</p>
    </Screen>
  );
}
