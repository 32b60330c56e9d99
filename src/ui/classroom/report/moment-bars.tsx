// One moment of a story: what it is called, the line that asks, and what was chosen.
import type { MomentPattern, StoryPatterns } from '../../../domain/report/patterns';
import { Bars } from './bars';
import { choiceWords, momentName, saidLine, useReportWords } from './report-words';

/** What it needs. */
export interface MomentBarsProps {
  readonly level: string;
  readonly pattern: MomentPattern;
}

/** A moment that has a name shows its line as well; another one has its line for a name. */
export function MomentBars({ level, pattern: { moment, breakdown } }: MomentBarsProps) {
  const words = useReportWords();
  const { line, isFork } = moment;
  return (
    <Bars
      caption={momentName(words, level, moment)}
      breakdown={breakdown}
      wordsOf={(choice) => choiceWords(words, level, moment.beat, choice)}
      line={isFork && line ? saidLine(words, level, line) : undefined}
    />
  );
}

/** How the story ended; an ending is known by what is seen in it. */
export function EndingBars({ story }: { readonly story: StoryPatterns }) {
  const words = useReportWords();
  const { level, endings } = story.guide;
  return (
    <Bars
      caption={words.say('report-endings')}
      breakdown={story.endings}
      wordsOf={(beat) => {
        const line = endings.find((ending) => ending.beat === beat)?.line;
        return line ? saidLine(words, level, line) : beat;
      }}
    />
  );
}
