// Counts as a table with bars: the numbers are in the table, the bars only show them.
import type { Breakdown, ToldBreakdown } from '../../../domain/report/small-groups';
import { WithEmoji } from '../../kit/with-emoji';
import { useReportWords } from './report-words';

/** What bars need; `wordsOf` gives the words of an option. */
export interface BarsProps {
  readonly caption: string;
  readonly breakdown: Breakdown;
  readonly wordsOf: (option: string) => string;
  /** Said before the choice; stands under the caption. */
  readonly line?: string | undefined;
}

/** A bar as long as its share of all answers. */
function Bar({ count, answers }: { readonly count: number; readonly answers: number }) {
  return (
    <span class="report-bar" aria-hidden="true">
      {count > 0 ? <span style={{ inlineSize: `${(100 * count) / answers}%` }} /> : null}
    </span>
  );
}

function Told({ caption, line, breakdown, wordsOf }: BarsProps & { readonly breakdown: ToldBreakdown }) {
  const { say, number } = useReportWords();
  const { answers, options } = breakdown;
  return (
    <table class="report-bars">
      <caption>
        <WithEmoji text={say('report-caption', { moment: caption, count: answers })} />
        {line === undefined ? null : (
          <span class="report-line">
            <WithEmoji text={line} />
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('report-col-answer')}</th>
          <th scope="col">{say('report-col-count')}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, count }) => (
          <tr key={id}>
            <th scope="row">
              <WithEmoji text={wordsOf(id)} />
            </th>
            <td>
              <b>{number(count)}</b>
              <Bar count={count} answers={answers} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table, or the sentence that stands where too few have answered. */
export function Bars(props: BarsProps) {
  const { say } = useReportWords();
  const { breakdown, caption } = props;
  if (breakdown.isTold) {
    return (
      <div class="report-moment">
        <Told {...props} breakdown={breakdown} />
      </div>
    );
  }
  return (
    <div class="report-moment">
      <p class="report-few">
        <b>
          <WithEmoji text={caption} />
        </b>{' '}
        {say(breakdown.hasAnswers ? 'report-few' : 'report-none')}
      </p>
    </div>
  );
}
