// What a report tells of a story: its moments of choice in their order, its endings, and the lines of its check.
import type { CheckItem, PracticeSet } from '../practice/types';
import { storyTable } from '../receipt/story-table';
import type { Speaker } from '../scenario/people';
import type { Beat, MarkedState, Scenario } from '../scenario/types';

/** A line by its key in the words of the level, and who says it. */
export interface SaidLine {
  readonly key: string;
  readonly who: Speaker;
}

/** A moment of choice. Whoever knows the story knows it by its line. */
export interface Moment {
  readonly beat: string;
  readonly options: readonly string[];
  /** The quiet hour names it, and the evening turns on it. */
  readonly isFork: boolean;
  readonly line: SaidLine | null;
}

/** A way in which a story ends. */
export interface Ending {
  readonly beat: string;
  readonly line: SaidLine | null;
}

/** What is told of a story. */
export interface StoryGuide {
  readonly level: string;
  readonly window: number;
  readonly moments: readonly Moment[];
  readonly endings: readonly Ending[];
  readonly check: { readonly a: readonly CheckItem[]; readonly b: readonly CheckItem[] };
}

type Lines = Beat<MarkedState>['lines'];

/** Lines that not everybody hears may be of another evening than the one that is remembered. */
const heardByAll = (lines: Lines): Lines => {
  const always = lines.filter(({ when }) => when === undefined);
  return always.length > 0 ? always : lines;
};

const said = (beat: string, line: Lines[number] | undefined): SaidLine | null =>
  line ? { key: `${beat}.${line.line}`, who: line.who } : null;

type Beats = Scenario['beats'];

/** The last line before the choice; where the moment has none of its own, that of the beat which leads to it. */
function askingLine(beats: Beats, beat: string): SaidLine | null {
  const own = said(beat, heardByAll(beats[beat]?.lines ?? []).at(-1));
  if (own) return own;
  const [before, { lines }] = Object.entries(beats).find(([, { to }]) => to === beat) ?? ['', { lines: [] }];
  return said(before, heardByAll(lines).at(-1));
}

/** What is seen tells an ending better than what somebody says in it. */
function closingLine(beats: Beats, beat: string): SaidLine | null {
  const heard = heardByAll(beats[beat]?.lines ?? []);
  return said(beat, heard.find(({ who }) => who === 'narrator') ?? heard[0]);
}

/** Works the guide out from a scenario and, where the level has one, its check. */
export function storyGuide(scenario: Scenario, set?: PracticeSet): StoryGuide {
  const { level, window, places, endings } = storyTable(scenario, set);
  const { beats, forks } = scenario;
  return {
    level,
    window,
    moments: places.map(({ beat, choices }) => ({
      beat,
      options: choices,
      isFork: forks.includes(beat),
      line: askingLine(beats, beat),
    })),
    endings: endings.map((beat) => ({ beat, line: closingLine(beats, beat) })),
    check: { a: set?.checks.a ?? [], b: set?.checks.b ?? [] },
  };
}
