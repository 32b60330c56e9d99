// Kei's face while hands and net change and nobody speaks: calmer with every thread, more hurt with every reading.
import type { HoldTheLightState as State } from '../../src/domain/mechanics/hold-the-light/types';
import type { Face } from '../../src/domain/scenario/people';

/** Threads from which the net is felt. */
const held = 3;
const wide = 5;

function nightFace(state: State): Face {
  const stones = state.stones.reduce((sum, { pieces }) => sum + pieces, 0);
  const comfort = state.threads - state.rereads - stones;
  const isRead = state.stones.some(({ where, rereads }) => where === 'hands' && rereads > 0);
  if (isRead || comfort < -1) return 'hurt';
  if (comfort >= wide) return 'happy';
  return comfort >= held || (stones === 0 && state.threads > 0) ? 'calm' : 'anxious';
}

/** The face of a passage, undefined in beats whose lines say it. */
export function keiFace(beat: string, state: State): Face | undefined {
  if (beat === 'a1-rise') return state.hands.length === 0 ? 'calm' : 'happy';
  if (beat === 'a1-stone-in') return state.turn > 0 ? undefined : 'shocked';
  if (beat === 'a2-hold') return nightFace(state);
  if (beat === 'a3-storm') return state.outcome === 'under' ? 'hurt' : 'shocked';
  return beat === 'e-card' ? 'calm' : undefined;
}
