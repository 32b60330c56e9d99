// Where each beat of the level takes place, and who is seen there.
import type { Face } from '../../src/domain/scenario/people';
import type { BeatScene, Standing } from '../_kit/story-parts';

/** The painted places of the level. */
export type PlaceName = 'ink-desk' | 'ink-print-room' | 'ink-door' | 'ink-table' | 'ink-kitchen' | 'ink-nila';

const remi: Standing = { who: 'remi', spot: 'person' };
/** Remi listens with this face until a line of hers says another. */
const feeling = (face: Face): Standing => ({ ...remi, face });
const beside = (who: Standing['who'], from?: number): Standing => ({
  who,
  spot: 'companion',
  ...(from === undefined ? {} : { from }),
});

const atDesk: BeatScene<PlaceName> = { place: 'ink-desk', people: [remi] };
const printRoom: BeatScene<PlaceName> = { place: 'ink-print-room', people: [feeling('hurt'), beside('arif')] };
const door: BeatScene<PlaceName> = { place: 'ink-door', people: [feeling('anxious'), beside('dewi')] };

const inside: Standing = { who: 'nila', spot: 'inside' };
/** What her phone shows her, line by line: a knight, then you. */
const nilaReads = { 2: 'anxious', 3: 'calm', 5: 'calm', 6: 'hurt', 7: 'calm', 8: 'calm', 9: 'happy' } as const;

const scenes: Readonly<Record<string, BeatScene<PlaceName>>> = {
  'a2-body': { place: 'ink-desk', people: [feeling('anxious')] },
  'a2-name-1': { place: 'ink-desk', people: [feeling('anxious')] },
  'a2-name-2': { place: 'ink-desk', people: [feeling('anxious')] },
  'a3-sent': { place: 'ink-desk', people: [{ ...feeling('proud'), faces: { 5: 'shocked', 6: 'hurt' } }] },
  'a3-repair': { place: 'ink-desk', people: [feeling('anxious')] },
  'a3-reply': { place: 'ink-desk', people: [{ ...feeling('anxious'), faces: { 2: 'hurt', 3: 'hurt' } }] },
  'a3-morning': printRoom,
  'a3-arif': printRoom,
  'a3-arif-wrong': printRoom,
  'a3-alone': { place: 'ink-print-room', people: [remi, beside('tavi', 2)] },
  'a3-dewi': door,
  'a3-dewi-back': { place: 'ink-door', people: [feeling('calm'), beside('dewi')] },
  'end-soup': { place: 'ink-table', people: [remi, beside('nila')] },
  'end-owned': {
    place: 'ink-table',
    people: [{ ...feeling('anxious'), faces: { 6: 'calm' } }, { ...beside('lina', 3), until: 4 }, beside('nila', 4)],
  },
  'end-kitchen': { place: 'ink-kitchen', people: [remi] },
  'reveal-night': { place: 'ink-nila', people: [{ ...inside, face: 'anxious', faces: nilaReads }] },
  'quiet-hour': { place: 'ink-nila', people: [inside] },
};

/** The scene of a beat; most are played at Remi's desk. */
export const sceneOf = (beat: string): BeatScene<PlaceName> => scenes[beat] ?? atDesk;
