// Lets settings reach the page, the words and the sound, whenever they change.
import { effect } from '@preact/signals';
import { wantsLessMotion, wantsMoreContrast } from './device';
import type { Game } from './game';

/** Follows the settings; returns how to stop. */
export function applySettings({ keeper, sound, text, wishes }: Game): () => void {
  return effect(() => {
    const settings = keeper.settings.value;
    const { dataset } = document.documentElement;
    const { contrast, motion } = settings;
    dataset.textSize = String(settings.textSize);
    dataset.spacing = settings.spacing ? 'wide' : 'normal';
    dataset.letters = settings.easyLetters ? 'easy' : 'normal';
    dataset.contrast = contrast === 'more' || (contrast === 'system' && wantsMoreContrast()) ? 'more' : 'normal';
    const isQuiet = wishes.still || motion === 'less' || (motion === 'system' && wantsLessMotion());
    dataset.motion = isQuiet ? 'less' : 'full';
    sound.volume({ music: settings.music, effects: settings.effects, muted: settings.muted });
    text.gentle(settings.profile === 'gentle');
  });
}
