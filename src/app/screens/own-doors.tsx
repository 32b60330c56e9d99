// The ways to what is somebody's own: the quiet hour after a story, the guide, settings, who is here.
import type { Game } from '../boot/game';
import { Door } from './door';

const settings = () => import('./setting-pages');

/** The quiet hour of a level. */
export function DebriefDoor({ game, id }: { readonly game: Game; readonly id: string }) {
  return <Door load={() => import('./debrief-page')} page={({ DebriefPage }) => <DebriefPage game={game} id={id} />} />;
}

/** One of the other pages. */
export function OwnDoor({ game, name }: { readonly game: Game; readonly name: 'settings' | 'profiles' | 'guide' }) {
  switch (name) {
    case 'settings':
      return <Door key="settings" load={settings} page={({ SettingsPage }) => <SettingsPage game={game} />} />;
    case 'profiles':
      return <Door key="settings" load={settings} page={({ ProfilesPage }) => <ProfilesPage game={game} />} />;
    case 'guide':
      return (
        <Door key="guide" load={() => import('./guide-page')} page={({ GuidePage }) => <GuidePage game={game} />} />
      );
  }
}
