// One story of the report: how far the class is, what it chose, how the evenings ended.
import type { StoryPatterns } from '../../../domain/report/patterns';
import { Icon } from '../../kit/icon';
import { EndingBars, MomentBars } from './moment-bars';
import { useReportWords } from './report-words';
import { StoryLinks } from './story-links';

/** What it needs. */
export interface StorySectionProps {
  readonly story: StoryPatterns;
  readonly title: string;
  readonly isOpen: boolean;
}

/** How many pupils are how far. */
export function StoryFar({ story: { states, otherEdition } }: Pick<StorySectionProps, 'story'>) {
  const { say } = useReportWords();
  return (
    <p>
      {say('report-story-far', states)} {otherEdition > 0 ? say('report-story-edition', { count: otherEdition }) : null}
    </p>
  );
}

/** First the moments on which the evening turns; the others on demand, as far as somebody came to them. */
export function StorySection({ story, title, isOpen }: StorySectionProps) {
  const { say } = useReportWords();
  const { level } = story.guide;
  const hasAnswers = ({ breakdown }: StoryPatterns['moments'][number]) => breakdown.isTold || breakdown.hasAnswers;
  const forks = story.moments.filter(({ moment }) => moment.isFork);
  const others = story.moments.filter((pattern) => !pattern.moment.isFork && hasAnswers(pattern));
  return (
    <details class="pane report-story" open={isOpen}>
      <summary>
        <Icon name="caret-down" />
        <h3>{title}</h3>
      </summary>
      <StoryFar story={story} />
      {forks.map((pattern) => (
        <MomentBars key={pattern.moment.beat} level={level} pattern={pattern} />
      ))}
      <EndingBars story={story} />
      {others.length === 0 ? null : (
        <details>
          <summary>
            <Icon name="caret-down" />
            <span>{say('report-more', { count: others.length })}</span>
          </summary>
          {others.map((pattern) => (
            <MomentBars key={pattern.moment.beat} level={level} pattern={pattern} />
          ))}
        </details>
      )}
      <StoryLinks level={level} title={title} />
    </details>
  );
}
