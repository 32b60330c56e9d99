// Which open question follows a show of hands: it asks for reasons, and never for the right answer.
import { winnerOf, type HandSplit } from './hands';

/** A question by its key in the words of `teach`, and the option that it names. */
export interface Prompt {
  readonly key: string;
  readonly option?: string;
}

/** Fewer hands than these would put one pupil on the spot. */
const fewestNamed = 2;

/** Questions about one option stand between those about the moment. */
const whenSplit = ['some-1', 'open-1', 'some-2', 'open-2', 'some-3', 'some-4', 'open-3', 'some-5', 'open-4'] as const;
const whenOpen = ['open-1', 'open-2', 'open-3', 'open-4'] as const;
const whenAlike = ['alike-1', 'alike-2', 'open-1', 'alike-3'] as const;

const turnOf = <Value>(list: readonly [Value, ...Value[]], number: number): Value =>
  list[number % list.length] ?? list[0];

/** The option with the fewest hands that still hides who raised them: the smaller view is asked first. */
function optionToAsk({ options }: HandSplit): string | undefined {
  const many = options.filter(({ count }) => count >= fewestNamed);
  return many.sort((one, other) => one.count - other.count)[0]?.id;
}

/** The question for a show of hands; `number` counts the choices made before it, so that questions take turns. */
export function promptFor(split: HandSplit, number: number): Prompt {
  const option = optionToAsk(split);
  if (option === undefined) return { key: `project-why-${turnOf(whenOpen, number)}` };
  const winner = winnerOf(split);
  if (winner !== null && split.largest === split.total) return { key: `project-why-${turnOf(whenAlike, number)}` };
  const turn = turnOf(whenSplit, number);
  return turn.startsWith('some') ? { key: `project-why-${turn}`, option } : { key: `project-why-${turn}` };
}
