// The beat in the lively pace: any key, click or touch that no control wants keeps it; A hands it over.
import { useEffect } from 'preact/hooks';
import { beatOf } from '../../domain/scenario/engine';
import { wordsOf } from '../../ui/dialogue/words';
import { announce } from '../../ui/kit/announce';
import type { Game } from '../boot/game';
import type { Play } from '../session/play';

/** Where a touch means something else: controls, and the sheet of words, which is scrolled. */
const controls = 'button, a, input, select, textarea, summary, label, dialog, [role="dialog"], .sheet';

const isFree = (target: EventTarget | null): boolean => !(target instanceof Element && target.closest(controls));

/** Whether time passes now and a press would be heard; a passage that is over only waits for going on. */
export function isBeating({ pace, session, view }: Play): boolean {
  const { kind } = beatOf(session.scenario, session.run.value.beat);
  const over = session.actions.value.canGoOn;
  return view.beat !== undefined && pace.value === 'lively' && session.acting.value && kind === 'mechanic' && !over;
}

/** From now on the beat keeps itself. */
export function keepByItself({ keeper, text }: Game, play: Play): void {
  keeper.set({ autoBeat: true });
  announce(wordsOf(text, play.session.scenario.id)('sr.auto'));
}

/** What a lively passage offers besides its own moves: a button for the beat, and the first time to hand it over. */
export function beatMoves({ keeper }: Game, play: Play): readonly string[] {
  if (!isBeating(play) || keeper.settings.value.autoBeat) return [];
  return play.session.actions.value.mechanic === play.view.beat?.learnedIn ? ['keep', 'auto'] : ['keep'];
}

function listen(game: Game, play: Play, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const isWord = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isBeating(play) || !isWord || event.repeat) return;
    if (event.key === ' ' && !isFree(event.target)) return;
    if (event.key.toLowerCase() === 'a' && !game.keeper.settings.peek().autoBeat) keepByItself(game, play);
    else play.press();
  };
  const onPointer = (event: PointerEvent) => {
    if (isBeating(play) && isFree(event.target)) play.press();
  };
  window.addEventListener('keydown', onKey, { signal });
  window.addEventListener('pointerdown', onPointer, { signal });
}

/** Listens while no menu lies over the story, and tells a screen reader once how the beat is kept. */
export function useBeat(game: Game, play: Play, covered: boolean): void {
  useEffect(() => {
    if (covered) return;
    const listening = new AbortController();
    listen(game, play, listening.signal);
    return () => listening.abort();
  }, [play, covered]);
  const learning = beatMoves(game, play).includes('auto');
  useEffect(() => {
    if (learning) announce(wordsOf(game.text, play.session.scenario.id)('sr.flick'));
  }, [learning]);
}
