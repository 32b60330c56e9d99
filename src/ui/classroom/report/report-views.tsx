// The class report: what to talk about, who took part, what the class chose, before and after, the exit ticket.
import { useMemo, useState } from 'preact/hooks';
import { classOf } from '../../../domain/assignment/code';
import type { Pupil } from '../../../domain/report/collection';
import { mostSplit } from '../../../domain/report/most-split';
import { roundPattern, storyPatterns, ticketPatterns } from '../../../domain/report/patterns';
import { rowsOf, type ReportRow } from '../../../domain/report/rows';
import type { StoryGuide } from '../../../domain/report/story-guide';
import { tallyClass, type ClassTally } from '../../../domain/report/tally';
import { Button } from '../../kit/button';
import { CheckSection } from './check-section';
import { KeepSection } from './keep-section';
import { ReportEmpty } from './report-empty';
import type { ClassFileParts } from './report-files';
import { ReportPrint } from './report-print';
import { isoDay, useReportWords } from './report-words';
import './report.css';
import { StorySection } from './story-section';
import { TalkAbout } from './talk-about';
import { RoundSection, TicketSection } from './ticket-section';
import { useByName, WhoTookPart } from './who-took-part';

/** The stories of a report as far as they are here, with the words of their levels. */
export interface ReportStories {
  /** In the order of the windows. */
  readonly guides: readonly StoryGuide[];
  /** Levels that could not be fetched. */
  readonly failed: readonly string[];
  readonly isWaiting: boolean;
  /** Fetches again what failed. */
  readonly onAgain: () => void;
}

/** What the views need: pupils of one class or of several; `now` in minutes since 1970. */
export interface ReportViewsProps {
  readonly pupils: readonly Pupil[];
  readonly now: number;
  readonly stories: ReportStories;
  /** What the teacher calls classes, by code; nothing where no class has a label. */
  readonly labels: Readonly<Record<string, string>>;
  readonly titleOf: (level: string) => string;
  readonly onFile: (name: string, content: Blob) => void;
}

/** With more pupils a list of names is no summary. */
const mostOnPaper = 100;

/** A story as it is called; the number of its window where this game has none. */
function windowTitles({ stories }: ClassTally, titleOf: (level: string) => string) {
  return (window: number): string => {
    const level = stories.find((story) => story.window === window)?.level ?? null;
    return (level === null ? '' : titleOf(level)) || String(window);
  };
}

/** Everything that is worked out from the pupils: once for each change of them. */
function useReport({ pupils, now, stories: { guides }, titleOf }: ReportViewsProps) {
  const tally = useMemo(() => tallyClass(pupils.map(({ counted }) => counted.receipt)), [pupils]);
  const rows = useMemo(() => rowsOf(pupils, now), [pupils, now]);
  const stories = useMemo(
    () =>
      tally.stories.flatMap((story) => {
        const guide = guides.find(({ level }) => level === story.level);
        return guide ? [storyPatterns(story, guide)] : [];
      }),
    [tally, guides],
  );
  const split = useMemo(() => mostSplit(stories), [stories]);
  const parts: ClassFileParts = {
    ...{ stories, titleOf },
    ticket: tally.asks.ticket ? ticketPatterns(tally) : [],
    round: tally.asks.booster ? roundPattern(tally) : null,
  };
  return { tally, rows, split, parts };
}

const classesIn = (rows: readonly ReportRow[]): readonly string[] => [
  ...new Set(rows.map(({ code }) => classOf(code))),
];

/** Classes as the print names them: with the teacher's own words for them. */
function namedClasses(rows: readonly ReportRow[], labels: ReportViewsProps['labels']): readonly string[] {
  const codes = [...new Set(rows.map(({ code }) => code))];
  return codes.map((code) => (labels[code] ? `${classOf(code)} (${labels[code]})` : classOf(code)));
}

function Fetching({ stories, titleOf }: Pick<ReportViewsProps, 'stories' | 'titleOf'>) {
  const { say, text } = useReportWords();
  return (
    <>
      {stories.isWaiting ? <p role="status">{say('report-waiting')}</p> : null}
      {stories.failed.map((level) => (
        <p key={level} class="notice">
          {say('report-failed', { title: titleOf(level) || level })}
          <Button icon="arrow-counter-clockwise" choice="again" onPress={stories.onAgain}>
            {text.t('er-try')}
          </Button>
        </p>
      ))}
    </>
  );
}

function Chosen({ parts }: { readonly parts: ClassFileParts }) {
  const { say } = useReportWords();
  const { stories, titleOf } = parts;
  return (
    <section>
      <h2>{say('report-class')}</h2>
      <p>{say('report-class-note')}</p>
      {stories.map((story) => (
        <StorySection
          key={story.guide.level}
          story={story}
          title={titleOf(story.guide.level)}
          isOpen={stories.length === 1}
        />
      ))}
    </section>
  );
}

function Proof() {
  const { say } = useReportWords();
  return (
    <p class="report-proof">
      {say('report-proof')} <a href="#/teach/paper/receipts">{say('report-proof-link')}</a>
    </p>
  );
}

function Filled(props: ReportViewsProps) {
  const { tally, rows, split, parts } = useReport(props);
  const [withNames, setWithNames] = useState(false);
  const ordered = useByName(rows);
  const titleOf = windowTitles(tally, props.titleOf);
  const classes = classesIn(rows);
  const isShort = rows.length <= mostOnPaper;
  return (
    <div class="report-views">
      <Fetching {...props} />
      <TalkAbout split={split} titleOf={props.titleOf} />
      <WhoTookPart rows={ordered} titleOf={titleOf} />
      <Chosen parts={parts} />
      {tally.asks.check ? <CheckSection stories={parts.stories} titleOf={props.titleOf} /> : null}
      {tally.asks.ticket ? <TicketSection ticket={parts.ticket} /> : null}
      {tally.asks.booster ? <RoundSection round={parts.round} /> : null}
      <KeepSection
        {...{ parts, titleOf }}
        rows={ordered}
        name={classes.length === 1 ? (classes[0] ?? '') : 'classes'}
        day={isoDay(props.now)}
        onFile={props.onFile}
        withNames={isShort ? withNames : null}
        onWithNames={setWithNames}
      />
      <Proof />
      <ReportPrint
        {...{ parts, split, titleOf }}
        classes={namedClasses(rows, props.labels)}
        now={props.now}
        asks={tally.asks}
        pupils={rows.length}
        named={withNames && isShort ? ordered : null}
      />
    </div>
  );
}

/** The views, or how to come to them. */
export function ReportViews(props: ReportViewsProps) {
  return props.pupils.length === 0 ? <ReportEmpty /> : <Filled {...props} />;
}
