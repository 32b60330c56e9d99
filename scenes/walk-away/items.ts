// Who speaks on the steps and what tugs on the walk, as data; their words are in locales/.
import type { Voices } from '../../src/domain/mechanics/word-loom/look';
import type { Tug, Voice, WordLoomState } from '../../src/domain/mechanics/word-loom/types';
import type { PairItem } from '../../src/domain/mechanics/word-loom/weave';

const twister = '@so_you_mean';
const asker = '@just.asking.q';
const kiosk = '@pier.kiosk';
const scribbler = '@remi.scribbles';
const nine = '@class.chat.9';
const four = '@class.chat.4';
const repost = '@re.re.repost';

/** Handles and lamps of the four voices. */
export const voices: Voices = {
  t1: { handle: twister, lamps: { ask: false, quote: false, wait: false } },
  t2: { handle: asker, lamps: { ask: true, quote: false, wait: false } },
  lina: { handle: kiosk, lamps: { ask: true, quote: true, wait: true } },
  remi: { handle: scribbler, lamps: { ask: false, quote: true, wait: true } },
};

/** What each voice may say again when it is kept waiting. */
export const secondLines: Readonly<Record<Voice, readonly string[]>> = {
  t1: ['p-1', 'p-2', 'p-3'],
  t2: ['p-4', 'p-5', 'p-6'],
  lina: ['p-7', 'p-8'],
  remi: ['p-9', 'p-10'],
};

/** Every pair of sentences. */
export const pairs: readonly PairItem[] = [
  { id: 't1-home', handle: twister, kind: 'twist' },
  { id: 't1-sea', handle: twister, kind: 'twist' },
  { id: 't1-children', handle: twister, kind: 'twist' },
  { id: 't1-beach', handle: twister, kind: 'twist', after: true },
  { id: 't1-never', handle: twister, kind: 'twist', after: true },
  { id: 't1-joke', handle: twister, kind: 'twist', after: true },
  { id: 't1-stop', handle: twister, kind: 'twist', after: true },
  { id: 't1-long', handle: twister, kind: 'twist', after: true },
  { id: 't1-last', handle: twister, kind: 'twist', after: true },
  { id: 't2-photo', handle: asker, kind: 'twist' },
  { id: 't2-list', handle: asker, kind: 'twist' },
  { id: 't2-busy', handle: asker, kind: 'twist' },
  { id: 't2-twice', handle: asker, kind: 'twist', after: true },
  { id: 'l-cups', handle: kiosk, kind: 'misread' },
  { id: 'l-gloves', handle: kiosk, kind: 'misread' },
  { id: 'r-prize', handle: scribbler, kind: 'own' },
  { id: 'r-crab', handle: scribbler, kind: 'own' },
];

/** The pair of the joke that the film ends on; what Idris put in is the crab as well. */
export const jokePair = ({ joke }: Pick<WordLoomState, 'joke'>): 'r-prize' | 'r-crab' =>
  joke === 'prize' ? 'r-prize' : 'r-crab';

/** So many tiles given away make it late. */
export const lateFrom = 32;

const bait = { tag: 'harmful', severity: 1 } as const;
const mean = { tag: 'harmful', severity: 2 } as const;
const worst = { tag: 'harmful', severity: 3 } as const;
const kind = { tag: 'benign', severity: 0, friendly: true } as const;

/** The tug that is still waiting for an answer about words that were misread. */
export const lids = 'g-lids';
/** Comes in its place where the kiosk was blocked: one of the things that a block does. */
export const instead = 'g-bim';
/** Friendly ones that can come in its place, the first that does not come anyway. */
export const standIns = [instead, 'g-tea', 'g-fair'] as const;

/** Everything that may tug on the walk. */
export const tugs: readonly Tug[] = [
  { id: 'g-run', handle: twister, ...bait },
  { id: 'g-small', handle: asker, ...bait },
  { id: 'g-noanswer', handle: nine, ...bait },
  { id: 'g-joke', handle: twister, ...bait },
  { id: 'g-night', handle: asker, ...bait },
  { id: 'g-everyone', handle: four, ...mean },
  { id: 'g-sticker', handle: repost, ...mean },
  { id: 'g-quote', handle: twister, ...mean },
  { id: 'g-side', handle: '@pick.a.side.7', ...mean },
  { id: 'g-poll', handle: four, ...mean },
  { id: 'g-fun', handle: nine, ...worst },
  { id: 'g-seat', handle: '@nobody.12', ...worst },
  { id: instead, handle: '@bims.mum', ...kind },
  { id: 'g-tea', handle: '@kei.plays', ...kind },
  { id: 'g-fair', handle: '@shell.counter', ...kind },
  { id: lids, handle: kiosk, ...kind },
];
