// The views of a class report with what they need of the game: stories are fetched once there is a result of them.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pupil } from '../../../domain/report/collection';
import { storyGuide, type StoryGuide } from '../../../domain/report/story-guide';
import { ReportViews, type ReportStories } from '../../../ui/classroom/report/report-views';
import type { Game } from '../../boot/game';
import { loadLevel } from '../../levels/levels';
import type { Labels } from './use-labels';
import { loadSet } from '../../practice/sets';

/** A story, with the words by which it is told. Rejects when something cannot be fetched. */
async function bring({ text }: Game, level: string): Promise<StoryGuide> {
  const [scenario, set] = await Promise.all([
    loadLevel(level),
    loadSet(level),
    text.load('classroom'),
    text.load('practice'),
    text.load(`levels/${level}`),
    text.load(`lessons/${level}`),
    text.load(`practice/${level}`),
  ]);
  if (!scenario) throw new Error(`there is no level ${level}`);
  return storyGuide(scenario, set);
}

/** How far the fetching of a story is. */
type Shelf = Readonly<Record<string, StoryGuide | 'waiting' | 'failed'>>;

const isGuide = (entry: Shelf[string] | undefined): entry is StoryGuide => typeof entry === 'object';

function useStories(game: Game, levels: readonly string[]): ReportStories {
  const [shelf, setShelf] = useState<Shelf>({});
  const put = (level: string, entry: Shelf[string]) => setShelf((before) => ({ ...before, [level]: entry }));
  const fetch = (wanted: readonly string[]) => {
    for (const level of wanted) {
      put(level, 'waiting');
      bring(game, level).then(
        (guide) => put(level, guide),
        (error: unknown) => {
          console.warn(`the words of ${level} could not be fetched`, error);
          put(level, 'failed');
        },
      );
    }
  };
  useEffect(() => fetch(levels.filter((level) => !(level in shelf))), [levels.join()]);
  const failed = levels.filter((level) => shelf[level] === 'failed');
  const guides = useMemo(() => levels.map((level) => shelf[level]).filter(isGuide), [levels.join(), shelf]);
  return { guides, failed, isWaiting: guides.length + failed.length < levels.length, onAgain: () => fetch(failed) };
}

/** Levels of which there is a result, in the order of their windows. */
function levelsIn(pupils: readonly Pupil[]): readonly string[] {
  const levels = new Map<string, number>();
  for (const { counted } of pupils) {
    for (const { level, window } of counted.receipt.stories) if (level !== null) levels.set(level, window);
  }
  return [...levels].sort(([, one], [, other]) => one - other).map(([level]) => level);
}

/** More pupils are counted once everything is in, not at every handful. */
const many = 500;

/** The pupils now; while many are being read, those of before. Pupils of another class come at once. */
function useAtRest(pupils: readonly Pupil[], isReading: boolean): readonly Pupil[] {
  const shown = useRef(pupils);
  const isOther = shown.current[0]?.key !== pupils[0]?.key;
  if (!isReading || isOther || pupils.length <= many) shown.current = pupils;
  return shown.current;
}

/** What the views are given. The words of `teach` are loaded. */
export interface ClassViewsProps {
  readonly game: Game;
  /** The same list as long as nothing was gathered. */
  readonly pupils: readonly Pupil[];
  /** Whether more are being read just now. */
  readonly isReading: boolean;
  /** What the teacher calls classes, by code. */
  readonly labels: Labels;
  /** Minutes since 1970 when the page was opened. */
  readonly now: number;
}

/** The views: drawn anew only when there is something else to show. */
export function ClassViews({ game, now, labels, ...given }: ClassViewsProps) {
  const pupils = useAtRest(given.pupils, given.isReading);
  const levels = useMemo(() => levelsIn(pupils), [pupils]);
  const stories = useStories(game, levels);
  const { guides, failed, isWaiting } = stories;
  return useMemo(
    () => (
      <ReportViews
        pupils={pupils}
        now={now}
        stories={stories}
        labels={labels}
        titleOf={(level) => game.doors.say(level, 'title', false)}
        onFile={(name, content) => game.share.file(name, content)}
      />
    ),
    [pupils, now, labels, guides, failed.join(), isWaiting],
  );
}
