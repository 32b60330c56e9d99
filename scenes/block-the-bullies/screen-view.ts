// What the split screen shows for a beat and a state of the run; nothing here moves.
import type { SplitScreenState } from '../../src/domain/mechanics/split-screen/types';
import type { HalfView } from './guest-half';

/** The whole picture on the phone. */
export interface ScreenView extends HalfView {
  /** 0–100, the guest's share. */
  readonly share: number;
  /** 0 where nobody pulls, else how strongly. */
  readonly tug: number;
  readonly warm: boolean;
  readonly flames: number;
  readonly mop: boolean;
  readonly mask: boolean;
}

const masks = ['mask-08', 'grin-44', 'static-9'] as const;
const flameCount = { none: 0, small: 4, big: 9, 'called-off': 0 } as const;
const warmItems: Readonly<Record<string, string>> = {
  zuri: 'zuri-pot',
  bim: 'duet-bim',
  kei: 'duet-kei',
  remi: 'duet-remi',
};
const alone = { guests: [], veil: 'none', tug: 0, warm: true } as const;

/** The picture for a beat; `undefined` state (a beat seen outside a run) shows Momo alone. */
export function screenView(beat: string, state: SplitScreenState | undefined): ScreenView {
  const burns = beat === 'a3-fire' || beat === 'a3-zuri-fire';
  const flames = state && burns ? flameCount[state.fire] : 0;
  const extras = { flames, mop: false, mask: false };
  if (!state || beat === 'a1-open' || beat === 'a1-beat') return { ...alone, ...extras, share: 0 };
  if (beat.startsWith('a1-zuri')) return { ...extras, ...warmHalf(['zuri-pot']), share: Math.max(20, state.border) };
  if (beat.startsWith('a2-round')) return { ...extras, ...roundHalf(state), share: state.border };
  if (beat === 'a2-mask' || beat.startsWith('a2-counter')) return { ...extras, ...maskHalf(state), mop: mopped(state) };
  if (beat === 'a3-storm' || beat === 'a3-border' || beat === 'a3-return') return { ...extras, ...stormHalf(state) };
  if (beat === 'a3-zuri-fire' || beat === 'a3-fire') return { ...extras, ...stormHalf(state), flames };
  if (beat === 'a3-open' || beat.startsWith('a3-after')) return { ...extras, ...openHalf(state) };
  if (beat.startsWith('end-') || beat === 'late-tell') return { ...extras, ...endHalf(beat, state) };
  return { ...alone, ...extras, share: state.border, veil: veilOf(state) };
}

const warmHalf = (guests: readonly string[]): Omit<ScreenView, 'share' | 'flames' | 'mop' | 'mask'> => ({
  guests,
  veil: 'none',
  tug: 0,
  warm: true,
});

/** After a block the half is dark, after a delete white, after a restrict without colour. */
function roundHalf({ guest }: SplitScreenState): Omit<ScreenView, 'share' | 'flames' | 'mop' | 'mask'> {
  if (!guest) return { ...alone };
  const did = (move: string): boolean => guest.moves.includes(move);
  const veil = did('block') || did('decline') ? 'dark' : did('delete') ? 'white' : did('restrict') ? 'grey' : 'none';
  const shown = guest.gone && veil === 'none' ? 'dark' : veil;
  const pulls = guest.tag === 'harmful' && shown === 'none';
  return { guests: [guest.item], veil: shown, tug: pulls ? guest.severity : 0, warm: guest.tag !== 'harmful' };
}

const mopped = ({ counter }: SplitScreenState): boolean => counter === 'once' || counter === 'twice';

function maskHalf(state: SplitScreenState): Omit<ScreenView, 'flames' | 'mop' | 'mask'> {
  const veil = veilOf(state);
  return { guests: ['duet-mimic'], veil, tug: veil === 'none' ? 2 : 0, warm: false, share: state.border };
}

function stormHalf(state: SplitScreenState): Omit<ScreenView, 'flames' | 'mop' | 'mask'> {
  const outlined = state.mask === 'blocked' || state.mask === 'restricted';
  const tug = Math.max(0, 3 - (state.keepers - 1));
  return { guests: masks, veil: 'none', tug, warm: false, share: state.border, ...(outlined ? { outline: 0 } : {}) };
}

function openHalf({ letIn }: SplitScreenState): Omit<ScreenView, 'flames' | 'mop' | 'mask'> {
  const guests = letIn.flatMap((guest) => warmItems[guest] ?? []).slice(0, 3);
  return { ...warmHalf(guests), share: guests.length > 0 ? 46 : 20 };
}

function endHalf(beat: string, state: SplitScreenState): Omit<ScreenView, 'flames'> {
  const fire = beat === 'end-after-fire';
  const called = state.fire === 'called-off';
  return { ...openHalf(state), share: 38, mop: fire && !called, mask: fire && called };
}

function veilOf({ mask }: SplitScreenState): HalfView['veil'] {
  return ({ open: 'none', blocked: 'dark', restricted: 'grey', deleted: 'white' } as const)[mask];
}
