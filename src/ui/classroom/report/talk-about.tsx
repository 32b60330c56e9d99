// The moment that split the class most, with what to ask: the first thing on the projector.
import type { Split } from '../../../domain/report/most-split';
import { MomentBars } from './moment-bars';
import { useReportWords } from './report-words';
import { StoryLinks } from './story-links';

/** What it needs; null where nothing has split the class. */
export interface TalkAboutProps {
  readonly split: Split | null;
  readonly titleOf: (level: string) => string;
}

/** What the talk begins with: why this moment, a question that asks for reasons, and one of the plan's. */
export function TalkWords({ split }: { readonly split: Split }) {
  const { say, text } = useReportWords();
  const { answers } = split.breakdown;
  const { level } = split.story.guide;
  const question = 'plan.ask.1';
  return (
    <>
      <p>{say('report-talk-why', { largest: split.largest, answers })}</p>
      <p class="lead">{say('report-talk-ask')}</p>
      {text.has(question, `lessons/${level}`) ? (
        <p>
          {say('report-talk-plan')} <b>{text.t(question, {}, `lessons/${level}`)}</b>
        </p>
      ) : null}
    </>
  );
}

/** Choices are read as what can be done, never as who did it. */
export function TalkAbout({ split, titleOf }: TalkAboutProps) {
  const { say } = useReportWords();
  if (!split) {
    return (
      <section class="report-talk">
        <h2>{say('report-talk')}</h2>
        <p>{say('report-talk-none')}</p>
      </section>
    );
  }
  const { level } = split.story.guide;
  return (
    <section class="report-talk">
      <h2>{say('report-talk')}</h2>
      <h3>{titleOf(level)}</h3>
      <MomentBars level={level} pattern={split} />
      <TalkWords split={split} />
      <StoryLinks level={level} title={titleOf(level)} />
    </section>
  );
}
