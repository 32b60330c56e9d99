// Before and after: hits and false alarms of the class, and every line with what it was called.
import type { FormPattern, LinePattern, StoryPatterns } from '../../../domain/report/patterns';
import { checkAnswers } from '../../../domain/receipt/format';
import { Icon } from '../../kit/icon';
import { WithEmoji } from '../../kit/with-emoji';
import { checkLine, useReportWords } from './report-words';

/** The two forms, each with the key of its name. */
const forms = [
  ['a', 'report-check-before'],
  ['b', 'report-check-after'],
] as const;

const isTold = ({ lines }: FormPattern): boolean => lines.some(({ breakdown }) => breakdown.isTold);

/** Hits and false alarms stand side by side: whoever calls everything hurtful has all of both. */
export function FormSums({ form }: { readonly form: FormPattern }) {
  const { say } = useReportWords();
  const { hurtful, hits, soft, alarms } = form;
  if (!isTold(form)) return <>{say('report-few')}</>;
  return (
    <>
      {hurtful > 0 ? say('report-check-hurtful', { count: hurtful, hits }) : null}{' '}
      {soft > 0 ? say('report-check-soft', { count: soft, alarms }) : null}
    </>
  );
}

/** Before and after of a story in one sentence each. */
export function CheckSums({ story: { check } }: { readonly story: StoryPatterns }) {
  const { say } = useReportWords();
  return (
    <dl class="report-sums">
      {forms.map(([name, key]) => (
        <div key={name}>
          <dt>{say(key)}</dt>
          <dd>
            <FormSums form={check[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LineCells({ breakdown }: Pick<LinePattern, 'breakdown'>) {
  const { say, number } = useReportWords();
  if (!breakdown.isTold) return <td colSpan={checkAnswers.length + 1}>{say('report-few')}</td>;
  const { answers, options } = breakdown;
  return (
    <>
      {options.map(({ id, count }) => (
        <td key={id}>{number(count)}</td>
      ))}
      <td>
        <span class="report-bar report-bar-parts" aria-hidden="true">
          {options.map(({ id, count }) => (
            <span key={id} class={`report-${id}`} style={{ inlineSize: `${(100 * count) / answers}%` }} />
          ))}
        </span>
      </td>
    </>
  );
}

function FormTable(props: { readonly form: FormPattern; readonly level: string; readonly caption: string }) {
  const words = useReportWords();
  const { say, text } = words;
  const answer = (id: string) => text.t(`check.answer-${id}`, {}, 'practice');
  return (
    <table class="report-lines">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('report-check-line')}</th>
          <th scope="col">{say('report-check-meant')}</th>
          {checkAnswers.map((id) => (
            <th key={id} scope="col" class={`report-key report-key-${id}`}>
              {answer(id)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {props.form.lines.map(({ item, answer: meant, breakdown }) => (
          <tr key={item}>
            <th scope="row">
              <WithEmoji text={checkLine(words, props.level, item)} />
            </th>
            <td>{answer(meant)}</td>
            <LineCells breakdown={breakdown} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All stories of which somebody has answered lines. */
export function CheckSection(props: {
  readonly stories: readonly StoryPatterns[];
  readonly titleOf: (level: string) => string;
}) {
  const { say } = useReportWords();
  return (
    <section>
      <h2>{say('report-check')}</h2>
      <p>{say('report-check-note')}</p>
      {props.stories.map((story) => {
        const { level } = story.guide;
        const title = props.titleOf(level);
        const told = forms.filter(([name]) => isTold(story.check[name]));
        return (
          <section key={level}>
            <h3>{title}</h3>
            <CheckSums story={story} />
            {told.length === 0 ? null : (
              <details class="pane">
                <summary>
                  <Icon name="caret-down" />
                  <span>{say('report-check-lines')}</span>
                </summary>
                {told.map(([name, key]) => (
                  <div key={name} class="report-frame">
                    <FormTable
                      form={story.check[name]}
                      level={level}
                      caption={say('report-check-caption', { title, when: say(key) })}
                    />
                  </div>
                ))}
              </details>
            )}
          </section>
        );
      })}
    </section>
  );
}
