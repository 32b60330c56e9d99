// The summary for paper: what the page says, in one or two pages. Without names unless they are asked for.
import { groupsOf, columnsOf } from '../../../domain/report/columns';
import { mostSplit, type Split } from '../../../domain/report/most-split';
import type { StoryPatterns } from '../../../domain/report/patterns';
import type { ReportRow } from '../../../domain/report/rows';
import { cellWords, groupHead, type TitleOf } from './cell-words';
import { CheckSums } from './check-section';
import { MomentBars } from './moment-bars';
import type { ClassFileParts } from './report-files';
import { dayWords, useReportWords } from './report-words';
import { StoryFar } from './story-section';
import { TalkWords } from './talk-about';
import { RoundWords, TicketBars } from './ticket-section';

/** What it needs. */
export interface ReportPrintProps {
  readonly classes: readonly string[];
  readonly now: number;
  readonly parts: ClassFileParts;
  readonly asks: { readonly check: boolean; readonly ticket: boolean; readonly booster: boolean };
  readonly split: Split | null;
  readonly pupils: number;
  /** In the order of seats and names; null = without names. */
  readonly named: readonly ReportRow[] | null;
  readonly titleOf: TitleOf;
}

/** What of a row is printed: who, and how far in each story. */
function Names({ rows, titleOf }: { readonly rows: readonly ReportRow[]; readonly titleOf: TitleOf }) {
  const words = useReportWords();
  const isPrinted = ({ id, window }: { id: string; window: number | null }) =>
    id === 'name' || id === 'sign' || id === 'class' || window !== null;
  const groups = groupsOf(columnsOf(rows).filter(isPrinted));
  return (
    <table class="report-print-names">
      <caption>{words.say('report-who')}</caption>
      <thead>
        <tr>
          {groups.map((group, index) => (
            <th key={index} scope="col">
              {groupHead(words, group, titleOf)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {groups.map(({ columns: [first] }, index) => (
              <td key={index}>{first ? cellWords(words, first.cell(row)) : ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A story on paper: numbers, the moment that split it most, before and after. */
function PrintedStory(props: {
  readonly story: StoryPatterns;
  readonly title: string;
  readonly withCheck: boolean;
  /** Stands on the print already. */
  readonly without: Split | null;
}) {
  const { story, title, without } = props;
  const split = mostSplit([story]);
  return (
    <section class="report-print-block">
      <h3>{title}</h3>
      <StoryFar story={story} />
      {split && split.moment !== without?.moment ? <MomentBars level={story.guide.level} pattern={split} /> : null}
      {props.withCheck ? <CheckSums story={story} /> : null}
    </section>
  );
}

/** Seen on paper only. */
export function ReportPrint({ parts, asks, split, named, ...props }: ReportPrintProps) {
  const words = useReportWords();
  const { say } = words;
  const { stories, ticket, round, titleOf } = parts;
  return (
    <div class="report-print">
      <h2>{say('report-print-title')}</h2>
      <p>
        {say('report-print-of', { class: props.classes.join(', '), day: dayWords(words, props.now) })} ·{' '}
        {say('report-who-count', { count: props.pupils })}
      </p>
      {split ? (
        <section class="report-print-block">
          <h3>
            {say('report-talk')}: {titleOf(split.story.guide.level)}
          </h3>
          <MomentBars level={split.story.guide.level} pattern={split} />
          <TalkWords split={split} />
        </section>
      ) : null}
      <div class="report-print-columns">
        {stories.map((story) => {
          const title = titleOf(story.guide.level);
          return <PrintedStory key={title} story={story} title={title} withCheck={asks.check} without={split} />;
        })}
        {asks.ticket ? (
          <section class="report-print-block report-print-long">
            <h3>{say('report-ticket')}</h3>
            {ticket.map((pattern) => (
              <TicketBars key={pattern.question} pattern={pattern} />
            ))}
          </section>
        ) : null}
        {asks.booster ? (
          <section class="report-print-block">
            <h3>{say('report-round')}</h3>
            <RoundWords round={round} />
          </section>
        ) : null}
      </div>
      {asks.check ? <p class="report-print-note">{say('report-check-note')}</p> : null}
      <p class="report-print-note">{say('report-class-note')}</p>
      <p class="report-print-note">{say('report-proof')}</p>
      {named === null ? null : <Names rows={named} titleOf={props.titleOf} />}
    </div>
  );
}
