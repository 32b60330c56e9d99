// What is heard: a move that counts, a beat that begins, a guest who comes, a flick of the beat.
import { effect } from '@preact/signals';
import { beatOf } from '../../domain/scenario/engine';
import type { EffectName, Sound } from '../../ports/sound';
import { isSplitScreen } from '../../ui/phone/split-screen-phone';
import type { Session } from './session';

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

/** One note a flick; with a second keeper every other flick is theirs. */
export function beatSound(state: unknown, number: number): EffectName {
  return isSplitScreen(state) && state.keepers > 1 && number % 2 === 0 ? 'drum-small' : 'beat';
}

/** Plays what each beat and each guest begins with. Returns how to stop. */
export function followSounds(sound: Sound, { scenario, scene, run }: Session): () => void {
  let guest: string | undefined;
  const stops = [
    effect(() => {
      const { cue } = beatOf(scenario, scene.value);
      // A test holds every level's cues against the sprite.
      if (cue !== undefined) sound.effect(cue as EffectName);
    }),
    effect(() => {
      const { state } = run.value;
      const next = isSplitScreen(state) ? (state.comment?.item ?? state.guest?.item) : undefined;
      if (next !== undefined && next !== guest) sound.effect('receive');
      guest = next;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
