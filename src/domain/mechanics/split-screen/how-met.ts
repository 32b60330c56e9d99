// Judges how a guest was met: fully, by half, not at all, or by mistake.
import type { Guest, How } from './types';

type Met = Pick<Guest, 'tag' | 'severity' | 'moves' | 'saved'>;

const metKindly = ({ moves }: Met): How => {
  if (moves.some((move) => ['delete', 'restrict', 'block', 'report'].includes(move))) return 'alarm';
  return moves.includes('accept') || moves.includes('answer') ? 'warm' : 'free';
};

const metNuisance = ({ moves }: Met, loose: number): How => {
  if (moves.some((move) => ['decline', 'restrict', 'block', 'delete'].includes(move))) return 'full';
  if (moves.includes('report') || moves.includes('tell')) return 'half';
  return loose < 2 ? 'full' : 'leak';
};

const metUnkind = ({ moves, saved }: Met): How => {
  if (moves.includes('delete')) return saved ? 'half' : 'leak';
  if (moves.some((move) => ['report', 'restrict', 'block', 'decline'].includes(move))) return saved ? 'full' : 'half';
  return moves.includes('tell') ? 'half' : 'leak';
};

const metDanger = ({ moves, saved }: Met): How => {
  if (moves.includes('delete') && !saved) return 'leak';
  const shut = moves.includes('block') || moves.includes('restrict');
  const steps = [saved, moves.includes('report'), shut, moves.includes('tell')].filter(Boolean).length;
  if (steps >= 3) return 'full';
  // A copy alone changes nothing for the one who is on the screen.
  const acted = moves.some((move) => !['save', 'leave', 'breathe'].includes(move));
  return acted ? 'half' : 'leak';
};

/**
 * The table "What counts": one rude remark may be left alone (`loose` below 2), the third may not; from severity 2
 * a tool without a kept copy is half the way, and severity 3 needs three of copy, report, border and person.
 */
export function howMet(guest: Met, loose: number): How {
  if (guest.severity === 0) return metKindly(guest);
  if (guest.moves.includes('accept') || guest.moves.includes('answer')) return 'leak';
  if (guest.severity === 1) return metNuisance(guest, loose);
  return guest.severity === 2 ? metUnkind(guest) : metDanger(guest);
}
