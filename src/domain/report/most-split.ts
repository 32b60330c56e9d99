// The moment at which a class agreed least: the one to talk about.
import type { StoryPatterns } from './patterns';
import { fewest, type ToldBreakdown } from './small-groups';
import type { Moment } from './story-guide';

/** A moment that split the class. */
export interface Split {
  readonly story: StoryPatterns;
  readonly moment: Moment;
  readonly breakdown: ToldBreakdown;
  /** Answers of the option that was chosen most. */
  readonly largest: number;
}

function candidatesOf(story: StoryPatterns): readonly Split[] {
  return story.moments.flatMap(({ moment, breakdown }) => {
    if (!moment.isFork || !breakdown.isTold) return [];
    return [{ story, moment, breakdown, largest: Math.max(...breakdown.options.map(({ count }) => count)) }];
  });
}

/** 0 where all chose the same; the more, the less agreement. */
const splitOf = ({ largest, breakdown }: Split): number => 1 - largest / breakdown.answers;

/**
 * The moment whose most frequent answer has the smallest share. A teacher can check that with one look at the table,
 * which no entropy allows, and it does not favour moments that merely offer more options. Only the moments on which an
 * evening turns are asked: at the others people differ without meaning anything by it (which door first, where a feeling
 * sits). A moment needs at least half as many answers as the best answered one, so that most of the class has been
 * there. Of two such moments the one with more answers, then the earlier story and moment. Null where nothing is split.
 */
export function mostSplit(stories: readonly StoryPatterns[]): Split | null {
  const all = stories.flatMap(candidatesOf);
  const enough = Math.max(fewest, Math.max(0, ...all.map(({ breakdown }) => breakdown.answers)) / 2);
  const rest = all.filter((split) => split.breakdown.answers >= enough && splitOf(split) > 0);
  // Sorting keeps the order of equal ones, which is that of the stories.
  const [first] = rest.sort(
    (one, other) => splitOf(other) - splitOf(one) || other.breakdown.answers - one.breakdown.answers,
  );
  return first ?? null;
}
