// The quiet hour never shows a raw key: whatever it can ask for has words, in every level that exists.
import { describe, expect, it } from 'vitest';
import { begin, beatOf } from '../../src/domain/scenario/engine';
import type { Profile, Scenario } from '../../src/domain/scenario/types';
import { forkKey, markKey, shownKey, sourceKey, talkKey, whyKey } from '../../src/ui/screens/debrief-keys';

const found = import.meta.glob<{ default: Scenario }>('../../scenes/*/level.ts', { eager: true });
const english = import.meta.glob<Record<string, string>>('../../locales/en/levels/*.json', {
  eager: true,
  import: 'default',
});

/** Everybody who can come in any evening. */
function visitorsOf(scenario: Scenario): readonly string[] {
  const profiles: readonly Profile[] = ['standard', 'gentle'];
  const evenings = profiles.flatMap((profile) => Array.from({ length: 200 }, (_, seed) => ({ profile, seed })));
  const ids = evenings.flatMap((options) => scenario.items(begin(scenario, options).state).map(({ id }) => id));
  return [...new Set(ids)];
}

function choicesOfForks(scenario: Scenario): readonly string[] {
  return scenario.forks.flatMap((fork) => (beatOf(scenario, fork).choices ?? []).map(({ id }) => `${fork}.${id}`));
}

describe.each(Object.entries(found))('%s', (_, { default: scenario }) => {
  const words = english[`../../locales/en/levels/${scenario.id}.json`] ?? {};
  const choices = choicesOfForks(scenario);
  const asked: Readonly<Record<string, readonly string[]>> = {
    'mark of a light': scenario.marks.map(({ id }) => markKey(id)),
    'line of what happened': scenario.debrief.map(({ key }) => key),
    'reason why somebody was kind or not': visitorsOf(scenario).map(whyKey),
    'name of a fork': scenario.forks.map(forkKey),
    'way at a fork': [...choices, ...choices.map(shownKey)],
    'thing to try': scenario.tries,
    'question and reason': [talkKey, sourceKey, 'why.1'],
  };

  it.each(Object.entries(asked))('has words for every %s', (_kind, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !words[key])).toEqual([]);
  });

  it('gives every mark an id that begins with its light, as the words expect', () => {
    expect(scenario.marks.filter(({ id, light }) => !id.startsWith(`${light}.`))).toEqual([]);
  });
});
