// The Kindness Guide: sentences the player chose, with room for a note; below it all that was made in the stories.
import type { ComponentChildren } from 'preact';
import type { Try } from '../../domain/progress/progress';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';
import { Toggle } from '../kit/toggle';

/** A chosen sentence with its words. */
export interface GuideEntry extends Try {
  readonly sentence: string;
  readonly title: string;
}

/** Another sentence that could stand in the place of one. */
export interface OtherTry {
  readonly key: string;
  readonly sentence: string;
}

/** What can be done with an entry. */
interface EntryDeeds {
  readonly onTried: (entry: Try, tried: boolean) => void;
  readonly onNote: (entry: Try, note: string) => void;
  readonly onRemove: (entry: Try) => void;
  /** Asks for other sentences of the same level. */
  readonly onSwap: (entry: Try) => void;
}

/** What the guide needs. */
export interface GuideScreenProps extends EntryDeeds {
  readonly entries: readonly GuideEntry[];
  /** What can be chosen instead, while that is asked. */
  readonly others: readonly OtherTry[] | null;
  /** The key that was chosen; null leaves everything as it is. */
  readonly onChosen: (key: string | null) => void;
  /** Whether nothing at all was chosen or made yet. */
  readonly isEmpty: boolean;
  /** What was made in the stories. */
  readonly keepsakes: ComponentChildren;
}

function Entry({ entry, ...deeds }: EntryDeeds & { readonly entry: GuideEntry }) {
  const { t } = useText();
  return (
    <li>
      <p class="lead">{entry.sentence}</p>
      <p class="hint">{t('guide-from', { title: entry.title })}</p>
      <Toggle label={t('guide-done')} on={entry.tried} onChange={(tried) => deeds.onTried(entry, tried)} />
      {entry.tried ? <p class="hint">{t('guide-tried')}</p> : null}
      <label class="note-field">
        {t('guide-note')}
        <textarea rows={2} value={entry.note} onChange={(event) => deeds.onNote(entry, event.currentTarget.value)} />
      </label>
      <div class="row">
        <Button look="quiet" icon="arrow-counter-clockwise" onPress={() => deeds.onSwap(entry)}>
          {t('guide-swap')}
        </Button>
        <Button look="quiet" icon="trash" onPress={() => deeds.onRemove(entry)}>
          {t('guide-remove')}
        </Button>
      </div>
    </li>
  );
}

function Others({ others, onChosen }: { readonly others: readonly OtherTry[] } & Pick<GuideScreenProps, 'onChosen'>) {
  const { t } = useText();
  return (
    <Dialog title={t('guide-swap')} onClose={() => onChosen(null)}>
      {others.length === 0 ? <p>{t('guide-swap-none')}</p> : null}
      <ul class="guide-others">
        {others.map(({ key, sentence }) => (
          <li key={key}>
            <Button choice={key} onPress={() => onChosen(key)}>
              {sentence}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => onChosen(null)}>
        {t('ui-back')}
      </Button>
    </Dialog>
  );
}

/** Nothing counts how many were tried. */
export function GuideScreen({ entries, others, onChosen, isEmpty, keepsakes, ...deeds }: GuideScreenProps) {
  const { t } = useText();
  return (
    <Screen route="guide" title={t('guide-title')} back={{ label: t('ui-back'), to: '#/' }}>
      <p>{t(entries.length === 0 ? 'empty-guide' : 'guide-intro')}</p>
      <ul class="guide">
        {/* By place, so that focus stays where a sentence was exchanged. */}
        {entries.map((entry, place) => (
          <Entry key={place} entry={entry} {...deeds} />
        ))}
      </ul>
      {others === null ? null : <Others others={others} onChosen={onChosen} />}
      <h2>{t('keep-title')}</h2>
      {isEmpty ? <p>{t('empty-keeps')}</p> : null}
      {keepsakes}
      <p class="hint">{t('keep-private')}</p>
    </Screen>
  );
}
