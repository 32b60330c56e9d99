// The result in words: what was played, and by which sign it is known.
import { useClassWords } from './class-words';
import type { ResultView } from './result-view';

/** Name, seat, class and sign, as a list of terms. */
export function ResultMarks({ name, sign, who }: ResultView) {
  const say = useClassWords();
  return (
    <dl class="pupil-marks">
      <div>
        <dt>{say('receipt-class')}</dt>
        <dd dir="ltr">{name}</dd>
      </div>
      <div>
        <dt>{say(who?.kind === 'seat' ? 'receipt-seat' : 'receipt-name')}</dt>
        <dd>
          <bdi>{who?.text ?? say('receipt-name-none')}</bdi>
        </dd>
      </div>
      <div>
        <dt>{say('receipt-sign')}</dt>
        <dd dir="ltr">{sign}</dd>
      </div>
    </dl>
  );
}

/** Sentences; what was left out is no part of them. */
export function ResultWords(view: ResultView) {
  const say = useClassWords();
  const { count, played, read } = view;
  return (
    <>
      <p class="lead">
        {played === count ? say('receipt-played-all', { count }) : null}
        {played > 0 && played < count ? say('receipt-played', { count: played, all: count }) : null}
        {played + read === 0 ? say('receipt-none') : null} {read > 0 ? say('receipt-read', { count: read }) : null}
      </p>
      <ResultMarks {...view} />
      <p class="hint">{say('receipt-sign-note')}</p>
    </>
  );
}
