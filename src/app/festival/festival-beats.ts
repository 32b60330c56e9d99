// The festival as it is told: who speaks, with which face, and what comes then. Words: locales/<tag>/festival.json.
import type { FestivalWay } from '../../domain/progress/festival';
import type { Face, Speaker } from '../../domain/scenario/people';

/** One moment; without `to` it waits for what the player does. */
export interface FestivalBeat {
  readonly who: Speaker;
  readonly face?: Face;
  readonly to?: string | ((way: FestivalWay) => string);
}

/** Every moment by its public name. */
export const festivalBeats: Readonly<Record<string, FestivalBeat>> = {
  'fin-open': { who: 'narrator', to: ({ all }) => (all ? 'fin-all-1' : 'fin-some-1') },
  'fin-all-1': { who: 'narrator', to: 'fin-nila' },
  'fin-some-1': { who: 'narrator', to: 'fin-some-2' },
  'fin-some-2': { who: 'oma', face: 'calm', to: 'fin-nila' },
  'fin-nila': { who: 'nila', face: 'calm', to: 'fin-remi' },
  'fin-remi': { who: 'remi', face: 'happy', to: 'fin-kei' },
  'fin-kei': { who: 'kei', face: 'happy', to: 'fin-tavi' },
  'fin-tavi': { who: 'tavi', face: 'proud', to: 'fin-amara' },
  'fin-amara': { who: 'amara', face: 'happy', to: 'fin-lina' },
  'fin-lina': { who: 'lina', face: 'happy', to: 'fin-bim' },
  'fin-bim': { who: 'bim', face: 'happy', to: ({ theo }) => (theo ? 'fin-theo-lit' : 'fin-theo-not') },
  'fin-theo-lit': { who: 'narrator', to: 'fin-idris' },
  'fin-theo-not': { who: 'narrator', to: 'fin-idris' },
  'fin-idris': { who: 'idris', face: 'happy', to: 'fin-choice' },
  'fin-choice': { who: 'idris', face: 'calm' },
  'fin-one': { who: 'narrator', to: 'fin-lanterns' },
  'fin-all-say': { who: 'narrator', to: 'fin-lanterns' },
  'fin-silent': { who: 'narrator', to: 'fin-lanterns' },
  'fin-lanterns': { who: 'narrator' },
  'fin-read': { who: 'narrator', to: 'fin-dewi' },
  'fin-dewi': { who: 'dewi', face: 'proud', to: 'fin-oma' },
  'fin-oma': { who: 'oma', face: 'happy', to: 'fin-last' },
  'fin-last': { who: 'narrator', to: 'fin-end' },
  'fin-end': { who: 'narrator' },
};

/** The first moment. */
export const firstBeat = 'fin-open';

/** What each answer to the countdown leads to, and the key of its words. */
export const countdown = [
  { id: 'fin-c-one', key: 'choice.one', to: 'fin-one' },
  { id: 'fin-c-all', key: 'choice.all', to: 'fin-all-say' },
  { id: 'fin-c-none', key: 'choice.none', to: 'fin-silent' },
] as const;

/** The key of what is said in a moment. */
export const keyOf = (beat: string): string => beat.replace(/^fin-/, '');

/** The moment after this one; the same where it waits for the player. */
export function beatAfter(beat: string, way: FestivalWay): string {
  const to = festivalBeats[beat]?.to;
  return (typeof to === 'function' ? to(way) : to) ?? beat;
}
