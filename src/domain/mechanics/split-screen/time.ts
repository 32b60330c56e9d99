// What a bar of four flicks does to border and line.
import { percent } from './change';
import type { Guest, SplitScreenState } from './types';

/** What pulls during a bar. */
export interface Pull {
  /** Points that the border moves. */
  readonly border: number;
  /** Points that the line loses. */
  readonly line: number;
}

/** Flicks of one bar; in the calm pace none is missed. */
export interface Flicks {
  readonly kept: number;
  readonly missed: number;
}

/** Whether a harmful guest is still on the screen and heard. */
export const leans = (guest: Guest | null): guest is Guest =>
  guest?.tag === 'harmful' && !guest.gone && !guest.moves.includes('restrict');

/** The pull of the guest in front and, from the third on, of those left standing. */
export function pullOf(guest: Guest | null, loose: number): Pull {
  const severity = leans(guest) ? guest.severity : 0;
  const crowd = Math.min(3, Math.max(0, loose - 2));
  return { border: 2 * severity + 2 * crowd, line: severity + crowd };
}

/** One bar: the pull, against what all hands keep. */
export function passBar(state: SplitScreenState, pull: Pull, flicks: Flicks): SplitScreenState {
  const each = 1 + 2 * (state.keepers - 1);
  return {
    ...state,
    border: percent(state.border + pull.border),
    // A kept beat stays kept until something tugs.
    kept: state.kept && pull.border <= 0,
    steady: percent(state.steady + flicks.kept * each - flicks.missed - pull.line),
  };
}

/** The number of kept flicks in a move `bar.0` … `bar.4`; undefined for any other move. */
export function barOf(move: string): Flicks | undefined {
  const kept = /^bar\.([0-4])$/.exec(move)?.[1];
  return kept === undefined ? undefined : { kept: Number(kept), missed: 4 - Number(kept) };
}

/** The flicks of a calm bar. */
export const calmFlicks = (state: SplitScreenState): Flicks => ({ kept: state.kept ? 4 : 0, missed: 0 });
