// The harmless page behind the quick exit: a harbour weather report, nothing of the game.
import { useText } from '../kit/text-context';

/** The cover. `onReturn` belongs to the small link at its end. */
export function Cover({ onReturn }: { readonly onReturn: () => void }) {
  const { t } = useText();
  return (
    <main class="cover" data-screen="cover">
      <h1>{t('exit-cover')}</h1>
      <p>{t('exit-cover-text')}</p>
      <button type="button" class="cover-return" data-advance="" onClick={onReturn}>
        {t('ui-back')}
      </button>
    </main>
  );
}
