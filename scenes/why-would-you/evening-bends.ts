// The evening as one sloping line: where it bends, read from the moves that were made.
import { slopeOf } from '../../src/domain/mechanics/leaning-keyboard/slope';
import type { LeaningKeyboardState as State } from '../../src/domain/mechanics/leaning-keyboard/types';
import { begin, choose, type Run } from '../../src/domain/scenario/engine';
import type { Scenario } from '../../src/domain/scenario/types';

/** What happened at a bend; `icon` is drawn on it. */
export type BendKind =
  'start' | 'thread' | 'line' | 'skip' | 'name' | 'blame' | 'move' | 'vent' | 'sent' | 'kept' | 'repair' | 'end';

/** One bend. `sentence` and `highest` are text keys of sentences. */
export interface Bend {
  readonly kind: BendKind;
  /** The text key of what is said of it. */
  readonly key: string;
  readonly slope: number;
  readonly sentence?: string;
  /** The sentence that lay furthest up where one was typed. */
  readonly highest?: string;
}

interface Moment {
  readonly before: Run<State>;
  readonly after: Run<State>;
  readonly beat: string;
  readonly move: string;
}

/** Every move of the run with what it changed. */
function momentsOf(scenario: Scenario<State>, run: Run<State>): readonly Moment[] {
  let now = begin(scenario, run);
  return run.path.flatMap(({ beat, move }) => {
    const before = now;
    const step = choose(scenario, before, move);
    if (!step.ok) return [];
    now = step.value.run;
    return [{ before, after: now, beat, move }];
  });
}

type What = Omit<Bend, 'slope'>;

/** A sentence was typed, or its line left empty; the words of the warm-up do not count. */
function written({ before, move }: Moment): What | undefined {
  const { passage, keys } = before.state;
  if (passage !== 'line' && passage !== 'edit' && passage !== 'repair') return undefined;
  if (move === 'skip-line') return { kind: 'skip', key: 'evening.skipped' };
  if (!keys.some(({ id }) => id === move)) return undefined;
  const kind = passage === 'repair' ? 'repair' : 'line';
  const highest = keys.at(-1);
  return {
    kind,
    key: `evening.${kind}`,
    sentence: `${move}.types`,
    ...(highest && highest.id !== move ? { highest: `${highest.id}.types` } : {}),
  };
}

const grew = (before: readonly string[], after: readonly string[]): boolean => after.length > before.length;

/** Names that say there is none. */
const noNames = ['name-none', 'name2-nothing'];

/** Something was done with the feeling, or said about it. */
function chosen({ before: { state: was }, after: { state: is }, beat, move }: Moment): What | undefined {
  const sentence = `${beat}.${move}`;
  if (is.vented && !was.vented) return { kind: 'vent', key: 'evening.vent' };
  if (is.blame && !was.blame) return { kind: 'blame', key: 'evening.blame' };
  if (beat.startsWith('a2-name-') && !noNames.includes(move)) return { kind: 'name', key: 'evening.name', sentence };
  if (grew(was.moves, is.moves) || grew(was.told, is.told)) return { kind: 'move', key: 'evening.move', sentence };
  return undefined;
}

/** The thread was left, or the comment went out, or into the drawer. */
function turned({ before, after }: Moment): What | undefined {
  const { sent } = after.state;
  if (before.state.sent === 'no' && sent !== 'no') {
    return { kind: 'sent', key: sent === 'plain' ? 'evening.sent-plain' : 'evening.sent' };
  }
  if (after.beat === 'a3-drawer' && before.beat !== 'a3-drawer') return { kind: 'kept', key: 'evening.kept' };
  const leftThread = before.beat.startsWith('a2-thread-') && after.beat !== before.beat;
  return leftThread ? { kind: 'thread', key: 'evening.thread' } : undefined;
}

/** All bends in order; of an apology that was tried again only the last wording. */
export function bendsOf(scenario: Scenario<State>, run: Run<State>): readonly Bend[] {
  const started: Bend = { kind: 'start', key: 'evening.start', slope: slopeOf(begin(scenario, run).state) };
  const bends = momentsOf(scenario, run).flatMap((moment): readonly Bend[] => {
    const what = written(moment) ?? turned(moment) ?? chosen(moment);
    return what ? [{ ...what, slope: slopeOf(moment.after.state) }] : [];
  });
  const repairs = bends.filter(({ kind }) => kind === 'repair').slice(-3);
  const ended: Bend = { kind: 'end', key: 'evening.end', slope: slopeOf(run.state) };
  return [started, ...bends.filter((bend) => bend.kind !== 'repair' || repairs.includes(bend)), ended];
}
