// A picture that shows one moment and takes no part in play: the street.
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Face, Speaker } from '../../domain/scenario/people';
import type { Insets, Stage, StageMoment, StageOptions, StagePoint } from '../../ports/stage';
import { wantsLessMotion } from '../boot/device';
import type { Game } from '../boot/game';
import { loadStage, loadStill } from '../levels/levels';
import { raiseStage, type Raised } from './raise-stage';

/** How stages should behave by the present settings. */
export function stageOptions({ keeper, text, wishes }: Game): StageOptions {
  const { motion, pace, autoBeat } = keeper.settings.value;
  return {
    still: wishes.still,
    reducedMotion: motion === 'less' || (motion === 'system' && wantsLessMotion()),
    pace,
    autoBeat,
    direction: text.locale.value.direction,
  };
}

/** A picture that may still be loading; what it is told meanwhile it shows when it is there. */
export interface Picture {
  /** Whether it can be seen. */
  readonly ready: ReadonlySignal<boolean>;
  /** Where something stands on the page now, e.g. `window-1`; a signal, for it moves with the page's size. */
  at(name: string): StagePoint | undefined;
  show(moment: StageMoment): void;
  speak(who: Speaker, face: Face | undefined): void;
  makeRoom(insets: Insets): void;
  stop(): void;
}

/** Starts the picture of a scene after the next paint, so that words and buttons come first. */
export function startPicture(game: Game, scene: string): Picture {
  const moment = signal<StageMoment | undefined>(undefined);
  const line = signal<{ readonly who: Speaker; readonly face: Face | undefined } | undefined>(undefined);
  const insets = signal<Insets | undefined>(undefined);
  const ready = signal(false);
  const moved = signal(0);
  let raised: Raised | undefined;
  const speak = (stage: Stage) => {
    const said = line.peek();
    if (said) stage.speak(said.who, said.face);
  };
  const follow = (stage: Stage) => {
    const stops = [
      effect(() => stage.options(stageOptions(game))),
      effect(() => {
        if (insets.value) stage.makeRoom(insets.value);
      }),
      effect(() => {
        if (moment.value) void stage.show(moment.value).then(() => speak(stage));
      }),
      effect(() => {
        if (line.value) speak(stage);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
  const timer = setTimeout(() => {
    raised = raiseStage({
      host: game.stageHost,
      load: () => loadStage(scene),
      loadStill: () => loadStill(scene),
      options: () => stageOptions(game),
      report: () => void (moved.value += 1),
      follow,
      onStatus: (status) => void (ready.value = status === 'ready'),
    });
  }, 50);
  return {
    ready,
    at: (name) => (moved.value >= 0 && ready.value ? raised?.stage()?.anchor(name) : undefined),
    show: (next) => void (moment.value = next),
    speak: (who, face) => void (line.value = { who, face }),
    makeRoom: (next) => void (insets.value = next),
    stop() {
      clearTimeout(timer);
      raised?.stop();
    },
  };
}
