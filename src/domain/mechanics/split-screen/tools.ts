// The tools of the phone: which can be used now, and what each does.
import { including } from '../../shared/lists';
import type { Reaction } from '../../scenario/types';
import { hand, moveBorder, moveSteady, tell } from './change';
import type { Applied, Guest, ReportReason, SplitScreenState } from './types';

/** Which of the two stands in front: a Duet or a comment. */
export type Place = 'guest' | 'comment';

const whileStanding = ['accept', 'answer', 'decline', 'leave', 'delete', 'restrict', 'block'];
/** What a fed answer adds to the guest's half. */
const fed = 8;

const caption = (key: string): Reaction => ({ kind: 'caption', key });
const isMask = ({ handle }: Guest): boolean => handle.startsWith('@mask_');

/** Whether the tool can be used on this guest now; each once, most only while it is on the screen. */
export function offers(guest: Guest, tool: string): boolean {
  if (tool === 'look') return !guest.looked;
  if (guest.moves.includes(tool)) return false;
  if (tool === 'decline' || tool === 'leave') return !guest.gone && !guest.accepted;
  if (tool === 'report') return !guest.gone || guest.moves.includes('block');
  return !whileStanding.includes(tool) || !guest.gone;
}

function save(state: SplitScreenState, guest: Guest): Partial<SplitScreenState> {
  if (guest.gone) return { tooLate: true };
  const { proof, maskProof } = state;
  return { proof: proof + (guest.severity > 1 ? 1 : 0), maskProof: maskProof || isMask(guest) };
}

function change(state: SplitScreenState, guest: Guest, tool: string): Partial<SplitScreenState> {
  const kind = guest.tag !== 'harmful';
  if (tool === 'accept') return kind ? moveSteady(state, 6) : {};
  if (tool === 'answer') return kind ? {} : moveBorder(state, fed);
  if (tool === 'save') return save(state, guest);
  if (tool === 'report') return isMask(guest) ? { reported: true } : {};
  if (tool === 'tell' && !kind) return { ...tell(state, 'zuri'), ...(guest.saved ? hand(state) : {}) };
  return {};
}

/** What a tool does and what it cannot do, said the first time it is used. */
export function explain(used: readonly string[], tool: string, reason: ReportReason): readonly Reaction[] {
  if (used.includes(tool)) return [];
  const reads: Reaction = { ...caption(`tool.${tool}.reads`), valueKeys: { reason: `reason.${reason}` } };
  return [reads, caption(`tool.${tool}.limit`)];
}

/** What is only heard: the eye sees an empty half, a drawer, a guest that stays. */
function heard({ handle }: Guest, tool: string): readonly Reaction[] {
  if (tool === 'save') return [{ kind: 'aloud', key: 'sr.saved' }];
  if (tool === 'leave') return [{ kind: 'aloud', key: 'sr.left' }];
  return ['decline', 'delete', 'block'].includes(tool) ? [{ kind: 'aloud', key: 'sr.gone', values: { handle } }] : [];
}

function seen(guest: Guest, tool: string): Reaction {
  if (tool === 'look') return caption(`${guest.item}.closer`);
  if (tool === 'answer' && guest.tag === 'harmful') return caption('tool.answer.fed');
  return caption(`tool.${tool}.shown`);
}

function said(state: SplitScreenState, guest: Guest, tool: string): readonly Reaction[] {
  if (tool === 'save' && guest.gone) {
    const regret: Reaction = { kind: 'say', key: 'order.toolate', who: 'nila', face: 'anxious' };
    return [caption('order.toolate.shown'), ...(state.tooLate ? [] : [regret])];
  }
  // Zuri takes over once; after that she has it.
  const first = tool === 'tell' && guest.tag === 'harmful' && !state.told.includes('zuri');
  const answer: Reaction[] = first ? [{ kind: 'say', key: 'tool.tell.say', who: 'zuri', face: 'proud' }] : [];
  return [seen(guest, tool), ...heard(guest, tool), ...explain(state.used, tool, guest.reason), ...answer];
}

/** Uses a tool on whoever stands in front. The same state comes back when it cannot be used. */
export function applyTool(state: SplitScreenState, place: Place, tool: string): Applied {
  const guest = state[place];
  if (!guest || !offers(guest, tool)) return { state, reactions: [] };
  const free = tool === 'look';
  const after: Guest = {
    ...guest,
    moves: free ? guest.moves : [...guest.moves, tool],
    looked: guest.looked || free,
    gone: guest.gone || ['decline', 'delete', 'block'].includes(tool),
    saved: guest.saved || (tool === 'save' && !guest.gone),
    accepted: guest.accepted || tool === 'accept',
  };
  const movesLeft = Math.max(0, state.movesLeft - (free ? 0 : 1));
  const tooLate = tool === 'save' && guest.gone;
  const used = tooLate ? state.used : including(state.used, tool);
  const next: SplitScreenState = { ...state, ...change(state, guest, tool), used, movesLeft, [place]: after };
  return { state: next, reactions: said(state, guest, tool) };
}
