// The composition root: builds the adapters, hands them to the app, starts.
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/forms.css';
import './ui/styles/screens.css';
import { showCrash } from './app/boot/crash';
import { mendStyles } from './app/boot/mend-styles';
import { pictureStands } from './app/boot/picture-stands';
import { startGame, type Parts } from './app/boot/start-game';
import { browserParts, createHowlerSound } from './platform/audio/howler-sound';
import { systemClock } from './platform/clock/system-clock';
import { leaveFrontDoor } from './platform/i18n/front-door';
import { createText } from './platform/i18n/create-text';
import { showLanguage } from './platform/i18n/show-language';
import { createShare } from './platform/share/browser-share';
import { createSpeech } from './platform/speech/browser-speech';
import { createStorage } from './platform/storage/device-storage';
import { keepKnown, knownLanguage } from './platform/storage/known';

const hostOf = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const ui = hostOf('ui');
const stageHost = hostOf('stage');

const parts: Parts = {
  storage: createStorage(),
  clock: systemClock,
  sound: createHowlerSound(browserParts(() => pictureStands(stageHost))),
  speech: createSpeech(),
  share: createShare(),
  createText: async (wanted) => {
    const text = await createText({ languages: navigator.languages, wanted });
    showLanguage(text, document);
    return text;
  },
  known: { language: knownLanguage, keep: keepKnown },
  ui,
  stageHost,
};

/** The playground is in the development server only: the build drops what stands behind DEV. */
async function start(): Promise<void> {
  if (!import.meta.env.DEV) return startGame(parts);
  const { startGameOrPlayground } = await import('./dev/doorway');
  return startGameOrPlayground(parts);
}

leaveFrontDoor();
mendStyles();
start()
  .catch((error: unknown) => showCrash(ui, error))
  .finally(() => document.getElementById('late')?.remove());
