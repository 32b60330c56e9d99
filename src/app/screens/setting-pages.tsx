// The pages that change something: settings, profiles, help.
import { useEffect, useState } from 'preact/hooks';
import { maxProfiles } from '../../domain/progress/household';
import { levelOf } from '../../domain/progress/progress';
import { settingsFor } from '../../domain/progress/settings';
import { HelpScreen, type Helpline } from '../../ui/screens/help-screen';
import { profileName } from '../../ui/screens/profile-name';
import { ProfilesScreen } from '../../ui/screens/profiles-screen';
import { SettingsScreen } from '../../ui/screens/settings-screen';
import { announce } from '../../ui/kit/announce';
import type { Game } from '../boot/game';
import { levelIds } from '../levels/levels';

/** What every page needs. */
export interface PageProps {
  readonly game: Game;
}

const json = (content: string) => new Blob([content], { type: 'application/json' });

/** All settings. */
export function SettingsPage({ game }: PageProps) {
  const { keeper, text, speech, share } = game;
  const [aside, setAside] = useState<string | null>(null);
  useEffect(() => void keeper.asideFile().then(setAside), []);
  return (
    <SettingsScreen
      settings={keeper.settings.value}
      language={text.locale.value}
      locales={text.locales}
      hasVoice={speech.has(text.locale.value.tag)}
      onLanguage={(language) => {
        keeper.set({ language });
        text.change(language).then(
          () => announce(text.t('lang-now')),
          () => announce(text.t('err-words')),
        );
      }}
      onChange={(part) => keeper.set(part.profile ? settingsFor(part.profile) : part)}
      onReset={() => {
        keeper.resetSettings();
        announce(text.t('set-reset-done'));
      }}
      onSave={() => share.file('kindlight.json', json(keeper.exportFile()))}
      onSaveAside={aside === null ? undefined : () => share.file('kindlight-aside.json', json(aside))}
      onLoad={async (file) => {
        const result = await keeper.importFile(await file.text());
        return result.ok ? 'set-data-loaded' : 'er-file';
      }}
      onDeleteAll={() => keeper.deleteAll()}
    />
  );
}

/** Who is here. */
export function ProfilesPage({ game }: PageProps) {
  const { keeper, text } = game;
  const { profiles, current } = keeper.household.value;
  // Somebody who hands the device on must not find the questions again; a new guest should.
  const asked = () => keeper.set({ asked: true });
  return (
    <ProfilesScreen
      profiles={profiles.map(({ id, name }) => ({ id, name: profileName(text, name) }))}
      current={current}
      full={profiles.length >= maxProfiles}
      suggest={keeper.suggestName}
      onAdd={(name) => {
        const added = keeper.addMember(name);
        if (added) asked();
        return added;
      }}
      onChoose={(id) => void keeper.choose(id)}
      onRemove={(id) => keeper.removeMember(id)}
    />
  );
}

/** The region of the device's first language that names one, as a guess; the player can change it. */
function countryGuess(lines: readonly Helpline[]): string {
  const regions = navigator.languages.map((tag) => new Intl.Locale(tag).region);
  return regions.find((region) => lines.some(({ country }) => country === region)) ?? '';
}

/** Help; it goes back to where the player was. */
export function HelpPage({ game }: PageProps) {
  const [lines, setLines] = useState<readonly Helpline[]>([]);
  const [country, setCountry] = useState('');
  useEffect(() => {
    // What to do stands on the page already; the numbers are fetched only where somebody asks for help.
    import('../../../assets/helplines.json').then(
      (file) => {
        setLines(file.default);
        setCountry(countryGuess(file.default));
      },
      (error: unknown) => console.warn('The help lines could not be loaded', error),
    );
  }, []);
  const { keeper, doors, router } = game;
  const back = () => (history.length > 1 ? history.back() : router.go({ name: 'hub' }));
  const gentle = keeper.settings.value.profile === 'gentle';
  // What a story adds is said once its door was open, so that nothing is told before it.
  const opened = levelIds.filter((id) => levelOf(keeper.progress.value, id).openedOn !== null);
  const stories = opened.map((id) => doors.say(id, 'door.help', gentle)).filter((line) => line !== '');
  return <HelpScreen lines={lines} stories={stories} country={country} onCountry={setCountry} onBack={back} />;
}
