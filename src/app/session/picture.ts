// A picture that shows one moment and takes no part in play: the street.
import type { StageMoment, StageOptions, StartStage } from '../../ports/stage';
import { wantsLessMotion } from '../boot/device';
import type { Game } from '../boot/game';

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

/** Starts it after the next paint, so that words and buttons come first. Returns how to stop. */
export function startPicture(game: Game, load: () => Promise<StartStage>, moment: StageMoment): () => void {
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  let destroy = () => {};
  const start = async () => {
    const startStage = await load();
    if (isStopped()) return;
    const stage = await startStage(game.stageHost, stageOptions(game), () => {});
    destroy = () => stage.destroy();
    if (isStopped()) destroy();
    else await stage.show(moment);
  };
  const timer = setTimeout(() => {
    start().catch((error: unknown) => console.warn('The street could not be drawn', error));
  }, 50);
  return () => {
    stopping.abort();
    clearTimeout(timer);
    destroy();
  };
}
