// Says on the page when the picture has come to rest, for whoever takes a screenshot of it.
import type { Stage } from '../../ports/stage';

// A stage that comes late and goes at once must not speak for the one that came after it.
const newest = new WeakMap<HTMLElement, Stage>();

/**
 * The same stage; its host carries `data-stage`, which is `moving` from every change on, `settled` when nothing moves
 * any more but what never stops, and gone with the stage.
 */
export function tellRest(stage: Stage, host: HTMLElement): Stage {
  let latest = 0;
  newest.set(host, stage);
  const mark = (state?: 'moving' | 'settled'): void => {
    if (newest.get(host) !== stage) return;
    if (state) host.dataset.stage = state;
    else delete host.dataset.stage;
  };
  const follow = async (change?: Promise<void>): Promise<void> => {
    const turn = (latest += 1);
    mark('moving');
    await change;
    await stage.settled();
    if (turn === latest) mark('settled');
  };
  const tell = (change?: Promise<void>) =>
    follow(change).catch((problem: unknown) => console.warn('The picture does not come to rest', problem));
  const after =
    <Values extends readonly unknown[]>(act: (...values: Values) => void) =>
    (...values: Values): void => {
      act(...values);
      void tell();
    };
  return {
    show(moment) {
      const shown = stage.show(moment);
      void tell(shown);
      return shown;
    },
    speak: after((who, face) => stage.speak(who, face)),
    feel: after((who, face) => stage.feel(who, face)),
    options: after((options) => stage.options(options)),
    makeRoom: after((insets) => stage.makeRoom(insets)),
    press: () => stage.press(),
    // A gesture under way: the picture is not at rest before it ends anyway.
    lift: (weight, x) => stage.lift?.(weight, x),
    pause: (paused) => stage.pause(paused),
    anchor: (name) => stage.anchor(name),
    settled: () => stage.settled(),
    destroy() {
      latest += 1;
      mark();
      stage.destroy();
    },
  };
}
