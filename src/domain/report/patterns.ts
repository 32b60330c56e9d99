// What a class did as a whole: counts by option, where enough pupils answered. Nothing of one pupil.
import type { CheckItem } from '../practice/types';
import type { CheckAnswer } from '../progress/practice';
import { checkAnswers } from '../receipt/format';
import type { StoryState } from '../receipt/receipt';
import { ticketQuestions } from '../receipt/ticket';
import { breakdownOf, fewest, type Breakdown } from './small-groups';
import type { Moment, StoryGuide } from './story-guide';
import { endingQuestion, type ClassTally, type RoundTally, type StoryTally } from './tally';

/** A moment with what was chosen at it. */
export interface MomentPattern {
  readonly moment: Moment;
  readonly breakdown: Breakdown;
}

/** A line of a check with what it was called. */
export interface LinePattern {
  readonly item: string;
  /** What it is meant to be. */
  readonly answer: CheckAnswer;
  readonly breakdown: Breakdown;
}

/**
 * A form of a check. The four sums are over the lines that are told: with sums over all lines, whoever subtracts the
 * told lines would know how a line was answered that too few have answered.
 */
export interface FormPattern {
  readonly lines: readonly LinePattern[];
  /** Answers to hurtful lines, and those of them that called the line hurtful. */
  readonly hurtful: number;
  readonly hits: number;
  /** Answers to friendly or unclear lines, and those of them that called the line hurtful. */
  readonly soft: number;
  readonly alarms: number;
}

/** A story. */
export interface StoryPatterns {
  readonly guide: StoryGuide;
  readonly states: Readonly<Record<StoryState, number>>;
  readonly otherEdition: number;
  readonly moments: readonly MomentPattern[];
  readonly endings: Breakdown;
  readonly check: { readonly a: FormPattern; readonly b: FormPattern };
}

/** A question of the exit ticket. */
export interface TicketPattern {
  readonly question: string;
  readonly breakdown: Breakdown;
}

function formPattern(counter: StoryTally['check']['a'], items: readonly CheckItem[]): FormPattern {
  const lines = items.map(({ id, answer }) => ({
    ...{ item: id, answer },
    breakdown: breakdownOf(counter.get(id), checkAnswers),
  }));
  const sums = { hurtful: 0, hits: 0, soft: 0, alarms: 0 };
  for (const { answer, breakdown } of lines) {
    if (!breakdown.isTold) continue;
    const called = breakdown.options.find(({ id }) => id === 'hurtful')?.count ?? 0;
    const isHurtful = answer === 'hurtful';
    sums[isHurtful ? 'hurtful' : 'soft'] += breakdown.answers;
    sums[isHurtful ? 'hits' : 'alarms'] += called;
  }
  return { lines, ...sums };
}

/** The patterns of a story. */
export function storyPatterns(tally: StoryTally, guide: StoryGuide): StoryPatterns {
  const endings = guide.endings.map(({ beat }) => beat);
  return {
    guide,
    states: tally.states,
    otherEdition: tally.otherEdition,
    moments: guide.moments.map((moment) => ({
      moment,
      breakdown: breakdownOf(tally.choices.get(moment.beat), moment.options),
    })),
    endings: breakdownOf(tally.endings.get(endingQuestion), endings),
    check: { a: formPattern(tally.check.a, guide.check.a), b: formPattern(tally.check.b, guide.check.b) },
  };
}

/** The exit ticket. */
export const ticketPatterns = ({ ticket }: ClassTally): readonly TicketPattern[] =>
  ticketQuestions.map(({ id, options }) => ({ question: id, breakdown: breakdownOf(ticket.get(id), options) }));

/** The practice rounds; null where too few pupils had one. */
export const roundPattern = ({ round }: ClassTally): Readonly<RoundTally> | null =>
  round.pupils < fewest ? null : round;
