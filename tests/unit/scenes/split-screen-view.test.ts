// What the picture of level 1 shows for a beat and a state: who stands on the other half, and how strongly they pull.
import { describe, expect, it } from 'vitest';
import { chairFrame, momoFrame } from '../../../scenes/block-the-bullies/momo-loop';
import { screenView } from '../../../scenes/block-the-bullies/screen-view';
import level from '../../../scenes/block-the-bullies/level';
import { seededRandom } from '../../../src/domain/shared/random';

const fresh = level.initial(seededRandom(1), 'standard', {});
const rude = {
  item: 'duet-rate',
  handle: 'rate',
  tag: 'harmful',
  severity: 2,
  reason: 'unkind',
  moves: [],
  gone: false,
  saved: false,
  looked: false,
  accepted: false,
  bars: 0,
} as const;

describe('the split screen', () => {
  it('shows Momo alone before anybody is let in', () => {
    expect(screenView('a1-open', fresh)).toMatchObject({ guests: [], share: 0, tug: 0 });
  });

  it('pulls as strongly as a guest is unkind', () => {
    expect(screenView('a2-round-1', { ...fresh, guest: rude })).toMatchObject({ guests: ['duet-rate'], tug: 2 });
    const kind = { ...rude, item: 'duet-bim', tag: 'benign', severity: 0 } as const;
    expect(screenView('a2-round-1', { ...fresh, guest: kind })).toMatchObject({ tug: 0, warm: true });
  });

  it.each([
    ['block', 'dark'],
    ['decline', 'dark'],
    ['delete', 'white'],
    ['restrict', 'grey'],
  ] as const)('after %s the half turns %s and the pulling ends', (move, veil) => {
    const view = screenView('a2-round-2', { ...fresh, guest: { ...rude, moves: [move] } });
    expect(view).toMatchObject({ veil, tug: 0 });
  });

  it('shows three masks in the storm, a blocked one as an outline', () => {
    expect(screenView('a3-storm', { ...fresh, mask: 'blocked' })).toMatchObject({ outline: 0 });
    expect(screenView('a3-storm', { ...fresh, mask: 'open' }).guests).toHaveLength(3);
    expect(screenView('a3-storm', { ...fresh, mask: 'open' }).outline).toBeUndefined();
  });

  it('pulls less when more hands keep the beat', () => {
    const tug = (keepers: 1 | 2 | 3): number => screenView('a3-border', { ...fresh, keepers }).tug;
    expect(tug(1)).toBeGreaterThan(tug(2));
    expect(tug(2)).toBeGreaterThan(tug(3));
  });

  it('shows whom Nila let in', () => {
    expect(screenView('end-full-room', { ...fresh, letIn: ['zuri', 'bim'] }).guests).toEqual(['zuri-pot', 'duet-bim']);
  });
});

describe('Momo', () => {
  it('flicks his tail on the beat, jumps, misses and sits again', () => {
    expect(momoFrame(0)).toBe('flick');
    expect(momoFrame(0.99)).toBe('momo-1');
  });

  it('lands on the chair and stays there', () => {
    expect(chairFrame(0)).toBe('flick');
    expect([1000, 1200, 60_000].map(chairFrame)).toEqual(['chair-1', 'chair-2', 'chair-3']);
  });
});
