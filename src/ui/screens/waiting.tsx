// While something loads: a sentence, and the lesson for whoever does not want to wait.
import { useText } from '../kit/text-context';

/** What waits; `lesson` is the id of a level, where there is one to read meanwhile. */
export function Waiting({ lesson }: { readonly lesson?: string }) {
  const { t } = useText();
  return (
    <main class="screen waiting" data-screen="waiting">
      <p role="status">{t('st-loading')}</p>
      {lesson === undefined ? null : (
        <p class="hint">
          <a href={`#/lesson/${lesson}`}>{t('st-loading-slow')}</a>
        </p>
      )}
    </main>
  );
}
