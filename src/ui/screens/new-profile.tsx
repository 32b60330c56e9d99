// A new name: two words that the street suggests, or the seat number a teacher gave.
import { useState } from 'preact/hooks';
import type { HouseName } from '../../domain/progress/household';
import { Button } from '../kit/button';
import { useText } from '../kit/text-context';
import { Toggle } from '../kit/toggle';
import { profileName } from './profile-name';

/** What it needs; `onAdd` says whether the name was free. */
export interface NewProfileProps {
  readonly suggest: () => HouseName;
  readonly onAdd: (name: HouseName) => boolean;
}

/** No free text: nobody can enter a real name. */
export function NewProfile({ suggest, onAdd }: NewProfileProps) {
  const text = useText();
  const { t } = text;
  const [name, setName] = useState(suggest);
  const [seated, setSeated] = useState(false);
  const [seat, setSeat] = useState('1');
  const wanted: HouseName = seated ? { seat: Number(seat) } : name;
  return (
    <div class="new-profile">
      <p>{t('prof-why')}</p>
      <Toggle label={t('prof-seat')} on={seated} onChange={setSeated} />
      {seated ? (
        <label>
          {t('prof-seat-field')}
          <input
            type="number"
            min="1"
            max="99"
            inputMode="numeric"
            value={seat}
            onInput={(event) => setSeat(event.currentTarget.value)}
          />
        </label>
      ) : (
        <p class="lead" role="status">
          {profileName(text, name)}
        </p>
      )}
      <div class="row">
        {seated ? null : (
          <Button icon="arrow-counter-clockwise" onPress={() => setName(suggest())}>
            {t('prof-again')}
          </Button>
        )}
        <Button look="main" icon="check" onPress={() => onAdd(wanted) && setName(suggest())}>
          {t('prof-take')}
        </Button>
      </div>
    </div>
  );
}
