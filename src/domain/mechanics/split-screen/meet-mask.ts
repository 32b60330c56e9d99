// The last guest is met by a choice of the story, which can be changed once more the same night.
import { howMet } from './how-met';
import { arriving, settledAs, visitorOf } from './settle';
import type { SplitScreenState, Visitor } from './types';

/** The moves that a choice stands for. */
export type MaskMoves = readonly ('answer' | 'save' | 'report' | 'block' | 'restrict' | 'delete' | 'leave')[];

/**
 * Settles the mask as if these tools had been used, or settles it anew. `save` among them keeps a copy unless the
 * camera did before; loose guests are counted by the choices themselves.
 */
export function meetMask(
  state: SplitScreenState,
  mask: Visitor,
  moves: MaskMoves,
): Pick<SplitScreenState, 'guest' | 'settled' | 'proof' | 'maskProof' | 'reported'> {
  const before = state.guest ?? arriving(visitorOf([mask], mask.id));
  const already = before.saved || state.maskProof;
  const saved = already || moves.includes('save');
  const shut = moves.includes('block') || moves.includes('delete');
  const guest = { ...before, saved, gone: shut, moves: saved ? ['save', ...moves.filter((m) => m !== 'save')] : moves };
  // Whether he may come back is no button: the story asks that on Friday.
  const entry = { ...settledAs(guest, howMet(guest, state.loose), state.border), shut: false };
  return {
    guest: null,
    settled: [...state.settled.filter(({ item }) => item !== mask.id), entry],
    proof: state.proof + (saved && !already ? 1 : 0),
    maskProof: saved,
    reported: state.reported || moves.includes('report'),
  };
}
