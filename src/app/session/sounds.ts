// What is heard: a move that counts, a beat that begins, a change that the level's own view has a sound for.
import { effect } from '@preact/signals';
import { beatOf } from '../../domain/scenario/engine';
import type { MarkedState } from '../../domain/scenario/types';
import type { EffectName, Sound } from '../../ports/sound';
import type { LevelView } from '../../ui/level/level-view';
import type { Session } from './session';

/** The effect of a move; a soft tap where a move has none of its own, none for moves that a stage reports. */
export function effectOf({ effects }: LevelView, move: string): EffectName | null {
  const [verb = ''] = move.split('.');
  return verb === 'bar' ? null : (effects[verb] ?? 'tap');
}

/** Plays what each beat and each change begins with. Returns how to stop. */
export function followSounds(sound: Sound, view: LevelView, { scenario, scene, run }: Session): () => void {
  let before: MarkedState | undefined;
  const stops = [
    effect(() => {
      const { cue } = beatOf(scenario, scene.value);
      // A test holds every level's cues against the sprite.
      if (cue !== undefined) sound.effect(cue as EffectName);
    }),
    effect(() => {
      const { state } = run.value;
      const name = view.sound?.(before, state);
      if (name !== undefined) sound.effect(name);
      before = state;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
