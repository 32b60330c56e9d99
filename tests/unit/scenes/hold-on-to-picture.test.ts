// Where lanterns and stones are in the picture of level 3, who is seen where, and when time is worth a turn.
import { describe, expect, it } from 'vitest';
import { BarKeeper } from '../../../scenes/hold-on-to/bar-keeper';
import { sceneOf } from '../../../scenes/hold-on-to/beat-scene';
import { handSpots } from '../../../scenes/hold-on-to/hand-places';
import { keiFace } from '../../../scenes/hold-on-to/kei-face';
import level from '../../../scenes/hold-on-to/level';
import { lightPlaces, otherThreads, tiedPoint } from '../../../scenes/hold-on-to/light-places';
import { stonePlaces } from '../../../scenes/hold-on-to/stone-places';
import type { HoldTheLightState, Stone } from '../../../src/domain/mechanics/hold-the-light/types';
import { seededRandom } from '../../../src/domain/shared/random';
import type { StageReport } from '../../../src/ports/stage';

const fresh = level.initial(seededRandom(1), 'standard', {});
const stone = (item: string, change: Partial<Stone> = {}): Stone => ({
  ...{ item, where: 'hands', pieces: 1, moves: [], rereads: 0, gaps: false },
  ...change,
});
const night = (change: Partial<HoldTheLightState>): HoldTheLightState => ({ ...fresh, turn: 1, ...change });

describe('lanterns', () => {
  it('shows everyone once: tied before held before near before far', () => {
    const [tied = '', held = '', near = '', far = ''] = fresh.lanterns;
    const state = night({ tied: [tied], hands: [held], near: [near], seen: [tied, held, near, far] });
    const spots = lightPlaces('a2-hold', state, 'wide');
    expect(spots.map(({ id, kind }) => [id, kind])).toEqual([
      [tied, 'tied'],
      [held, 'hand'],
      [near, 'near'],
      [far, 'far'],
    ]);
  });

  it.each(['wide', 'tall'] as const)('hangs no two tied ones over each other or over the face (%s)', (shape) => {
    const points = Array.from({ length: 12 }, (_, index) => tiedPoint(index, shape));
    for (const [index, [x, y]] of points.entries()) {
      expect(x > 280 && x < 430 && y > 160 && y < 330).toBe(false);
      for (const [otherX, otherY] of points.slice(index + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(40);
      }
    }
  });

  it('grow pale when they drift off', () => {
    const [gone = ''] = fresh.lanterns;
    const [spot] = lightPlaces('a2-hold', night({ away: [gone], seen: [gone] }), 'wide');
    expect(spot).toMatchObject({ kind: 'away', pale: true });
  });

  it('come close when they are kept', () => {
    const [kept = '', other = ''] = fresh.lanterns;
    const spots = lightPlaces('e-card', night({ held: [kept], tied: [kept, other] }), 'wide');
    const scaleOf = (id: string) => spots.find((spot) => spot.id === id)?.scale ?? 0;
    expect(scaleOf(kept)).toBeGreaterThan(scaleOf(other) * 2);
  });

  it('leave the hands in the fall', () => {
    const hands = fresh.lanterns.slice(0, 2);
    const kinds = lightPlaces('a3-some', night({ hands, outcome: 'some' }), 'wide').map(({ kind }) => kind);
    expect(kinds).not.toContain('hand');
  });

  it('hold threads of their own, and others have lamps', () => {
    const tied = fresh.lanterns.slice(0, 2);
    expect(otherThreads(night({ tied, threads: 4, twice: tied[0] ?? null }))).toBe(1);
    expect(otherThreads(night({ tied, threads: 2 }))).toBe(0);
  });
});

describe('the hands', () => {
  it('hold things side by side, none over another', () => {
    const state = night({ hands: fresh.lanterns.slice(0, 3), stones: [stone('v-stop')] });
    const { lanterns, stones } = handSpots('a2-hold', state);
    const across = [...lanterns, ...stones].map(({ x }) => x);
    for (const [index, x] of across.slice(1).entries()) expect(x - (across[index] ?? 0)).toBeGreaterThan(60);
    expect((across[0] ?? 0) + (across.at(-1) ?? 0)).toBeGreaterThan(600);
  });
});

describe('stones', () => {
  const item = fresh.queue[0] ?? '';
  it('grow with every reading', () => {
    const sizeAfter = (rereads: number) =>
      stonePlaces('a2-hold', night({ stones: [stone(item, { rereads })] }), 'wide')[0]?.scale ?? 0;
    expect(sizeAfter(1)).toBeGreaterThan(sizeAfter(0));
    expect(sizeAfter(9)).toBe(sizeAfter(4));
  });

  it('split in two when they are answered', () => {
    const spots = stonePlaces('a2-hold', night({ stones: [stone(item, { pieces: 2 })] }), 'wide');
    expect(spots.map(({ frame }) => frame)).toEqual(['stone-half-left', 'stone-half-right']);
    expect(new Set(spots.map(({ key }) => key)).size).toBe(2);
  });

  it('float as steps once turned, and glow while unclear', () => {
    const stones = [stone('f-mic', { where: 'step', pieces: 0 }), stone('u-taste')];
    const [step, unclear] = stonePlaces('a2-hold', night({ stones }), 'wide');
    expect(step).toMatchObject({ frame: 'stepping-stone', layer: 'water', glows: false });
    expect(unclear).toMatchObject({ layer: 'hands', glows: true });
  });

  it('fall one after the other in the storm, and are gone after the fall', () => {
    const fallen = (stormIndex: number, outcome: HoldTheLightState['outcome'] = null) =>
      stonePlaces('a3-storm', night({ stormIndex, outcome }), 'wide').length;
    expect([fallen(0), fallen(4), fallen(8), fallen(9, 'some')]).toEqual([1, 5, 9, 0]);
  });
});

describe("Kei's face", () => {
  it('is calmer with every thread and hurt by reading again', () => {
    expect(keiFace('a2-hold', night({ stones: [stone('v-stop')] }))).toBe('anxious');
    expect(keiFace('a2-hold', night({ threads: 3 }))).toBe('calm');
    expect(keiFace('a2-hold', night({ threads: 3, rereads: 1, stones: [stone('v-stop', { rereads: 1 })] }))).toBe(
      'hurt',
    );
  });
});

describe('lively time', () => {
  function keeper(pace: 'calm' | 'lively', still = false) {
    const moves: string[] = [];
    const bars = new BarKeeper((report: StageReport) => {
      if (report.kind === 'move') moves.push(report.move);
    });
    bars.options({ pace, still });
    return { bars, moves };
  }

  it('reports a bar for each turn that passes by itself', () => {
    const { bars, moves } = keeper('lively');
    bars.play('a3-storm', night({ stormIndex: 0 }));
    for (let passed = 0; passed < 40; passed += 1) bars.step(200);
    expect(moves).toEqual(['bar.1', 'bar.2']);
  });

  it('begins anew after a turn made by hand, but not after a move that costs none', () => {
    const { bars, moves } = keeper('lively');
    bars.play('a2-hold', night({ turn: 2 }));
    bars.step(7000);
    bars.play('a2-hold', night({ turn: 3 }));
    bars.step(7000);
    expect(moves).toEqual([]);
    bars.play('a2-hold', night({ turn: 3, hands: fresh.lanterns.slice(0, 1) }));
    bars.step(600);
    expect(moves).toEqual(['bar.1']);
  });

  it.each([
    ['in the calm pace', keeper('calm'), 'a2-hold', night({})],
    ['when still', keeper('lively', true), 'a2-hold', night({})],
    ['outside of passages', keeper('lively'), 'a1-open', night({})],
    ['when the night is over', keeper('lively'), 'a2-hold', night({ turn: 21 })],
    ['while words are picked', keeper('lively'), 'a2-hold', night({ picking: [] })],
  ])('stands still %s', (_, { bars, moves }, beat, state) => {
    bars.play(beat, state);
    bars.step(60_000);
    expect(moves).toEqual([]);
  });

  it('waits while a thing is looked at', () => {
    const { bars, moves } = keeper('lively');
    bars.play('a2-hold', night({}));
    bars.pause(true);
    bars.step(60_000);
    bars.pause(false);
    bars.step(7499);
    expect(moves).toEqual([]);
    bars.step(1);
    expect(moves).toEqual(['bar.1']);
  });
});

describe('places', () => {
  it('has Kei in every beat', () => {
    for (const beat of Object.keys(level.beats)) {
      expect(sceneOf(beat).people.some(({ who }) => who === 'kei')).toBe(true);
    }
  });

  it('plays the passages of the water on the water, and the pages of school on land', () => {
    expect([sceneOf('a1-rise'), sceneOf('a2-hold'), sceneOf('e-card')].map(({ place }) => place)).toEqual(
      Array.from({ length: 3 }, () => 'sea-night'),
    );
    expect(sceneOf('a3-storm').place).toBe('sea-storm');
    expect(sceneOf('a3-dewi-noproof').place).toBe('sea-class');
    expect(sceneOf('a3-proof').place).toBe('sea-school');
  });
});
