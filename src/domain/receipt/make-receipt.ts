// The receipt of what was done in a class so far: the same deeds give the same bytes, whenever it is asked for.
import { tallyRound } from '../practice/judge';
import type { PracticeSet } from '../practice/types';
import { assignmentFor, classLevelOf, lastMoves, type JoinedClass } from '../progress/classes';
import type { HouseName } from '../progress/household';
import { levelOf, type Progress } from '../progress/progress';
import type { Receipt, ReceiptStory } from './receipt';
import type { StoryTable } from './story-table';

/** What a receipt is made from. `tables` and `sets` need every level of the assignment. */
export interface ReceiptParts {
  readonly joined: JoinedClass;
  readonly progress: Progress;
  readonly name: HouseName | null;
  /** BCP 47, of the words that are shown now. */
  readonly language: string;
  readonly tables: readonly StoryTable[];
  readonly sets: readonly PracticeSet[];
}

const secondsOfMinute = 60;

/** Only what the table counts: moves of a passage are nobody's business. */
const counted = (choices: Readonly<Record<string, string>>, { places }: StoryTable) =>
  Object.fromEntries(
    places.flatMap((place) => {
      const choice = Object.hasOwn(choices, place.beat) ? choices[place.beat] : undefined;
      return choice !== undefined && place.choices.includes(choice) ? [[place.beat, choice]] : [];
    }),
  );

function storyOf({ joined, progress }: ReceiptParts, table: StoryTable): ReceiptStory {
  const { level, window } = table;
  const kept = classLevelOf(joined, level);
  const forms = Object.hasOwn(joined.checks, level) ? joined.checks[level] : undefined;
  const check = forms ?? { a: {}, b: {} };
  const base = { window, level, check, isOtherEdition: false };
  if (!kept) return { ...base, state: 'open', tries: 0, minutes: 0, ending: null, choices: {} };
  // An evening under way tells what was chosen so far.
  const choices = kept.state === 'half' ? lastMoves(levelOf(progress, level).run?.path ?? []) : kept.choices;
  const ending = kept.ending !== null && table.endings.includes(kept.ending) ? kept.ending : null;
  const minutes = Math.ceil(kept.seconds / secondsOfMinute);
  return { ...base, state: kept.state, tries: kept.tries, minutes, ending, choices: counted(choices, table) };
}

/** Works it out; undefined where the class's code is none, or a level of it is not there. */
export function makeReceipt(parts: ReceiptParts): Receipt | undefined {
  const { joined, name, language, tables, sets } = parts;
  const assignment = assignmentFor(joined);
  if (!assignment) return undefined;
  const stories = assignment.windows.flatMap((window) => {
    const table = tables.find((candidate) => candidate.window === window);
    return table ? [storyOf(parts, table)] : [];
  });
  if (stories.length < assignment.windows.length) return undefined;
  const { code, pupil, begun, last, ticket } = joined;
  const round = joined.round === null ? null : tallyRound(joined.round, sets);
  return { code, assignment, pupil, name, language, begun, last, stories, ticket, round };
}
