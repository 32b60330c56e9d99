// The composition root: builds the adapters, hands them to the app, starts.
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/forms.css';
import './ui/styles/screens.css';
import './ui/styles/hub.css';
import './ui/styles/level.css';
import './ui/styles/debrief.css';
import './ui/styles/print.css';
import { showCrash } from './app/boot/crash';
import { startGame, type Parts } from './app/boot/start-game';
import { createHowlerSound } from './platform/audio/howler-sound';
import { systemClock } from './platform/clock/system-clock';
import { createText } from './platform/i18n/create-text';
import { showLanguage } from './platform/i18n/show-language';
import { createShare } from './platform/share/browser-share';
import { createSpeech } from './platform/speech/browser-speech';
import { createStorage } from './platform/storage/device-storage';

const hostOf = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const ui = hostOf('ui');

const parts: Parts = {
  storage: createStorage(),
  clock: systemClock,
  sound: createHowlerSound(),
  speech: createSpeech(),
  share: createShare(),
  createText: async (wanted) => {
    const text = await createText({ languages: navigator.languages, wanted });
    showLanguage(text, document);
    return text;
  },
  ui,
  stageHost: hostOf('stage'),
};

/** The playground is in the development server only: the build drops what stands behind DEV. */
async function start(): Promise<void> {
  if (!import.meta.env.DEV) return startGame(parts);
  const { startGameOrPlayground } = await import('./dev/doorway');
  return startGameOrPlayground(parts);
}

start().catch((error: unknown) => showCrash(ui, error));
