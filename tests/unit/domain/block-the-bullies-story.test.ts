// Level 1: the story keeps to what was done; nobody speaks who is not there, and nothing is claimed that did not happen.
import { describe, expect, it } from 'vitest';
import { comments, duets } from '../../../scenes/block-the-bullies/items';
import level from '../../../scenes/block-the-bullies/level';
import type { Settled, SplitScreenState } from '../../../src/domain/mechanics/split-screen/types';
import { begin, beatOf, choicesOf, choose, movesOf, type Run } from '../../../src/domain/scenario/engine';
import { walk } from '../../../src/domain/scenario/explore';
import { outcomeOf } from '../../../src/domain/scoring/result';

type LevelRun = Run<SplitScreenState>;

function step(run: LevelRun, move: string) {
  const next = choose(level, run, move);
  if (!next.ok) throw new Error(`${move} is refused at ${run.beat}`);
  return next.value;
}
const press = (run: LevelRun, ...moves: string[]): LevelRun =>
  moves.reduce((current, move) => step(current, move).run, run);
const keysOf = (run: LevelRun, move: string) => step(run, move).reactions.map(({ key }) => key);
const withState = (run: LevelRun, change: Partial<SplitScreenState>): LevelRun => ({
  ...run,
  state: { ...run.state, ...change },
});

/** Plays to a beat, taking the first of these moves that can be made. */
function playTo(beat: string, wishes: readonly string[], until = (run: LevelRun) => run.beat === beat): LevelRun {
  const plain = ['perm-friends', 'zuri-later', 'breathe-draw', 'zuri-nothing', 'mask-restrict', 'fire-shrug'];
  const later = ['burn-out', 'arif-pass', 'again-no', 'dewi-listen', 'blame-some', 'hold', 'open-done', 'late-no'];
  const list = [...wishes, ...plain, ...later, 'done', 'go-on'];
  let run = begin(level, { seed: 9, profile: 'standard' });
  for (let count = 0; count < 200 && !until(run); count += 1) {
    run = press(run, list.find((id) => choose(level, run, id).ok) ?? 'nothing to press');
  }
  return run;
}
const linesAt = (run: LevelRun) =>
  beatOf(level, run.beat)
    .lines.filter((line) => line.when?.(run.state) ?? true)
    .map(({ line, who }) => ({ line, who }));

describe('the mask at the border', () => {
  const arrives = (wishes: readonly string[] = []) =>
    playTo('a2-round-3', wishes, ({ state }) => state.guest?.item === 'duet-mimic');

  it('is seen before it is met: for four beats the tools stay closed', () => {
    const run = arrives();
    expect(run.beat).toBe('a2-round-3');
    expect(movesOf(level, run, 'calm').filter((move) => !move.startsWith('undo.'))).toEqual(['keep', 'look', 'done']);
    expect(choose(level, run, 'block').ok).toBe(false);
    const after = press(run, 'bar.4');
    expect(movesOf(level, after, 'lively')).toEqual(['go-on']);
    expect(press(after, 'go-on').beat).toBe('a2-mask');
  });

  it('leaves its own line in the night', () => {
    const lines = (choice: string) => linesAt(playTo('a2-night', [choice])).map(({ line }) => line);
    expect(lines('mask-save-shut')).toContain(7);
    expect(lines('mask-leave')).toContain(8);
    expect(lines('mask-restrict').filter((line) => line === 7 || line === 8)).toEqual([]);
  });

  it('cannot be photographed any more after the delete, which is said once', () => {
    const night = playTo('a2-night', ['mask-delete']);
    expect(keysOf(night, 'camera')).toEqual(['a2-night.camera.shown', 'a2-night.camera.say']);
    const after = press(night, 'camera');
    expect(choicesOf(level, after)).toEqual([]);
    expect(after.state.proof).toBe(night.state.proof);
  });
});

describe('a tool', () => {
  const guest = () => playTo('a2-round-1', [], ({ state }) => state.guest !== null);

  it('says the first time what it does and what it cannot do, and then no more', () => {
    const first = guest();
    expect(keysOf(first, 'save')).toEqual(['tool.save.shown', 'sr.saved', 'tool.save.reads', 'tool.save.limit']);
    const second = press(first, 'save', 'done');
    expect(keysOf(second, 'save')).toEqual(['tool.save.shown', 'sr.saved']);
  });

  it('gives the reason of a report in the words of the language', () => {
    const report = step(guest(), 'report').reactions.find(({ key }) => key === 'tool.report.reads');
    expect(report?.valueKeys?.['reason']).toMatch(/^reason\./);
  });

  it('loads a closer look slowly in the second round for whoever took no break', () => {
    const at = (round: number, wish: string) =>
      playTo('', [wish], ({ state }) => state.round === round && state.guest !== null);
    expect(keysOf(at(2, 'breathe-push'), 'look')).toContain('tool.look.slow');
    expect(keysOf(at(2, 'breathe-one'), 'look')).not.toContain('tool.look.slow');
    expect(keysOf(at(3, 'breathe-push'), 'look')).not.toContain('tool.look.slow');
  });
});

describe('the storm', () => {
  const shut = (item: string, handle: string): Settled => ({
    ...{ item, handle, how: 'half', shut: true, moves: ['block'], looked: false, border: 40 },
  });
  const entering = (settled: readonly Settled[], written: readonly string[]) =>
    press(withState(playTo('a3-return', []), { settled, comments: written }), 'go-on').state;

  it('brings a blocked account back under another number, and lets Bim be silent who was shut out', () => {
    const storm = entering([shut('duet-pushback', '@grin_44')], ['com-count', 'com-step']);
    expect(storm.comment?.handle).toBe('@grin_45');
    const silent = entering([shut('duet-bim', '@bim_is_nine')], ['com-bim', 'com-step', 'com-fall']);
    expect(silent.comments).toEqual(['com-long', 'com-step', 'com-fall']);
  });

  it('has no comment of somebody kind whose Duet cannot be told from it', () => {
    const known = new Set(duets.map(({ handle }) => handle));
    const both = comments.filter(({ handle }) => known.has(handle)).map(({ again, tag }) => ({ again, tag }));
    expect(both.filter(({ again, tag }) => tag === 'harmful' && again === undefined)).toEqual([]);
  });

  it('is half held by a second pair of hands', () => {
    const alone = withState(playTo('a3-storm', []), { keepers: 1, steady: 50 });
    const together = withState(alone, { keepers: 2 });
    expect(press(alone, 'bar.0').state.steady).toBe(50 - 4 - 3);
    expect(press(together, 'bar.0').state.steady).toBe(50 + 2 * 3 - 2 - 3);
  });
});

describe('Friday', () => {
  it('comes back to exactly half for a single hand, wherever the border stood', () => {
    for (const border of [10, 40, 58, 90]) {
      const corridor = withState(playTo('a3-again', []), { border });
      expect(press(corridor, 'again-no', 'hold', 'hold', 'hold', 'hold').state.border).toBe(50);
    }
  });

  it('still lets guests back in', () => {
    const run = playTo('a3-border', ['decline']);
    expect(movesOf(level, run, 'calm').some((move) => move.startsWith('undo.'))).toBe(true);
  });

  it('shows no empty folder', () => {
    const ids = choicesOf(level, withState(playTo('a3-corridor', []), { proof: 0 })).map(({ id }) => id);
    expect(ids).toEqual(['arif-say', 'arif-small', 'arif-pass']);
  });

  it('lets back in whoever was shut out and is invited now', () => {
    const alarm: Settled = {
      ...({ item: 'duet-bim', handle: '@bim_is_nine', how: 'alarm', shut: true } as const),
      ...{ moves: ['block'], looked: false, border: 40 },
    };
    const open = withState(playTo('a3-open', []), { alarms: ['duet-bim'], settled: [alarm] });
    const { state } = press(open, 'open-bim');
    expect([state.alarms, state.undone, state.letIn]).toEqual([[], ['duet-bim'], ['bim']]);
  });

  it('is cheered in the full room only by those who are in it', () => {
    const guests = ['zuri', 'bim', 'kei', 'remi'];
    for (const one of guests) {
      for (const other of guests.filter((guest) => guest > one)) {
        const run = playTo('end-full-room', [`open-${one}`, `open-${other}`, 'again-dewi']);
        expect(run.beat).toBe('end-full-room');
        const cheers = linesAt(run).filter(({ line }) => [5, 6, 7].includes(line));
        expect(cheers).toHaveLength(1);
        expect(run.state.letIn).toContain(cheers[0]?.who);
        expect(linesAt(run).some(({ line }) => line === 1)).toBe(run.state.letIn.includes('bim'));
      }
    }
  });
});

describe('what the quiet hour says', () => {
  const happened = (wishes: readonly string[]) => outcomeOf(level, playTo('quiet-hour', wishes)).happened;

  it('speaks of a second try only after a first, and of the other adult else', () => {
    expect(happened(['arif-say', 'again-dewi'])).toContain('db-again');
    const passed = happened(['arif-pass', 'again-dewi']);
    expect(passed).toContain('db-second');
    expect(passed).not.toContain('db-again');
  });

  it('gives the copy to whoever kept it', () => {
    const zuris = happened(['mask-delete', 'fire-eyes']);
    expect(zuris).toContain('db-copy');
    expect(zuris).not.toContain('db-save');
    expect(happened(['mask-save-shut', 'fire-eyes'])).not.toContain('db-copy');
  });

  it('does not praise fairness where nothing was done', () => {
    expect(happened(['mask-leave'])).not.toContain('db-fair');
  });

  it('never says both that somebody was shut out and that nobody was', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const run = walk(level, { seed, pace: 'calm', profile: 'standard' });
      const keys = outcomeOf(level, run).happened.filter((key) => key === 'db-alarm' || key === 'db-fair');
      expect(keys.length).toBeLessThan(2);
    }
  });
});
