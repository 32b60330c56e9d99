// Another language, chosen on a page or in the middle of a story.
import { announce } from '../../ui/kit/announce';
import type { Game } from '../boot/game';

/** Keeps the choice and changes all words; tells how it went, in the language that is there then. */
export function changeLanguage({ keeper, text }: Game, language: string): void {
  keeper.set({ language });
  text.change(language).then(
    () => announce(text.t('lang-now')),
    () => announce(text.t('err-words')),
  );
}
