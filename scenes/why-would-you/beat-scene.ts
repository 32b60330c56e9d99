// Where each beat of the level takes place, and who is seen there.
import type { BeatScene, Standing } from '../_kit/story-parts';

/** The painted places of the level. */
export type PlaceName = 'ink-desk' | 'ink-print-room' | 'ink-door' | 'ink-table' | 'ink-kitchen' | 'ink-nila';

const remi: Standing = { who: 'remi', spot: 'person' };
const typing: Standing = { ...remi, hold: 'phone' };
const beside = (who: Standing['who'], from?: number): Standing => ({
  who,
  spot: 'companion',
  ...(from === undefined ? {} : { from }),
});

const atDesk: BeatScene<PlaceName> = { place: 'ink-desk', people: [remi] };
const onPhone: BeatScene<PlaceName> = { place: 'ink-desk', people: [typing] };
const printRoom: BeatScene<PlaceName> = { place: 'ink-print-room', people: [remi, beside('arif')] };
const door: BeatScene<PlaceName> = { place: 'ink-door', people: [remi, beside('dewi')] };

const scenes: Readonly<Record<string, BeatScene<PlaceName>>> = {
  'a2-thread-1': onPhone,
  'a2-line-1': onPhone,
  'a2-thread-2': onPhone,
  'a2-line-2': onPhone,
  'a2-line-3': onPhone,
  'a2-edit': onPhone,
  'a3-repair': onPhone,
  'a3-morning': printRoom,
  'a3-arif': printRoom,
  'a3-arif-wrong': printRoom,
  'a3-alone': { place: 'ink-print-room', people: [remi, beside('tavi', 2)] },
  'a3-dewi': door,
  'a3-dewi-back': door,
  'end-soup': { place: 'ink-table', people: [remi, beside('nila')] },
  'end-owned': { place: 'ink-table', people: [remi, beside('lina', 3)] },
  'end-kitchen': { place: 'ink-kitchen', people: [remi] },
  'reveal-night': { place: 'ink-nila', people: [{ who: 'nila', spot: 'inside' }] },
  'quiet-hour': { place: 'ink-nila', people: [{ who: 'nila', spot: 'inside' }] },
};

/** The scene of a beat; most are played at Remi's desk. */
export const sceneOf = (beat: string): BeatScene<PlaceName> => scenes[beat] ?? atDesk;
