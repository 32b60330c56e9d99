// What is kept on this device: out to a file, in from a file, gone.
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';

/** Whom to tell. */
export interface DataSettingsProps {
  readonly onSave: () => void;
  /** Saves what was put aside; undefined where nothing was. */
  readonly onSaveAside: (() => void) | undefined;
  /** Gives the text key of a sentence about how it went. */
  readonly onLoad: (file: File) => Promise<string>;
  readonly onDeleteAll: () => Promise<void>;
}

/** Deleting asks once. */
export function DataSettings({ onSave, onSaveAside, onLoad, onDeleteAll }: DataSettingsProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) setSaid(await onLoad(file));
    input.value = '';
  };
  const remove = async () => {
    await onDeleteAll();
    setAsking(false);
    setSaid('set-data-deleted');
  };
  return (
    <section>
      <h2>{t('set-data')}</h2>
      <p>{t('set-data-note')}</p>
      <div class="row">
        <Button icon="download" onPress={onSave}>
          {t('set-data-save')}
        </Button>
        {onSaveAside === undefined ? null : (
          <Button icon="download" onPress={onSaveAside}>
            {t('save-aside-download')}
          </Button>
        )}
        <label class="button button-plain file-button">
          <span>{t('set-data-load')}</span>
          <input type="file" accept="application/json,.json" onChange={(event) => void load(event.currentTarget)} />
        </label>
        <Button icon="trash" look="danger" onPress={() => setAsking(true)}>
          {t('set-data-delete')}
        </Button>
      </div>
      {asking ? (
        <div class="ask" role="group" aria-label={t('set-data-delete')}>
          <p>{t('set-data-delete-ask')}</p>
          <Button look="danger" onPress={() => void remove()}>
            {t('ui-yes')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('ui-no')}</Button>
        </div>
      ) : null}
      <p role="status">{said === '' ? '' : t(said)}</p>
    </section>
  );
}
