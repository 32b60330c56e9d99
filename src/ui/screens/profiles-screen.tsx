// Who is here: two-word names made by the street, seat numbers, a guest.
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Screen } from '../kit/screen';
import { useText } from '../kit/text-context';
import { NewProfile, type NewProfileProps } from './new-profile';

/** Somebody kept on this device. */
export interface ProfileView {
  readonly id: string;
  readonly name: string;
}

/** What the page needs. */
export interface ProfilesScreenProps extends NewProfileProps {
  readonly profiles: readonly ProfileView[];
  /** Id of who plays; null = a guest. */
  readonly current: string | null;
  readonly full: boolean;
  readonly onChoose: (id: string | null) => void;
  readonly onRemove: (id: string) => void;
}

function Person({ profile, ...props }: ProfilesScreenProps & { readonly profile: ProfileView }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const { id, name } = profile;
  return (
    <li class="profile">
      <Button pressed={props.current === id} icon="user" onPress={() => props.onChoose(id)}>
        {name}
      </Button>
      <Button look="quiet" icon="trash" onPress={() => setAsking(!asking)} label={`${t('prof-delete')}: ${name}`}>
        {t('prof-delete')}
      </Button>
      {asking ? (
        <div class="ask" role="group" aria-label={t('prof-delete')}>
          <p>{t('prof-delete-ask', { name })}</p>
          <Button look="danger" onPress={() => props.onRemove(id)}>
            {t('ui-yes')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('ui-no')}</Button>
        </div>
      ) : null}
    </li>
  );
}

/** Choosing, adding, handing on, removing. */
export function ProfilesScreen(props: ProfilesScreenProps) {
  const { t } = useText();
  const now = props.profiles.find(({ id }) => id === props.current);
  return (
    <Screen route="profiles" title={t('profile-choose')} back={{ label: t('ui-back'), to: '#/' }}>
      <p class="lead" role="status">
        {now ? t('profile-you', { name: now.name }) : t('profile-guest')}
      </p>
      {props.profiles.length === 0 ? <p>{t('empty-profiles')}</p> : null}
      <ul class="profiles">
        {props.profiles.map((profile) => (
          <Person key={profile.id} {...props} profile={profile} />
        ))}
        <li class="profile">
          <Button pressed={now === undefined} icon="user" onPress={() => props.onChoose(null)}>
            {t('prof-guest')}
          </Button>
        </li>
      </ul>
      {now ? (
        <section>
          <p>{t('prof-hand-text')}</p>
          <Button icon="hand-heart" onPress={() => props.onChoose(null)}>
            {t('prof-hand')}
          </Button>
        </section>
      ) : null}
      <h2>{t('profile-new')}</h2>
      {props.full ? <p>{t('prof-full')}</p> : <NewProfile suggest={props.suggest} onAdd={props.onAdd} />}
      <p class="hint">{t('set-data-note')}</p>
    </Screen>
  );
}
