// With which face somebody begins a beat, until a line gives them another one: nobody smiles beside somebody who cries.
import type { Face } from '../../src/domain/scenario/people';

/** Idris smiles where he is on air and where something good has happened; he worries where somebody is hurt. */
const worries =
  /^(?:air-(?:tide|cards)|over|(?:kei|tavi|amara)-cool|kei-handle|tavi-(?:ask|handle)|amara-echo|remi-(?:ask|no|push|stream)|theo-(?!walk)\w+|mirror|mirror-no)$/;

/** How Idris begins a beat. */
export const ownFace = (beat: string): Face =>
  beat === 'air-open' ? 'happy' : worries.test(beat) ? 'anxious' : 'calm';

const doors: Readonly<Record<string, Face>> = {
  'tavi-ask': 'angry',
  'tavi-cool': 'angry',
  'tavi-handle': 'hurt',
  'tavi-other': 'calm',
  'tavi-done': 'calm',
  'remi-tell': 'calm',
  'remi-dewi': 'calm',
};

/** How Tavi and Remi begin a beat. */
export const doorFace = (beat: string): Face => doors[beat] ?? 'anxious';

/** Once Kei has told it, anger is not what is left. */
export const keiListens = (beat: string): Readonly<Record<number, Face>> =>
  beat === 'kei-handle' ? { 4: 'hurt' } : {};

/** How Theo begins a beat; he never smiles on these steps. */
export const theoFace = (beat: string): Face => (/^theo-(?:harm|dewi|film)$/.test(beat) ? 'hurt' : 'anxious');
