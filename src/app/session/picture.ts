// A picture that shows one moment and takes no part in play: the street.
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Face, Speaker } from '../../domain/scenario/people';
import type { Insets, Stage, StageMoment, StageOptions, StagePoint, StartStage } from '../../ports/stage';
import { wantsLessMotion } from '../boot/device';
import type { Game } from '../boot/game';
import { tellRest } from './tell-rest';

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

/** Starts a picture after the next paint, so that words and buttons come first. */
export function startPicture(game: Game, load: () => Promise<StartStage>): Picture {
  const moment = signal<StageMoment | undefined>(undefined);
  const line = signal<{ readonly who: Speaker; readonly face: Face | undefined } | undefined>(undefined);
  const insets = signal<Insets | undefined>(undefined);
  const ready = signal(false);
  const moved = signal(0);
  let shown: Stage | undefined;
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  const start = async () => {
    const startStage = await load();
    if (isStopped()) return;
    const stage = tellRest(
      await startStage(game.stageHost, stageOptions(game), () => void (moved.value += 1)),
      game.stageHost,
    );
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
    const end = () => {
      for (const stop of stops) stop();
      stage.destroy();
    };
    shown = stage;
    ready.value = true;
    if (isStopped()) end();
    else stopping.signal.addEventListener('abort', end);
  };
  const speak = (stage: Stage) => {
    const said = line.peek();
    if (said) stage.speak(said.who, said.face);
  };
  const timer = setTimeout(() => {
    start().catch((error: unknown) => console.warn('The street could not be drawn', error));
  }, 50);
  return {
    ready,
    at: (name) => (moved.value >= 0 && ready.value ? shown?.anchor(name) : undefined),
    show: (next) => void (moment.value = next),
    speak: (who, face) => void (line.value = { who, face }),
    makeRoom: (next) => void (insets.value = next),
    stop() {
      clearTimeout(timer);
      stopping.abort();
    },
  };
}
