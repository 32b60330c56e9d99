// A stage whose failures are told once and never thrown into the story.
import type { Stage } from '../../ports/stage';

/** The same stage; the first thing that fails in it is told. */
export function guardStage(stage: Stage, onBroken: (error: unknown) => void): Stage {
  let broken = false;
  const tell = (error: unknown): void => {
    if (broken) return;
    broken = true;
    onBroken(error);
  };
  const sure = <Answer>(ask: () => Answer): Answer | undefined => {
    try {
      return ask();
    } catch (error) {
      tell(error);
      return undefined;
    }
  };
  const wait = (ask: () => Promise<void>): Promise<void> => Promise.resolve(sure(ask)).catch(tell);
  return {
    show: (moment) => wait(() => stage.show(moment)),
    speak: (who, face) => sure(() => stage.speak(who, face)),
    feel: (who, face) => sure(() => stage.feel(who, face)),
    press: () => sure(() => stage.press()),
    lift: (weight, x) => sure(() => stage.lift?.(weight, x)),
    pause: (paused) => sure(() => stage.pause(paused)),
    options: (options) => sure(() => stage.options(options)),
    makeRoom: (insets) => sure(() => stage.makeRoom(insets)),
    anchor: (name) => sure(() => stage.anchor(name)),
    settled: () => wait(() => stage.settled()),
    destroy: () => sure(() => stage.destroy()),
  };
}
