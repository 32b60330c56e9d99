// Finds an evening that comes to a text: a beat, one of its lines or choices, or a guest at the border.
import { reachableBeats } from '../domain/scenario/audit';
import { choicesOf, type BeginOptions, type Run } from '../domain/scenario/engine';
import type { Scenario } from '../domain/scenario/types';
import { fail, ok, type Result } from '../domain/shared/result';
import { walkAllWays } from './walk-all-ways';

type IsThere = (run: Run) => boolean;

/** Where a level has somebody in front of the player, its state says so under one of these names. */
interface Front {
  readonly guest?: { readonly item: string } | null;
  readonly comment?: { readonly item?: string; readonly id?: string } | null;
  readonly falling?: string | null;
  readonly tug?: string | null;
  readonly voice?: string | null;
  readonly stones?: readonly { readonly item: string; readonly where: string }[];
  readonly chatting?: boolean;
  readonly chat?: readonly string[];
  readonly chatted?: number;
}

const isInFront =
  (item: string): IsThere =>
  ({ state }) => {
    const { guest, comment, falling, tug, voice, stones = [], chatting, chat = [], chatted = 0 } = state as Front;
    const inHands = stones.filter(({ where }) => where === 'hands').map((stone) => stone.item);
    const message = chatting ? chat[chatted] : undefined;
    return [guest?.item, comment?.item, comment?.id, falling, tug, voice, message, ...inHands].includes(item);
  };

/** What to look for in a beat: the beat alone, or also a line or a choice that shows only under conditions. */
function inBeat(scenario: Scenario, beat: string, part: string | undefined): IsThere | undefined {
  const { lines = [], choices = [] } = scenario.beats[beat] ?? {};
  if (part === undefined) return (run) => run.beat === beat;
  const line = lines.find((candidate) => String(candidate.line) === part);
  if (line) return (run) => run.beat === beat && (line.when?.(run.state) ?? true);
  if (!choices.some(({ id }) => id === part)) return undefined;
  return (run) => run.beat === beat && choicesOf(scenario, run).some(({ id }) => id === part);
}

/** Why a text cannot be shown. */
export type Missing = 'no-such-text' | 'nothing-leads-here' | 'not-found' | 'nobody';

/**
 * The evening of fewest decisions that was found. `key` is a text key of the level, or the beginning of one:
 * `a2-mask`, `a2-mask.2`, `a2-mask.camera.say`, `duet-kettle.caption`.
 */
export function findMoment(scenario: Scenario, key: string, options: BeginOptions): Result<Run, Missing> {
  const [name = '', part] = key.split('.');
  const isBeat = Object.hasOwn(scenario.beats, name);
  const isThere = isBeat ? inBeat(scenario, name, part) : isInFront(name);
  if (!isThere) return fail('no-such-text');
  if (isBeat && !reachableBeats(scenario).has(name)) return fail('nothing-leads-here');
  for (const run of walkAllWays(scenario, options)) if (isThere(run)) return ok(run);
  return fail(isBeat ? 'not-found' : 'nobody');
}
