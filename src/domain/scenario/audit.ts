// Checks a scenario as a whole: nothing unreachable, no dead end, a fair mix, choices that are real choices.
import type { BeatKind, Choice, Goto, MarkedState, Scenario } from './types';

/** One thing that is wrong: where, and which rule it breaks. */
export interface Finding {
  readonly rule: 'unreachable' | 'no-way-on' | 'unknown-beat' | 'no-words' | 'too-long' | 'one-sided' | 'unknown-fork';
  readonly where: string;
}

type Words = Readonly<Record<string, string>>;
type AnyGoto<State> = Goto<State, string>;

/** Letters of a choice at most, and of any other line. */
const longestChoice = 90;
const longestLine = 140;
const endsHere: readonly BeatKind[] = ['debrief'];

/** Every beat that a goto may lead to. */
export const targetsOf = <State>(goto: AnyGoto<State>): readonly string[] =>
  typeof goto === 'string' ? [goto] : [...goto.branches.map(({ to }) => to), goto.otherwise];

/** Every beat that can follow this one. */
export function nextBeats<State extends MarkedState>(scenario: Scenario<State>, id: string): readonly string[] {
  const beat = scenario.beats[id];
  const gotos = [...(beat?.choices ?? []).map(({ to }) => to), ...(beat?.to === undefined ? [] : [beat.to])];
  return gotos.flatMap((goto) => targetsOf(goto));
}

/** Ids of the beats that gotos connect with the start. */
export function reachableBeats<State extends MarkedState>(scenario: Scenario<State>): ReadonlySet<string> {
  const found = new Set([scenario.start]);
  for (const id of found) for (const next of nextBeats(scenario, id)) found.add(next);
  return found;
}

/** The share of what comes in that means no harm, 0–1. */
export function kindShare<State extends MarkedState>(scenario: Scenario<State>, state: State): number {
  const items = scenario.items(state);
  return items.filter(({ tag }) => tag !== 'harmful').length / items.length;
}

function structure<State extends MarkedState>(scenario: Scenario<State>): Finding[] {
  const reachable = reachableBeats(scenario);
  const findings: Finding[] = [];
  for (const [id, beat] of Object.entries(scenario.beats)) {
    const next = nextBeats(scenario, id);
    if (!reachable.has(id)) findings.push({ rule: 'unreachable', where: id });
    for (const to of next) if (!(to in scenario.beats)) findings.push({ rule: 'unknown-beat', where: `${id} > ${to}` });
    if (!endsHere.includes(beat.kind) && next.every((to) => to === id)) findings.push({ rule: 'no-way-on', where: id });
  }
  for (const id of scenario.forks) {
    if ((scenario.beats[id]?.choices ?? []).length < 2) findings.push({ rule: 'unknown-fork', where: id });
  }
  return findings;
}

function wordsOfChoice<State>(words: Words, key: string, choice: Choice<State, string, string>): Finding[] {
  const parts = ['', '.shown', ...(choice.tool ? [] : ['.cost', '.gain']), ...(choice.reply ? ['.say'] : [])];
  const missing = parts.filter((part) => !words[key + part]).map((part) => key + part);
  const long = (words[key] ?? '').length > longestChoice;
  // Words for a reply that nobody says would never be heard.
  const wordings = Object.keys(words).filter((candidate) => candidate.startsWith(`${key}.`));
  const unsaid = wordings.filter(
    (candidate) =>
      (candidate === `${key}.say` && !choice.reply) ||
      (candidate.startsWith(`${key}.say-`) && !choice.reply?.say) ||
      (candidate.startsWith(`${key}.shown-`) && !choice.shown),
  );
  return [
    ...[...missing, ...unsaid].map((where): Finding => ({ rule: 'no-words', where })),
    ...(long ? [{ rule: 'too-long', where: key } as const] : []),
  ];
}

/**
 * A choice list where one answer costs nothing would be a quiz, and so would one whose answers cost the same. A few of
 * one kind may: three places of the body to look at.
 */
function sides<State>(words: Words, beat: string, choices: readonly Choice<State, string, string>[]): Finding[] {
  const real = choices.filter(({ tool }) => !tool);
  const costs = new Set(real.map(({ id }) => words[`${beat}.${id}.cost`]));
  const sided = real.length === 1 || (real.length > 1 && costs.size * 2 <= real.length);
  return sided ? [{ rule: 'one-sided', where: beat }] : [];
}

function wording<State extends MarkedState>(scenario: Scenario<State>, words: Words): Finding[] {
  return Object.entries(scenario.beats).flatMap(([id, { lines, choices = [] }]) => {
    const keys = lines.map(({ line }) => `${id}.${line}`);
    return [
      ...keys.filter((key) => !words[key]).map((where): Finding => ({ rule: 'no-words', where })),
      ...keys
        .filter((key) => (words[key] ?? '').length > longestLine)
        .map((where): Finding => ({ rule: 'too-long', where })),
      ...choices.flatMap((choice) => wordsOfChoice(words, `${id}.${choice.id}`, choice)),
      ...sides(words, id, choices),
    ];
  });
}

/** All that can be found without playing; empty when the scenario is sound. `words` is its English file. */
export function audit<State extends MarkedState>(scenario: Scenario<State>, words: Words): readonly Finding[] {
  return [...structure(scenario), ...wording(scenario, words)];
}
