// The quiet credits after the festival: still text that appears softly, with the way on beside it from the start.
import { useText } from '../kit/text-context';

const count = 6;
/** Keeps the place of a link within its sentence. */
const mark = '|';

/** Sentences about the game, then where its sources are. */
export function FestivalCredits({ title, toGuide }: { readonly title: string; readonly toGuide: string }) {
  const { t } = useText();
  const [before, after] = t('cred-7', { link: mark }).split(mark);
  return (
    <>
      <section class="festival-credits">
        <h2>{title}</h2>
        {Array.from({ length: count }, (_, index) => (
          <p key={index}>{t(`cred-${String(index + 1)}`)}</p>
        ))}
        <p>
          {before}
          <a href="#/about">{t('ui-about')}</a>
          {after}
        </p>
      </section>
      <div class="lantern-ends">
        <a class="button" href="#/" data-choice="street">
          {t('ui-leave')}
        </a>
        <a class="button button-main" href="#/guide" data-choice="guide">
          {toGuide}
        </a>
      </div>
    </>
  );
}
