// The pages that change something: settings and profiles.
import { useEffect, useState } from 'preact/hooks';
import { maxProfiles } from '../../domain/progress/household';
import { settingsFor } from '../../domain/progress/settings';
import { profileName } from '../../ui/screens/profile-name';
import { ProfilesScreen } from '../../ui/screens/profiles-screen';
import { SettingsScreen } from '../../ui/screens/settings-screen';
import { announce } from '../../ui/kit/announce';
import type { Game } from '../boot/game';
import { OfflineSettings } from '../offline/offline-settings';
import { changeLanguage } from './change-language';

/** What every page needs. */
export interface PageProps {
  readonly game: Game;
}

/** The street of eight people who have played everything has a hundredth of it. */
const mostBytes = 20_000_000;
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
      offline={<OfflineSettings game={game} />}
      hasVoice={speech.has(text.locale.value.tag)}
      onLanguage={(language) => changeLanguage(game, language)}
      onChange={(part) => keeper.set(part.profile ? settingsFor(part.profile) : part)}
      onReset={() => {
        keeper.resetSettings();
        announce(text.t('set-reset-done'));
      }}
      onSave={() => share.file('kindlight.json', json(keeper.exportFile()))}
      onSaveAside={aside === null ? undefined : () => share.file('kindlight-aside.json', json(aside))}
      onLoad={async (file) => {
        // A file that is gone, or that no street fits into, is none of ours.
        const text = file.size > mostBytes ? '' : await file.text().catch(() => '');
        const result = await keeper.importFile(text);
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
