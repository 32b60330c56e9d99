// The playground opens any beat by an evening that the rules allow.
import { describe, expect, it } from 'vitest';
import { findMoment } from '../../../src/dev/find-moment';
import { walkAllWays } from '../../../src/dev/walk-all-ways';
import { resume, type Run } from '../../../src/domain/scenario/engine';
import type { Profile, Scenario } from '../../../src/domain/scenario/types';

const found = import.meta.glob<Scenario>('../../../scenes/*/level.ts', { eager: true, import: 'default' });
const levels = Object.values(found);
/** Beats that the gentle words leave out on purpose: nobody is shown to all, and lighting Theo is a wave. */
const leftOut: Readonly<Record<string, Partial<Record<Profile, readonly string[]>>>> = {
  'what-we-dont-see': { gentle: ['theo-film', 'theo-nila', 'theo-own'] },
};
const options = { seed: 1, profile: 'standard' } as const;

describe.each(levels)('$id in the playground', { timeout: 30_000 }, (scenario) => {
  it.each<Profile>(['standard', 'gentle'])('can be opened at every beat (%s)', (profile) => {
    const first = new Map<string, Run>();
    for (const run of walkAllWays(scenario, { seed: 1, profile })) if (!first.has(run.beat)) first.set(run.beat, run);
    expect(Object.keys(scenario.beats).filter((beat) => !first.has(beat))).toEqual(
      leftOut[scenario.id]?.[profile] ?? [],
    );
    for (const run of first.values()) expect(resume(scenario, run)).toEqual(run);
  });

  it('finds the last beat for a link', () => {
    const beat = Object.keys(scenario.beats).at(-1) ?? '';
    const result = findMoment(scenario, beat, options);
    expect(result.ok && result.value.beat).toBe(beat);
  });

  it('finds the moment when a choice can be pressed', () => {
    const [beat, choice] =
      Object.entries(scenario.beats)
        .map(([id, { choices = [] }]) => [id, choices.at(-1)] as const)
        .filter(([, last]) => last !== undefined)
        .at(-1) ?? [];
    if (beat === undefined || !choice) throw new Error('a level has choices');
    const result = findMoment(scenario, `${beat}.${choice.id}.say`, options);
    expect(result.ok && choice.when?.(result.value.state)).not.toBe(false);
  });

  it('finds the moment when a guest from the middle of the evening stands there', () => {
    const { value: begun } = walkAllWays(scenario, options).next() as { value: Run };
    const guests = scenario.items(begun.state);
    // Not the last one: an evening may end before everybody has come.
    const guest = guests[Math.floor(guests.length / 2)];
    if (!guest) return;
    expect(findMoment(scenario, `${guest.id}.caption`, options).ok).toBe(true);
  });

  it('says why a text cannot be shown', () => {
    expect(findMoment(scenario, `${scenario.start}.nothing`, options)).toMatchObject({ reason: 'no-such-text' });
    expect(findMoment(scenario, 'nobody-at-all', options)).toMatchObject({ reason: 'nobody' });
  });

  it('says when no beat leads to a beat', () => {
    const lonely = { ...scenario, beats: { ...scenario.beats, lonely: { kind: 'ending', lines: [] } as const } };
    expect(findMoment(lonely, 'lonely', options)).toMatchObject({ reason: 'nothing-leads-here' });
  });
});

describe('the playground', () => {
  it('finds a line that a move much earlier opens', () => {
    const level = levels.find(({ id }) => id === 'power-of-words');
    if (!level) throw new Error('level 5 is there');
    expect(findMoment(level, 'crane-open.2', options).ok).toBe(true);
  });
});
