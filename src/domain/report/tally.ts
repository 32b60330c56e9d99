// Counts over a class, taken in one pass over its results: what they add up to is all that patterns are made of.
import type { Receipt, ReceiptStory, StoryState } from '../receipt/receipt';

/** How often each option of each question was chosen. */
type Counter = Map<string, Map<string, number>>;

function count(counter: Counter, question: string, option: string): void {
  let options = counter.get(question);
  if (!options) counter.set(question, (options = new Map<string, number>()));
  options.set(option, (options.get(option) ?? 0) + 1);
}

/** What was counted of one story. */
export interface StoryTally {
  /** Null where this game has no such level. */
  readonly level: string | null;
  readonly window: number;
  /** Pupils by how far they are. */
  readonly states: Record<StoryState, number>;
  /** Beat → option → pupils. */
  readonly choices: Counter;
  /** All under one question. */
  readonly endings: Counter;
  /** Form → line → answer → pupils. */
  readonly check: { readonly a: Counter; readonly b: Counter };
  /** Results whose choices cannot be told. */
  otherEdition: number;
}

/** Practice rounds of several pupils, added up. */
export interface RoundTally {
  pupils: number;
  hurtful: number;
  hits: number;
  soft: number;
  alarms: number;
}

/** What was counted of a class. */
export interface ClassTally {
  readonly pupils: number;
  /** In the order of the windows. */
  readonly stories: readonly StoryTally[];
  readonly ticket: Counter;
  readonly round: Readonly<RoundTally>;
  /** Whether an assignment asks for this part. */
  readonly asks: { readonly check: boolean; readonly ticket: boolean; readonly booster: boolean };
}

/** The one question of `endings`. */
export const endingQuestion = 'ending';

const emptyStory = ({ level, window }: ReceiptStory): StoryTally => ({
  level,
  window,
  states: { open: 0, half: 0, lit: 0, read: 0 },
  choices: new Map(),
  endings: new Map(),
  check: { a: new Map(), b: new Map() },
  otherEdition: 0,
});

/** Without a list of entries for each: of ten thousand results there would be a hundred thousand. */
function countAll(counter: Counter, given: Readonly<Record<string, string>>): void {
  for (const question in given) {
    const option = given[question];
    if (option !== undefined && Object.hasOwn(given, question)) count(counter, question, option);
  }
}

function countStory(tally: StoryTally, story: ReceiptStory): void {
  tally.states[story.state] += 1;
  if (story.isOtherEdition && story.state !== 'open') tally.otherEdition += 1;
  countAll(tally.choices, story.choices);
  if (story.ending !== null) count(tally.endings, endingQuestion, story.ending);
  countAll(tally.check.a, story.check.a);
  countAll(tally.check.b, story.check.b);
}

function countRound(tally: RoundTally, round: Receipt['round']): void {
  if (round === null) return;
  tally.pupils += 1;
  tally.hurtful += round.hurtful;
  tally.hits += round.hits;
  tally.soft += round.soft;
  tally.alarms += round.alarms;
}

/** Counts. Each receipt is one pupil. */
export function tallyClass(receipts: readonly Receipt[]): ClassTally {
  const stories = new Map<number, StoryTally>();
  const ticket: Counter = new Map();
  const round: RoundTally = { pupils: 0, hurtful: 0, hits: 0, soft: 0, alarms: 0 };
  const asks = { check: false, ticket: false, booster: false };
  for (const receipt of receipts) {
    const { assignment } = receipt;
    asks.check ||= assignment.check;
    asks.ticket ||= assignment.ticket;
    asks.booster ||= assignment.booster;
    for (const story of receipt.stories) {
      let tally = stories.get(story.window);
      if (!tally) stories.set(story.window, (tally = emptyStory(story)));
      countStory(tally, story);
    }
    countAll(ticket, receipt.ticket);
    countRound(round, receipt.round);
  }
  const inOrder = [...stories.values()].sort((one, other) => one.window - other.window);
  return { pupils: receipts.length, stories: inOrder, ticket, round, asks };
}
