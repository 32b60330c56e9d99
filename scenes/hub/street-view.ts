// What the street shows in a moment; nothing here moves.
import { people, type Person } from '../../src/domain/scenario/people';
import type { WindowLight } from './houses';

/** One moment of the street. */
export interface StreetView {
  readonly windows: readonly WindowLight[];
  readonly person: Person | undefined;
  /** Whether the person stands near by, as Oma does in the first minute. */
  readonly near: boolean;
  readonly lamp: boolean;
  readonly bells: boolean;
  readonly steam: boolean;
  /** Whether lanterns of the festival float on the bay. */
  readonly festival: boolean;
}

interface StreetState {
  readonly lit?: unknown;
  readonly half?: unknown;
  readonly skipped?: unknown;
  readonly lamp?: unknown;
  readonly who?: unknown;
  readonly festival?: unknown;
}

const has = (list: unknown, number: number): boolean => Array.isArray(list) && list.includes(number);

/** Oma is not seen in the first two moments of the opening: somebody only moves behind a window. */
const beforeOma = ['open-1', 'open-2'];

/** Reads `{ lit, half, skipped: number[], lamp, festival: boolean, who: Person }`; anything else is a dark, empty street. */
export function streetView(beat: string, state: unknown): StreetView {
  const { lit, half, skipped, lamp, who, festival } = (state ?? {}) as StreetState;
  const windows = [1, 2, 3, 4, 5, 6].map((number): WindowLight => {
    if (has(lit, number)) return 'lit';
    if (has(skipped, number)) return 'curtain';
    return has(half, number) || (beat === 'open-2' && number === 1) ? 'half' : 'dark';
  });
  const opening = beat.startsWith('open-');
  const shown = opening ? (beforeOma.includes(beat) ? undefined : 'oma') : who;
  return {
    windows,
    person: people.find((one) => one === shown),
    near: opening,
    lamp: lamp === true || beat === 'open-lamp',
    bells: beat === 'open-look',
    steam: beat === 'open-tea',
    festival: festival === true,
  };
}
