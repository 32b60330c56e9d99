// The card that is printed: picture, name, sign, link.
import { QrPicture } from '../../kit/qr-picture';
import { useText } from '../../kit/text-context';
import { useClassWords } from './class-words';
import type { HandIn, ResultView } from './result-view';
import { ResultMarks } from './result-words';

/** On the page it is not seen. */
export function ResultPaper({ view, link, squares }: Pick<HandIn, 'link' | 'squares'> & { readonly view: ResultView }) {
  const { t } = useText();
  const say = useClassWords();
  return (
    <article class="pupil-paper">
      <QrPicture squares={squares} label={say('receipt-qr-label')} />
      <div>
        <p class="pupil-paper-title">{t('ui-title')}</p>
        <p>{say('receipt-card-note')}</p>
        <ResultMarks {...view} />
      </div>
      <p class="pupil-paper-link" dir="ltr">
        {link}
      </p>
    </article>
  );
}
