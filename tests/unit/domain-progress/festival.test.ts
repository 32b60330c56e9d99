// When the lantern festival opens, which way it goes, and which lanterns it has, over streets of every kind.
import { describe, expect, it } from 'vitest';
import { festivalIsOpen, festivalWay } from '../../../src/domain/progress/festival';
import { lanternsOf, type Door } from '../../../src/domain/progress/festival-lanterns';
import {
  addTry,
  emptyProgress,
  finishLevel,
  readLevel,
  recordRun,
  seeFestival,
  skipLevel,
  type Progress,
} from '../../../src/domain/progress/progress';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const people = ['nila', 'remi', 'kei', 'amara', 'lina', 'idris'] as const;
const doors: readonly Door[] = ids.map((id, index) => ({ id, order: index + 1, you: people[index] ?? 'oma' }));

const runOf = (level: string) => ({ level, seed: 1, profile: 'standard', remembered: {}, path: [] }) as const;
const lit = (progress: Progress, level: string, carry: Readonly<Record<string, string>> = {}): Progress =>
  finishLevel(progress, { ending: 'end', marks: [], carry, run: runOf(level), day: 1 });
const allLit = ids.reduce((progress, id) => lit(progress, id), emptyProgress);
const mixed = readLevel(skipLevel(lit(lit(lit(lit(emptyProgress, 'b'), 'c'), 'e'), 'f'), 'a'), 'd');

describe('the festival', () => {
  it('opens when each window is lit or kindly closed', () => {
    expect(festivalIsOpen(emptyProgress, ids)).toBe(false);
    expect(festivalIsOpen(allLit, ids)).toBe(true);
    expect(festivalIsOpen(mixed, ids)).toBe(true);
    const allSkipped = ids.reduce((progress, id) => skipLevel(progress, id), emptyProgress);
    expect(festivalIsOpen(allSkipped, ids)).toBe(true);
  });

  it('waits for a door that is ajar or was never touched', () => {
    const five = ids.slice(1).reduce((progress, id) => lit(progress, id), emptyProgress);
    expect(festivalIsOpen(five, ids)).toBe(false);
    expect(festivalIsOpen(recordRun(five, runOf('a')), ids)).toBe(false);
  });

  it('waits while the street has fewer stories than windows', () => {
    expect(festivalIsOpen(allLit, ids.slice(0, 5))).toBe(false);
  });

  it('stays open for whoever has been there, whatever is begun later', () => {
    expect(festivalIsOpen(recordRun(seeFestival(mixed, 2, []), runOf('a')), ids)).toBe(true);
  });

  it('knows whether all were played, and whether the light fell on Theo', () => {
    expect(festivalWay(allLit, ids)).toEqual({ all: true, theo: false });
    expect(festivalWay(mixed, ids)).toEqual({ all: false, theo: false });
    expect(festivalWay(lit(mixed, 'f', { theo: 'lit' }), ids).theo).toBe(true);
    expect(festivalWay(lit(mixed, 'f', { theo: 'notlit' }), ids).theo).toBe(false);
  });

  it('goes by the evening that was finished last', () => {
    expect(festivalWay(lit(lit(mixed, 'f', { theo: 'lit' }), 'f', { theo: 'none' }), ids).theo).toBe(false);
  });
});

const named = (progress: Progress) => lanternsOf(progress, doors).map(({ id }) => id);

describe('the lanterns', () => {
  it('are one a window, in the order of the doors', () => {
    expect(named(allLit)).toEqual(ids.map((id) => `window.${id}`));
    expect(lanternsOf(allLit, [...doors].reverse()).map(({ id }) => id)).toEqual(named(allLit));
  });

  it('are lit by neighbours where a door stayed shut', () => {
    expect(named(mixed)).toEqual(['neighbour.1', 'window.b', 'window.c', 'neighbour.4', 'window.e', 'window.f']);
    expect(lanternsOf(mixed, doors).filter(({ kind }) => kind === 'neighbour')).toEqual([
      { id: 'neighbour.1', kind: 'neighbour', order: 1, who: 'zuri' },
      { id: 'neighbour.4', kind: 'neighbour', order: 4, who: 'amara' },
    ]);
  });

  it('bring the three lines of the card, the crane, and each sentence of the guide', () => {
    const kept = lit(lit(mixed, 'c', { held: 'w-1+w-2+w-3+w-4' }), 'e', { notes: '' });
    expect(named(addTry(kept, 'b', 'try-word')).slice(ids.length)).toEqual([
      'card.w-1',
      'card.w-2',
      'card.w-3',
      'crane',
      'guide.b.try-word',
    ]);
  });

  it('have no line where nothing was held', () => {
    expect(named(lit(mixed, 'c', { held: '' }))).toHaveLength(ids.length);
  });

  it('are told apart by their ids', () => {
    const full = addTry(addTry(lit(allLit, 'c', { held: 'w-1+w-2' }), 'a', 'try-1'), 'b', 'try-1');
    expect(new Set(named(full)).size).toBe(named(full).length);
  });
});
