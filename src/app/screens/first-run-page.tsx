// The first questions, tied to settings and to keeping.
import { useState } from 'preact/hooks';
import { FirstRun } from '../../ui/screens/first-run';
import { settingsFor } from '../../domain/progress/settings';
import { wantsLessMotion } from '../boot/device';
import type { Game } from '../boot/game';
import { useInteractiveMark } from '../boot/mark-interactive';

/** The questions; their answers are kept, and the opening of the street is told next. */
export function FirstRunPage({ game }: { readonly game: Game }) {
  const { keeper, text, sound } = game;
  const settings = keeper.settings.value;
  const [keep, setKeep] = useState(true);
  const [before, setBefore] = useState({ pace: settings.pace, autoBeat: settings.autoBeat });
  const wording = (gentle: boolean) => {
    if (gentle) setBefore({ pace: settings.pace, autoBeat: settings.autoBeat });
    keeper.set(gentle ? settingsFor('gentle') : { ...before, profile: 'standard' });
  };
  const go = () => {
    sound.unlock();
    keeper.set({ asked: true });
    if (keep && !keeper.member.value) keeper.addMember(keeper.suggestName());
    game.opening.value = true;
  };
  useInteractiveMark();
  return (
    <FirstRun
      language={text.locale.value.tag}
      locales={text.locales}
      pace={settings.pace}
      paceFromSystem={settings.pace === 'calm' && wantsLessMotion()}
      muted={settings.muted}
      gentle={settings.profile === 'gentle'}
      keep={keep}
      onLanguage={(language) => {
        keeper.set({ language });
        void text.change(language);
      }}
      onPace={(pace) => keeper.set({ pace })}
      onMuted={(muted) => keeper.set({ muted })}
      onGentle={wording}
      onKeep={setKeep}
      onGo={go}
    />
  );
}
