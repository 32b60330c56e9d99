// What is heard when a move counts.
import type { EffectName } from '../../ports/sound';

const effects: Readonly<Record<string, EffectName>> = {
  accept: 'open',
  answer: 'send',
  decline: 'swipe',
  delete: 'whoosh',
  restrict: 'close',
  block: 'block',
  report: 'envelope',
  save: 'shutter',
  camera: 'shutter',
  tell: 'drum-small',
  keep: 'beat',
  breathe: 'breath-out',
  close: 'border',
  hold: 'border',
  share: 'drum',
};

/** The effect of a move; a soft tap where a move has none of its own, none for moves that a stage reports. */
export function effectOf(move: string): EffectName | null {
  if (move.startsWith('bar.')) return null;
  return effects[move] ?? 'tap';
}
