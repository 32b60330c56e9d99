// Poster of a class: the picture to scan, the code, three steps. Dark on white, for a board and for paper.
import { QrPicture } from '../../kit/qr-picture';
import { classOf } from '../../../domain/assignment/code';
import { useText } from '../../kit/text-context';
import { ClassCode } from './class-code';
import type { ClassPaper, Squares } from './class-paper';
import { useTeachWords } from './teach-words';
import './class-paper.css';

/** What stands on it. */
export interface PosterProps extends ClassPaper {
  readonly squares: Squares;
}

/** Pupils read it from the back of the room. */
export function Poster({ code, address, line, squares }: PosterProps) {
  const { t } = useText();
  const say = useTeachWords();
  return (
    <section class="assign-poster">
      <header>
        <p class="assign-poster-brand">{t('ui-title')}</p>
        <h2>{say('assign-poster-title')}</h2>
      </header>
      <QrPicture squares={squares} label={say('assign-qr', { class: classOf(code) })} />
      <div class="assign-poster-words">
        <p class="assign-poster-code">
          <ClassCode code={code} />
        </p>
        <ol aria-label={say('assign-steps')}>
          <li>{say('assign-step-1', { address })}</li>
          <li>{say('assign-step-2')}</li>
          <li>{say('assign-step-3')}</li>
        </ol>
        {line === null ? null : (
          <p class="assign-poster-line">
            <b>{say('assign-poster-line')}</b> <bdi>{line}</bdi>
          </p>
        )}
      </div>
    </section>
  );
}
